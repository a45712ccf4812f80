import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ALLOW } from './allow';

const RESOLVER_TYPE = 'graphql:resolver_type';
const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

/** Keeps the process from starting while a root field states no permission. */
@Injectable()
export class AllowCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const silent = this.discovery.getProviders().flatMap(({ instance, metatype }) => {
      if (!instance || typeof instance !== 'object' || !metatype) return [];
      return this.scanner
        .getAllMethodNames(Object.getPrototypeOf(instance))
        .filter((name) => {
          const handler = instance[name];
          const type = this.reflector.get<string | undefined>(RESOLVER_TYPE, handler);
          return type !== undefined && ROOTS.has(type) && !this.reflector.get<string | undefined>(ALLOW, handler);
        })
        .map((name) => `${metatype.name}.${name}`);
    });
    if (silent.length > 0) throw new Error(`These root fields state no permission with @Allow: ${silent.join(', ')}`);
  }
}
