import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from 'pino';

/** Something that the worker does again and again. */
export interface Loop {
  readonly name: string;
  /** Pause after a round that left nothing to do. */
  readonly everyMs: number;
  /** One round; true when more is waiting, and the next round should follow at once. */
  round(): Promise<boolean>;
}

/** A fault that lasts is said once and then only so often. */
const SAY_AGAIN_MS = 30_000;

/**
 * Runs every loop by itself until stopped: no loop overlaps itself, none waits for another, and none ends by an error.
 * `stop` resolves when the rounds under way are over.
 */
export function startLoops(loops: readonly Loop[], log: Logger): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const running = loops.map((loop) => run(loop, log.child({ loop: loop.name }), stopping.signal));
  return {
    async stop() {
      stopping.abort();
      await Promise.all(running);
    },
  };
}

async function run(loop: Loop, log: Logger, signal: AbortSignal): Promise<void> {
  let saidAt: number | undefined;
  while (!signal.aborted) {
    let more = false;
    try {
      more = await loop.round();
      if (saidAt !== undefined) log.info('works again');
      saidAt = undefined;
    } catch (error) {
      if (saidAt === undefined || performance.now() - saidAt > SAY_AGAIN_MS) {
        log.error({ err: error }, 'round failed, trying again');
        saidAt = performance.now();
      }
    }
    if (!more) await pause(loop.everyMs, undefined, { signal }).catch(() => undefined);
  }
}
