import type { OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import { unavailable } from '../errors/fault';
import type { BlobStore } from './blobs/blob-store';
import type { PaceLimits } from './pace';
import type { Quarantine } from './quarantine';
import type { Scanner } from './scanner';

/** Where files are kept and what looks at them; made by the process from its settings. */
export interface FilePartsGiven {
  readonly blobs: BlobStore;
  readonly quarantine: Quarantine;
  /** Without one, files are taken and said to be not scanned. */
  readonly scanner?: Scanner;
  readonly pace?: PaceLimits;
}

const HOUR_MS = 3_600_000;

/** The same for services, which say that files are out of order where a process was given none. */
export class FileParts implements OnModuleInit, OnModuleDestroy {
  private sweeping: NodeJS.Timeout | undefined;

  constructor(private readonly given: FilePartsGiven | undefined) {}

  /** What is still in quarantine after an hour was left by a process that ended in the middle. */
  async onModuleInit(): Promise<void> {
    const { quarantine } = this.given ?? {};
    if (!quarantine) return;
    await quarantine.sweep(HOUR_MS);
    this.sweeping = setInterval(() => void quarantine.sweep(HOUR_MS), HOUR_MS).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.sweeping);
  }

  get(): FilePartsGiven {
    if (!this.given) throw unavailable('this process was given no place for files');
    return this.given;
  }
}
