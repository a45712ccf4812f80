import { describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, PUBLIC } from './allow';
import { AllowCheck } from './allow-check';

@Resolver()
class SpokenResolver {
  @Allow(PUBLIC)
  @Query('open')
  open(): boolean {
    return true;
  }
}

@Resolver()
class SilentResolver {
  @Allow('clinic:read')
  @Query('stated')
  stated(): boolean {
    return true;
  }

  @Mutation('forgotten')
  forgotten(): boolean {
    return true;
  }
}

@Module({ imports: [DiscoveryModule], providers: [AllowCheck, SpokenResolver] })
class SpokenModule {}

@Module({ imports: [DiscoveryModule], providers: [AllowCheck, SpokenResolver, SilentResolver] })
class SilentModule {}

const start = async (module: typeof SpokenModule) => {
  const app = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
  await app.close();
  return 'started';
};

describe('the check of permissions at the start', () => {
  it('lets a process start in which every root field states one', async () => {
    expect(await start(SpokenModule)).toBe('started');
  });

  it('keeps a process from starting and names the root field that states none', async () => {
    await expect(start(SilentModule)).rejects.toThrow(/no permission with @Allow: SilentResolver\.forgotten$/);
  });
});
