import { Injectable } from '@nestjs/common';

/** Tells whoever remembers sessions in this process that some of them changed, so that a change takes effect at once. */
@Injectable()
export class SessionChanges {
  private readonly listeners = new Set<() => void>();

  /** The listener must not throw. */
  listen(listener: () => void): void {
    this.listeners.add(listener);
  }

  announce(): void {
    for (const listener of this.listeners) listener();
  }
}
