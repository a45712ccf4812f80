import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { Audit } from './audit/audit';
import { Database } from './database/database';
import { Once } from './database/once';
import { AuthDatabase, SchedulerDatabase } from './database/role-database';
import { FetchFile } from './files/fetch-file';
import { FileParts, type FilePartsGiven } from './files/file-parts';
import { FileRepository } from './files/file.repository';
import { FileResolver } from './files/file.resolver';
import { FilesController } from './files/files.controller';
import { FilesService } from './files/files.service';
import { ReceiveFile } from './files/receive-file';
import { ScanWaitingFileHandler } from './files/scan-waiting-file.handler';
import { AllowCheck } from './graphql/allow-check';
import { AllowGuard } from './graphql/allow';
import { Outbox } from './jobs/outbox';
import { SecretBox } from './secrets/secret-box';

export interface PlatformParts {
  readonly database: Database;
  readonly auth?: AuthDatabase;
  readonly scheduler?: SchedulerDatabase;
  /** Without them, what has to do with files is UNAVAILABLE. */
  readonly files?: FilePartsGiven;
  /** Without it, what keeps secrets is UNAVAILABLE. */
  readonly secrets?: SecretBox;
}

const services = [Audit, Once, Outbox, FileRepository, FilesService, FetchFile, ReceiveFile, ScanWaitingFileHandler];

/** Gives every noun its database, files, audit trail, outbox and safe retries, and closes what states no permission. */
@Global()
@Module({})
export class PlatformModule {
  static with(parts: PlatformParts): DynamicModule {
    const given = [
      { provide: Database, useValue: parts.database },
      ...(parts.auth ? [{ provide: AuthDatabase, useValue: parts.auth }] : []),
      ...(parts.scheduler ? [{ provide: SchedulerDatabase, useValue: parts.scheduler }] : []),
      { provide: SecretBox, useValue: parts.secrets ?? SecretBox.of(undefined) },
    ];
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      controllers: [FilesController],
      providers: [
        ...given,
        { provide: FileParts, useValue: new FileParts(parts.files) },
        ...services,
        FileResolver,
        AllowCheck,
        { provide: APP_GUARD, useClass: AllowGuard },
      ],
      exports: [...given.map((part) => part.provide), ...services],
    };
  }
}
