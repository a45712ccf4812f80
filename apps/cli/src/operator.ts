import type { DynamicModule, INestApplicationContext, Type } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AuthDatabase, Database, PlatformModule, RoleDatabase } from '@mamori/platform';

/** What a command works with: the databases of the application and of sign-in, and the services of the modules it named. */
export interface Operator {
  readonly db: Database;
  readonly auth: AuthDatabase;
  readonly services: INestApplicationContext;
}

@Module({})
class OperatorModule {}

/** Opens both databases, puts the modules together, runs work, and closes everything whatever happens. */
export async function asOperator<T>(
  urls: { readonly DATABASE_APP_URL: string; readonly DATABASE_AUTH_URL: string },
  modules: readonly (Type<unknown> | DynamicModule)[],
  work: (operator: Operator) => Promise<T>,
): Promise<T> {
  const db = await Database.open({ url: urls.DATABASE_APP_URL, size: 4, name: 'mamori-cli' });
  try {
    return await withSignIn(urls.DATABASE_AUTH_URL, async (auth) => {
      const imports = [PlatformModule.with({ database: db, auth }), ...modules];
      const services = await NestFactory.createApplicationContext(
        { module: OperatorModule, imports },
        { logger: false, abortOnError: false },
      );
      try {
        return await work({ db, auth, services });
      } finally {
        await services.close();
      }
    });
  } finally {
    await db.close();
  }
}

/** Opens the database of sign-in alone. */
export async function withSignIn<T>(url: string, work: (auth: AuthDatabase) => Promise<T>): Promise<T> {
  const auth = new AuthDatabase(await RoleDatabase.open({ url, size: 2, name: 'mamori-cli' }));
  try {
    return await work(auth);
  } finally {
    await auth.role.close();
  }
}
