import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createServer, type ApiServer } from '../../../apps/api/src/server';
import type { WorldDatabase } from './database';

/** Seals what the world keeps sealed; the same for each process that works on it. */
export const SECRETS_KEY = `k1.${createHash('sha256').update('the world').digest('base64url')}`;
export const ORIGIN = 'http://localhost:7399';

/** The real API on a database of the world, with its log lines in a list. */
export interface WorldServer {
  readonly api: ApiServer;
  readonly log: string[];
  /** Where it keeps files. */
  readonly folder: string;
  close(): Promise<void>;
}

export async function serverOn(database: Pick<WorldDatabase, 'urls'>): Promise<WorldServer> {
  const log: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'mamori-world-'));
  const api = await createServer(
    {
      PORT: 7399,
      HOST: '127.0.0.1',
      MAMORI_ORIGIN: ORIGIN,
      MAMORI_DOCUMENTS: 'any',
      DATABASE_APP_URL: database.urls.app,
      DATABASE_AUTH_URL: database.urls.auth,
      MAMORI_FILES_DIR: folder,
      MAMORI_SECRETS_KEY: SECRETS_KEY,
      LOG_LEVEL: 'trace',
    },
    pino({ level: 'trace' }, { write: (line: string) => void log.push(line) }),
  );
  return {
    api,
    log,
    folder,
    async close() {
      await api.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
