export interface PaceLimits {
  /** The longest that one body may take. */
  readonly wholeMs: number;
  /** In each stretch of this length … */
  readonly stretchMs: number;
  /** … at least so many bytes have to come. */
  readonly stretchBytes: number;
}

/** Far below any telephone, far above somebody who holds a connection for its own sake. */
export const UPLOAD_PACE: PaceLimits = { wholeMs: 240_000, stretchMs: 15_000, stretchBytes: 15_000 };

export class TooSlow extends Error {}

/** Watches that a body keeps coming; the signal ends what reads it. */
export class Pace {
  private readonly controller = new AbortController();
  private readonly whole: NodeJS.Timeout;
  private readonly stretch: NodeJS.Timeout;
  private seen = 0;

  constructor({ wholeMs, stretchMs, stretchBytes }: PaceLimits) {
    const abort = () => this.controller.abort(new TooSlow());
    this.whole = setTimeout(abort, wholeMs);
    this.stretch = setInterval(() => {
      if (this.seen < stretchBytes) abort();
      this.seen = 0;
    }, stretchMs);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  add(bytes: number): void {
    this.seen += bytes;
  }

  end(): void {
    clearTimeout(this.whole);
    clearInterval(this.stretch);
  }
}
