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

/** The same for services, which say that files are out of order where a process was given none. */
export class FileParts {
  constructor(private readonly given: FilePartsGiven | undefined) {}

  get(): FilePartsGiven {
    if (!this.given) throw unavailable('this process was given no place for files');
    return this.given;
  }
}
