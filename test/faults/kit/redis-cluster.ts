import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from '../../support/free-port';
import { until } from '../../support/process';

const SLOTS = 16_384;
/** A node speaks to the others on a port so much higher. */
const BUS = 10_000;

/** Three nodes of Redis that share the keys among them. */
export interface RedisCluster {
  /** Of its first node; any node leads to the others. */
  readonly url: string;
  /** How many keys lie on each node. */
  keys(): Promise<readonly number[]>;
  close(): Promise<void>;
}

export async function startRedisCluster(): Promise<RedisCluster> {
  const program = process.env.TEST_REDIS_SERVER;
  if (!program) throw new Error('TEST_REDIS_SERVER is not set: run the tests with "npm test"');
  const dir = mkdtempSync(join(tmpdir(), 'mamori-cluster-'));
  const ports = [await freePort(), await freePort(), await freePort()];
  const children: ChildProcess[] = [];
  const clients: Redis[] = [];
  for (const port of ports) {
    const folder = join(dir, String(port));
    mkdirSync(folder);
    const settings = ['--cluster-enabled', 'yes', '--cluster-port', String(port + BUS), '--save', ''];
    const place = ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder];
    children.push(spawn(program, [...place, ...settings], { stdio: 'ignore' }));
    const client = new Redis(port, '127.0.0.1', { maxRetriesPerRequest: null });
    client.on('error', () => undefined);
    clients.push(client);
  }
  const [first] = clients;
  if (!first) throw new Error('a cluster has nodes');
  const share = Math.ceil(SLOTS / ports.length);
  for (const [index, client] of clients.entries()) {
    const last = Math.min(SLOTS, (index + 1) * share) - 1;
    await client.call('CLUSTER', 'ADDSLOTSRANGE', String(index * share), String(last));
    await first.call('CLUSTER', 'MEET', '127.0.0.1', String(ports[index]), String((ports[index] ?? 0) + BUS));
  }
  const isWhole = async (client: Redis) => {
    const info = String(await client.call('CLUSTER', 'INFO'));
    return info.includes('cluster_state:ok') && info.includes('cluster_known_nodes:3');
  };
  await until('the nodes know each other', async () => (await Promise.all(clients.map(isWhole))).every(Boolean), 60);
  return {
    url: `redis://127.0.0.1:${ports[0]}?cluster=true`,
    keys: () => Promise.all(clients.map((client) => client.dbsize())),
    async close() {
      for (const client of clients) client.disconnect();
      for (const child of children) {
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGKILL');
        await ended;
      }
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
