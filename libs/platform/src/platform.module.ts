import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { Audit } from './audit/audit';
import { Database } from './database/database';
import { Once } from './database/once';
import { AuthDatabase, SchedulerDatabase } from './database/role-database';
import { AllowCheck } from './graphql/allow-check';
import { AllowGuard } from './graphql/allow';
import { Outbox } from './jobs/outbox';

export interface PlatformParts {
  readonly database: Database;
  readonly auth?: AuthDatabase;
  readonly scheduler?: SchedulerDatabase;
}

/** Gives every noun its database, audit trail, outbox and safe retries, and closes what states no permission. */
@Global()
@Module({})
export class PlatformModule {
  static with(parts: PlatformParts): DynamicModule {
    const given = [
      { provide: Database, useValue: parts.database },
      ...(parts.auth ? [{ provide: AuthDatabase, useValue: parts.auth }] : []),
      ...(parts.scheduler ? [{ provide: SchedulerDatabase, useValue: parts.scheduler }] : []),
    ];
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      providers: [...given, Audit, Once, Outbox, AllowCheck, { provide: APP_GUARD, useClass: AllowGuard }],
      exports: [...given.map((part) => part.provide), Audit, Once, Outbox],
    };
  }
}
