import { randomBytes } from 'node:crypto';
import { type AddressInfo, connect, createServer, Socket } from 'node:net';
import { Redis } from 'ioredis';
import pg from 'pg';

/**
 * Whether words that go to a server, and come back, could be read on the way. They are sent through a relay on this machine
 * that keeps every byte. PostgreSQL and Redis; `ca` are authorities trusted instead of the system's, as PEM, for Redis.
 * Rejects when the server cannot be reached, or when it does not prove its name where the URL asks for that.
 */
export async function isReadableOnTheWay(url: string, ca?: string): Promise<boolean> {
  const { hostname, port, protocol } = new URL(url);
  const isPostgres = protocol.startsWith('postgres');
  const host = hostname.replace(/^\[|\]$/g, '');
  const relay = await openRelay(host, Number(port) || (isPostgres ? 5432 : 6379));
  const words = `canary-${randomBytes(16).toString('hex')}`;
  try {
    const heard = await (isPostgres ? askPostgres(url, relay.port, words) : askRedis(url, host, relay.port, words, ca));
    if (heard !== words) throw new Error('the server did not say what it was asked to say');
    return relay.bytes().some((kept) => kept.includes(words));
  } finally {
    relay.close();
  }
}

interface Relay {
  readonly port: number;
  /** What went there, and what came back. */
  bytes(): readonly Buffer[];
  close(): void;
}

async function openRelay(host: string, port: number): Promise<Relay> {
  const kept: readonly [Buffer[], Buffer[]] = [[], []];
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, host);
    for (const [from, to, into] of [[near, far, kept[0]] as const, [far, near, kept[1]] as const]) {
      sockets.add(from);
      from.on('data', (bytes) => into.push(bytes));
      from.on('error', () => to.destroy());
      from.pipe(to);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    bytes: () => kept.map((one) => Buffer.concat(one)),
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Goes to the relay whatever address it is given, so that the driver still asks the server for its own name. */
class RelayedSocket extends Socket {
  constructor(private readonly relayPort: number) {
    super();
  }

  override connect(): this {
    return super.connect(this.relayPort, '127.0.0.1');
  }
}

async function askPostgres(url: string, relayPort: number, words: string): Promise<string | undefined> {
  const stream = () => new RelayedSocket(relayPort);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, stream });
  await client.connect();
  try {
    return (await client.query<{ words: string }>('select $1::text as words', [words])).rows[0]?.words;
  } finally {
    await client.end();
  }
}

async function askRedis(url: string, host: string, relayPort: number, words: string, ca?: string): Promise<string> {
  const relayed = Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(relayPort) });
  const redis = new Redis(relayed.href, {
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
    enableReadyCheck: false,
    connectTimeout: 5_000,
    ...(relayed.protocol === 'rediss:' && { tls: { servername: host, ca } }),
  });
  let reason: Error | undefined;
  redis.on('error', (error) => {
    reason = error;
  });
  try {
    await redis.connect();
    return await redis.echo(words);
  } catch (error) {
    throw reason ?? error;
  } finally {
    redis.disconnect();
  }
}
