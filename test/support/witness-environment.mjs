// @ts-check
import { TestEnvironment } from 'jest-environment-node';

/** Adds to what a test failed of what its witnesses saw at that moment: open pages, errors of the product. */
export default class WitnessEnvironment extends TestEnvironment {
  /** @param {import('@jest/types').Circus.AsyncEvent} event */
  async handleTestEvent(event) {
    if (event.name !== 'test_fn_failure' && event.name !== 'hook_failure') return;
    const { error } = event;
    const witnesses = /** @type {Set<() => Promise<string>>} */ (this.global.mamoriWitnesses ?? new Set());
    const seen = (await Promise.all([...witnesses].map((witness) => witness().catch(String)))).filter(Boolean);
    if (seen.length === 0) return;
    // A test that took too long failed of a text, which cannot be added to.
    if (typeof error?.stack !== 'string') return console.error(seen.join('\n\n'));
    const [message = '', ...places] = error.stack.split(/(?=\n\s+at )/u);
    error.stack = [message, ...seen.map((text) => `\n\n${text}`), ...places].join('');
  }
}
