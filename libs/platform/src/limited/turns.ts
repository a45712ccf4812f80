/**
 * Lets so many pieces of work run at once and so many wait, in the order in which they came; undefined when no more may wait.
 */
export function turns(atOnce: number, waiting: number): <T>(work: () => Promise<T>) => Promise<T> | undefined {
  const queue: (() => void)[] = [];
  let running = 0;
  const next = () => {
    running -= 1;
    queue.shift()?.();
  };
  return <T>(work: () => Promise<T>) => {
    if (running >= atOnce && queue.length >= waiting) return undefined;
    return new Promise<T>((resolve, reject) => {
      const start = () => {
        running += 1;
        work().then(resolve, reject).finally(next);
      };
      if (running < atOnce) start();
      else queue.push(start);
    });
  };
}
