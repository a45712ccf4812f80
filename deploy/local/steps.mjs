// @ts-check

/**
 * @typedef {(text: string) => void} Note adds a detail to the line of the running step
 * @typedef {<T>(label: string, work: (note: Note) => T | Promise<T>) => Promise<T>} Step
 */

const seconds = (/** @type {number} */ from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/**
 * Prints one line per step with its seconds. A terminal sees the seconds count, of steps beside each other too; elsewhere a
 * slow step says every 15 seconds that it is still at work.
 * @param {NodeJS.WriteStream} out
 * @returns {Step}
 */
export function steps(out) {
  /** @type {Set<(sign: string) => string>} */
  const atWork = new Set();
  const showAll = () => out.write(`\r\x1b[K${[...atWork].map((line) => line('…')).join('')}`);
  return async (label, work) => {
    const from = performance.now();
    /** @type {string[]} */
    const notes = [];
    const line = (/** @type {string} */ sign) =>
      `  ${sign} ${label.padEnd(12)} ${seconds(from).padStart(7)}${notes.length ? `   ${notes.join('; ')}` : ''}`;
    atWork.add(line);
    const show = out.isTTY ? showAll : () => out.write(`${line('…')}\n`);
    const timer = setInterval(show, out.isTTY ? 100 : 15_000);
    if (out.isTTY) show();
    try {
      const result = await work((text) => notes.push(text));
      out.write(`${out.isTTY ? '\r\x1b[K' : ''}${line('✓')}\n`);
      return result;
    } catch (error) {
      out.write(`${out.isTTY ? '\r\x1b[K' : ''}${line('✗')}\n`);
      throw error;
    } finally {
      atWork.delete(line);
      clearInterval(timer);
    }
  };
}
