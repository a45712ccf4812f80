import { setTimeout as sleep } from 'node:timers/promises';

/** One kind of trouble, made again and again while a run lasts. */
export interface Trouble {
  readonly name: string;
  /** Seconds between two of its kind, on average; chance moves them. */
  readonly everySeconds: number;
  /** Makes the trouble, and mends what does not mend itself. */
  make(): Promise<void>;
}

export interface Troubles {
  /** Ends them all and says how often each was made. Rejects when one could not be made or mended. */
  stop(): Promise<Readonly<Record<string, number>>>;
}

/** Makes every kind of trouble beside the others until it is stopped. */
export function startTroubles(troubles: readonly Trouble[]): Troubles {
  const stopping = new AbortController();
  const counts = new Map<string, number>();
  const goOn = async ({ name, everySeconds, make }: Trouble) => {
    for (;;) {
      const ms = everySeconds * 1000 * (0.5 + Math.random());
      await sleep(ms, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      await make();
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  };
  const going = Promise.all(troubles.map(goOn));
  going.catch(() => stopping.abort());
  return {
    async stop() {
      stopping.abort();
      await going;
      return Object.fromEntries(counts);
    },
  };
}

/** One of them, by chance. */
export const anyOf = <T>(all: readonly T[]): T => {
  const one = all[Math.floor(Math.random() * all.length)];
  if (one === undefined) throw new Error('there is none to choose from');
  return one;
};
