import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { IdentityModule, type IdentityOptions } from '@mamori/identity';
import { MemberRepository } from './member.repository';
import { SessionActors } from './session-actors';
import { TenantResolver } from './tenant.resolver';
import { TenantsService } from './tenants.service';

@Module({})
export class TenantsModule {
  /** Needs the sign-in role; the worker, which has none, does not import this module. */
  static with(options: IdentityOptions): DynamicModule {
    const identity = IdentityModule.with(options);
    return {
      module: TenantsModule,
      imports: [identity],
      providers: [MemberRepository, SessionActors, TenantResolver, TenantsService],
      exports: [identity, SessionActors, TenantsService],
    };
  }
}
