import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a program did towards the outside. */
export interface Outgoing {
  readonly kind: 'connection' | 'name' | 'datagram' | 'program';
  /** host:port, a path, a name that was looked up, or a command. */
  readonly to: string;
}

/** The environment by which a program writes down what it does towards the outside. */
export const recordingTo = (file: string): NodeJS.ProcessEnv => ({
  NODE_OPTIONS: `--import=${pathToFileURL(join(process.cwd(), 'test/support/record-connections.mjs'))}`,
  RECORD_CONNECTIONS_TO: file,
});

/** Each once, in order of appearance. */
export function recordedIn(file: string): readonly Outgoing[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return [...new Set(lines)].map((line): Outgoing => JSON.parse(line));
}

/** host:port of a server's address, as a program that is set to it connects. */
export function placeOf(address: string): string {
  const { hostname, port, protocol } = new URL(address);
  const usual = protocol.startsWith('postgres') ? '5432' : protocol.startsWith('redis') ? '6379' : '25';
  return `${hostname.replace(/^\[|\]$/g, '')}:${port || usual}`;
}
