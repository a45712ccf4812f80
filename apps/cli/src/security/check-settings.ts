import {
  isProduction,
  isReadableOnTheWay,
  linkOf,
  serverFacts,
  unsafeFolders,
  unsafeServers,
  unsafeSettings,
} from '@mamori/platform';
import { messageOf } from '../error-code';
import { type Check, notApplicable, outcome } from './check';
import { settingsIn } from './settings';

/** CFG-1: what would keep a production process from starting. */
export const unsafeStart: Check = {
  id: 'CFG-1',
  async run({ env }) {
    const settings = settingsIn(env);
    if (!isProduction(settings)) return notApplicable('NODE_ENV is not production and the origin is no https address');
    const unset = ['DATABASE_APP_URL', 'DATABASE_AUTH_URL', 'DATABASE_SCHED_URL'].filter((name) => !env[name]);
    const found = [
      ...unset.map((setting) => ({ setting, problem: 'is not set, so its role was not looked at' })),
      ...unsafeSettings(settings),
      ...(await unsafeFolders(settings)),
      ...(await unsafeServers(settings)),
    ];
    return outcome(
      'the settings of API and worker, the folder of files, the rights of their database roles, the catalogue of the database, and the Redis',
      found.map(({ setting, problem }) => `${setting}: ${problem}`),
    );
  },
};

/** CFG-8: the same day in every time zone. */
export const timeZones: Check = {
  id: 'CFG-8',
  async run({ env }) {
    if (!env.DATABASE_APP_URL) return notApplicable('DATABASE_APP_URL is not set');
    const { todays } = await serverFacts(env.DATABASE_APP_URL);
    return outcome(
      'the database\'s today as connections in four time zones see it; "npm test" runs the calendar in as many',
      todays.length === 1 ? [] : [`today is ${todays.join(' or ')}, as the connection is set`],
    );
  },
};

/** CFG-9: how each server is reached, and whether words sent to it through a relay here can be read there. */
export const links: Check = {
  id: 'CFG-9',
  async run({ env }) {
    const { databases, servers, plainHosts } = settingsIn(env);
    const seen = Object.entries({ ...databases, ...servers }).map(([name, url]) => ({ name, url, ...linkOf(url) }));
    if (seen.length === 0) return notApplicable('no address is set');
    const plain = seen
      .filter(({ kind, host }) => kind === 'plain' && !plainHosts.includes(host))
      .map(({ name, host }) => `${name} goes to ${host} unencrypted, or without proof of its name`);
    const relayed = seen.filter(({ kind, url }) => kind === 'tls' && /^(?:postgres|redis)/.test(url));
    const read: string[] = [];
    for (const { name, host, url } of relayed) {
      const isReadable = await isReadableOnTheWay(url).catch((error: unknown) => messageOf(error));
      if (isReadable === true) read.push(`${name}: words sent to ${host} could be read on the way`);
      if (typeof isReadable === 'string') read.push(`${name}: ${host} could not be asked: ${isReadable}`);
    }
    const told = seen.map(
      ({ name, kind, host }) => `${name} ${kind === 'machine' ? 'on this machine' : `${kind} to ${host}`}`,
    );
    const asked =
      relayed.length > 0 ? relayed.map(({ name }) => name).join(', ') : 'none, as none goes over the network so';
    return outcome(`what each address asks for: ${told.join(', ')}; through a recording relay: ${asked}`, [
      ...plain,
      ...read,
    ]);
  },
};
