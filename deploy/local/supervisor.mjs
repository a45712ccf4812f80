// @ts-check

/**
 * Keeps the processes of one start together: knows them in the order of starting, ends them in the reverse
 * order, and tells once when one ends by itself.
 * @param {(child: import('./child.mjs').Child, how: string) => void} onUnexpectedEnd
 */
export function createSupervisor(onUnexpectedEnd) {
  /** @type {import('./child.mjs').Child[]} */
  const children = [];
  let stopping = false;
  /** @type {Promise<void> | undefined} */
  let stopped;
  const stopInReverse = async () => {
    for (const child of [...children].reverse()) await child.stop();
  };
  return {
    children: () => [...children],
    /**
     * @template {import('./child.mjs').Child} C
     * @param {C} child
     */
    watch(child) {
      children.push(child);
      void child.ended.then((how) => {
        if (stopping) return;
        stopping = true;
        onUnexpectedEnd(child, how);
      });
      return child;
    },
    /** May be called twice; the second call waits for the first. */
    stopAll() {
      stopping = true;
      return (stopped ??= stopInReverse());
    },
  };
}
