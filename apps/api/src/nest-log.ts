import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Nest's log lines, through ours: one JSON line each. */
export class NestLog implements LoggerService {
  constructor(private readonly pino: Logger) {}

  log(message: unknown, ...rest: readonly unknown[]): void {
    this.pino.debug(this.fields(message, rest));
  }

  warn(message: unknown, ...rest: readonly unknown[]): void {
    this.pino.warn(this.fields(message, rest));
  }

  error(message: unknown, ...rest: readonly unknown[]): void {
    this.pino.error(this.fields(message, rest));
  }

  private fields(message: unknown, rest: readonly unknown[]): Record<string, unknown> {
    return typeof message === 'object' && message !== null ? { ...message, rest } : { msg: String(message), rest };
  }
}
