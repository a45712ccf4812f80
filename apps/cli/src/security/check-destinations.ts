import { lookup } from 'node:dns/promises';
import { isPublicAddress, linkOf } from '@mamori/platform';
import { type Check, notApplicable, outcome } from './check';
import { type OpenConnection, openConnections, runningProcesses } from './open-connections';
import { settingsIn } from './settings';

const USUAL_PORTS: Readonly<Record<string, number>> = {
  'postgres:': 5432,
  'postgresql:': 5432,
  'redis:': 6379,
  'rediss:': 6379,
  'smtp:': 587,
  'smtps:': 465,
  'imap:': 143,
  'imaps:': 993,
};

const portOf = (text: string): number => {
  const { port, protocol } = new URL(text);
  return port ? Number(port) : (USUAL_PORTS[protocol] ?? 0);
};

/** The worker alone sends by channels, and these only to public addresses by https, wherever a consultancy sends them. */
export const isToProvider = ({ program, address, port }: OpenConnection): boolean =>
  program === 'worker' && port === 443 && isPublicAddress(address);

/** CFG-5: where the running processes are connected to, measured by where they are set to go. */
export const destinations: Check = {
  id: 'CFG-5',
  async run({ env }) {
    const { databases, servers } = settingsIn(env);
    const set = Object.entries({ ...databases, ...servers }).map(([name, url]) => ({
      name,
      host: linkOf(url).host,
      port: portOf(url),
    }));
    if (set.length === 0) return notApplicable('no destination is set');
    const told = set.map(({ name, host, port }) => `${name} → ${host}:${port}`).join(', ');
    const running = runningProcesses(`DATABASE_APP_URL=${env.DATABASE_APP_URL ?? ''}`);
    if (running.length === 0)
      return notApplicable(
        `no API or worker with these settings is to be seen running from here; they are set to ${told}`,
      );
    const allowed = new Set<string>();
    for (const { host, port } of set)
      for (const { address } of await lookup(host, { all: true }).catch(() => [])) allowed.add(`${address} ${port}`);
    const open = running.flatMap(openConnections);
    const providers = open.filter(isToProvider);
    return outcome(
      `the ${open.length} connections that ${running.map(({ program, pid }) => `${program} (${pid})`).join(' and ')} ` +
        `had open at this instant, measured by ${told}; ${providers.length} go to providers of channels; that nothing else can ever be reached is for the network around them to enforce`,
      open
        .filter((one) => !allowed.has(`${one.address} ${one.port}`) && !isToProvider(one))
        .map(
          ({ program, pid, address, port }) =>
            `${program} (${pid}) is connected to ${address}:${port}, which is in no setting`,
        ),
    );
  },
};
