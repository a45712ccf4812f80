import 'reflect-metadata';
import { pino } from 'pino';
import { type Actor, type Database, onOccasion, runAs, type Statement } from '@mamori/platform';
import { permissionsOf } from '@mamori/tenants';
import { createServer } from '../../apps/api/src/server';
import type { House } from './world';

/** The product in this process: to look at its answers and to learn which SQL stands behind them. Not what is measured. */
export interface Workbench {
  get<T>(type: abstract new (...args: never[]) => T): T;
  readonly database: Database;
  close(): Promise<void>;
}

export async function openWorkbench(urls: { readonly app: string; readonly auth: string }): Promise<Workbench> {
  const server = await createServer(
    {
      PORT: 1,
      HOST: '127.0.0.1',
      MAMORI_ORIGIN: 'http://localhost:1',
      MAMORI_DOCUMENTS: 'any',
      DATABASE_APP_URL: urls.app,
      DATABASE_AUTH_URL: urls.auth,
      LOG_LEVEL: 'silent',
    },
    pino({ level: 'silent' }),
  );
  return {
    get: (type) => server.app.get(type, { strict: false }),
    database: server.database,
    close: () => server.close(),
  };
}

const ownerOf = (house: House): Actor => ({
  tenantId: house.tenantId,
  kind: 'office',
  principalId: house.memberId,
  permissions: permissionsOf('owner'),
});

/** Runs work as the owner of the house. */
export function asOwner<T>(house: House, work: () => Promise<T>): Promise<T> {
  return onOccasion({ requestId: 'bench', language: 'ja' }, () => runAs(ownerOf(house), work));
}

export interface Recorded extends Statement {
  readonly values: readonly unknown[];
}

/** Runs work as the owner and returns its statements besides its result. */
export async function record<T>(
  { database }: Workbench,
  house: House,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly statements: readonly Recorded[] }> {
  const statements: Recorded[] = [];
  database.onStatement = ({ name, text }, values) => statements.push({ name, text, values: [...values] });
  try {
    return { result: await asOwner(house, work), statements };
  } finally {
    database.onStatement = undefined;
  }
}
