/** Everything that a run has opened, closed in the opposite order. */
export interface Closing {
  opened<T extends { close(): Promise<unknown> }>(opening: Promise<T>): Promise<T>;
  /** Closes what is open; once, however often it is asked. */
  closeAll(): Promise<void>;
}

export function startClosing(): Closing {
  const things: { close(): Promise<unknown> }[] = [];
  return {
    async opened(opening) {
      const thing = await opening;
      things.push(thing);
      return thing;
    },
    async closeAll() {
      for (let thing = things.pop(); thing; thing = things.pop()) await thing.close();
    },
  };
}
