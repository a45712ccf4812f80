import { readSecretKeys } from '../secrets/secret-keys';
import { isThisMachine, linkOf } from './link';

/** What a process is told about its surroundings, as far as safety depends on it. */
export interface Settings {
  readonly nodeEnv: string | undefined;
  /** The run on one machine for trying out: http on localhost, passwords and links of this machine. */
  readonly isLocal: boolean;
  readonly origin: string;
  readonly listensOn: string;
  readonly logLevel: string;
  /** Absent where the process answers no GraphQL. */
  readonly documents?: 'trusted' | 'any';
  /** Absent where the process takes no requests of users; null when it takes them and nothing was said. */
  readonly proxyHops?: number | null;
  /** URLs by the name of their setting. */
  readonly databases: Readonly<Record<string, string>>;
  /** URLs by the name of their setting: Redis, the mail server, the bucket, the scanner. */
  readonly servers: Readonly<Record<string, string>>;
  /** Where files are kept, and the pages that they must not lie with. Absent where the process keeps none. */
  readonly files?: { readonly folder: string | undefined; readonly webFolder?: string };
  /** Text of MAMORI_SECRETS_KEY; null when nothing was said. Absent where the process keeps no secrets of others. */
  readonly secretsKey?: string | null;
  /** Hosts to which an unencrypted link is accepted, by name. */
  readonly plainHosts: readonly string[];
}

/** One setting that must not be, and what to do. */
export interface UnsafeSetting {
  readonly setting: string;
  readonly problem: string;
}

/** Statements are ended by the database after so long; a client that gave up earlier would hand back a busy connection. */
export const STATEMENT_TIMEOUT_MS = 5_000;

const COMMON_PASSWORD =
  /^(?:postgres|password|passw0rd|mamori|secret|admin|root|test|changeme|change-me|redis|guest|letmein|\d+)$/i;
const SHORTEST_PASSWORD = 16;

/** Whether the rules of production hold: it is declared, or people come over https. */
export const isProduction = ({ nodeEnv, origin }: Pick<Settings, 'nodeEnv' | 'origin'>): boolean =>
  nodeEnv === 'production' || origin.startsWith('https://');

/** Every setting with which a production process must not start; none when all is well. Asks no server. */
export function unsafeSettings(settings: Settings): readonly UnsafeSetting[] {
  if (!isProduction(settings)) return [];
  return [...ofProcess(settings), ...ofSecretsKey(settings), ...ofDatabases(settings), ...ofLinks(settings)];
}

function ofProcess(settings: Settings): readonly UnsafeSetting[] {
  const { nodeEnv, isLocal, origin, listensOn, logLevel, documents, proxyHops } = settings;
  const isHttps = origin.startsWith('https://');
  const found: readonly (readonly [boolean, string, string])[] = [
    [nodeEnv !== 'production', 'NODE_ENV', 'people come over https, so this is production: set it to production'],
    [documents === 'any', 'MAMORI_DOCUMENTS', 'runs any text that is sent: leave it out, or set it to trusted'],
    [
      !isHttps && !isLocal,
      'MAMORI_ORIGIN',
      'is http, so cookies and keys can be read on the way: use an https address',
    ],
    [isLocal && isHttps, 'MAMORI_LOCAL', 'is for trying out on one machine: leave it out where people come over https'],
    [
      isLocal && !isThisMachine(listensOn),
      'HOST',
      'opens a local run to the network: leave it out, or set it to 127.0.0.1',
    ],
    [/^(?:debug|trace)$/.test(logLevel), 'LOG_LEVEL', 'writes what people enter into the log: set it to info or less'],
    [
      isHttps && proxyHops === null,
      'TRUSTED_PROXY_HOPS',
      'is not set, though something before this process speaks https: say how many proxies there are (usually 1), or everybody is counted as one network',
    ],
  ];
  return found.flatMap(([isSo, setting, problem]) => (isSo ? [{ setting, problem }] : []));
}

function ofSecretsKey({ secretsKey }: Settings): readonly UnsafeSetting[] {
  if (secretsKey === undefined) return [];
  const setting = 'MAMORI_SECRETS_KEY';
  if (!secretsKey)
    return [
      {
        setting,
        problem:
          'is not set: addresses and tokens of chat rooms are sealed with it. Set it to k1.<32 random bytes as base64url>',
      },
    ];
  const { problem } = readSecretKeys(secretsKey);
  return problem === undefined ? [] : [{ setting, problem }];
}

function ofDatabases({ databases, isLocal }: Settings): readonly UnsafeSetting[] {
  const found: UnsafeSetting[] = [];
  const owners = new Map<string, string>();
  for (const [setting, text] of Object.entries(databases)) {
    const url = parsed(text);
    if (!url) {
      found.push({ setting, problem: 'is no URL as postgres://role:password@host:5432/database' });
      continue;
    }
    const role = decodeURIComponent(url.username);
    const other = owners.get(role);
    if (other) found.push({ setting, problem: `signs in as the same role as ${other}: give each its own` });
    owners.set(role, setting);
    if (!(isLocal && linkOf(text).kind === 'machine')) found.push(...ofPassword(setting, url));
    const patience = Number(url.searchParams.get('query_timeout') ?? Number.POSITIVE_INFINITY);
    if (patience <= STATEMENT_TIMEOUT_MS)
      found.push({
        setting,
        problem: `gives up on a statement (query_timeout) before the database ends it at ${STATEMENT_TIMEOUT_MS} ms: take it out`,
      });
  }
  return found;
}

function ofPassword(setting: string, url: URL): readonly UnsafeSetting[] {
  const password = decodeURIComponent(url.password);
  const isSocketOrCertificate = url.searchParams.has('sslcert') || (url.searchParams.get('host') ?? '').startsWith('/');
  if (password === '')
    return isSocketOrCertificate ? [] : [{ setting, problem: 'has no password: give the role a random one' }];
  const isWeak =
    COMMON_PASSWORD.test(password) ||
    password === decodeURIComponent(url.username) ||
    password.length < SHORTEST_PASSWORD;
  return isWeak
    ? [
        {
          setting,
          problem: `has a password that can be guessed: use a random one of ${SHORTEST_PASSWORD} signs or more`,
        },
      ]
    : [];
}

function ofLinks({ databases, servers, isLocal, plainHosts }: Settings): readonly UnsafeSetting[] {
  const found: UnsafeSetting[] = [];
  for (const [setting, text] of Object.entries({ ...databases, ...servers })) {
    const url = parsed(text);
    if (!url) continue;
    const { kind, host } = linkOf(text);
    if (kind === 'plain' && !plainHosts.includes(host))
      found.push({
        setting,
        problem: `goes to ${host} unencrypted, or without proof of its name: ${encryption(url.protocol)}, or name the host in MAMORI_ALLOW_PLAIN_NETWORK if that network is yours alone`,
      });
    if (/^rediss?:$/.test(url.protocol) && !(isLocal && kind === 'machine')) found.push(...ofPassword(setting, url));
  }
  return found;
}

function encryption(protocol: string): string {
  if (protocol.startsWith('postgres')) return 'add ?sslmode=verify-full';
  if (protocol === 'http:') return 'use https://';
  if (protocol === 'tcp:') return 'run it on this machine';
  return protocol.startsWith('smtp') ? 'use smtps://, or add ?requireTLS=true' : 'use rediss://';
}

function parsed(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
