import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** A running process of the product. */
export interface RunningProcess {
  readonly pid: number;
  readonly program: string;
}

/** A connection that a process opened to somewhere else. */
export interface OpenConnection extends RunningProcess {
  readonly address: string;
  readonly port: number;
}

const PROGRAM = /\bapps\/(api|worker)\/main\.js(?=\0|$)/;

const attempt = <T>(read: () => T, otherwise: T): T => {
  try {
    return read();
  } catch {
    // The process ended meanwhile, or belongs to somebody else.
    return otherwise;
  }
};

/** API and worker that run on this machine with this setting, as far as Linux lets the caller look at them. */
export function runningProcesses(setting: string): readonly RunningProcess[] {
  const pids = attempt(() => readdirSync('/proc'), []).filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    const command = attempt(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'), '');
    const program = PROGRAM.exec(command)?.[1];
    const isOurs = attempt(() => readFileSync(`/proc/${pid}/environ`, 'utf8'), '')
      .split('\0')
      .includes(setting);
    return program && isOurs ? [{ pid: Number(pid), program }] : [];
  });
}

const LISTENING = '0A';
const CONNECTED = new Set(['01', '02']);

/** The connections of a process at this instant, without those that others opened to it. */
export function openConnections(running: RunningProcess): readonly OpenConnection[] {
  const folder = `/proc/${running.pid}`;
  const sockets = new Set(
    attempt(() => readdirSync(`${folder}/fd`), []).flatMap((fd) => {
      const target = attempt(() => readlinkSync(`${folder}/fd/${fd}`), '');
      return /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? [];
    }),
  );
  const rows = ['tcp', 'tcp6']
    .flatMap((table) =>
      attempt(() => readFileSync(`${folder}/net/${table}`, 'utf8'), '')
        .split('\n')
        .slice(1),
    )
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , , , , , , , , inode]) => inode !== undefined && sockets.has(inode));
  const portOf = (end = '') => Number.parseInt(end.split(':')[1] ?? '', 16);
  const listening = new Set(rows.flatMap(([, local, , state]) => (state === LISTENING ? [portOf(local)] : [])));
  return rows.flatMap(([, local, remote = '', state = '']) =>
    CONNECTED.has(state) && !listening.has(portOf(local))
      ? [{ ...running, address: addressOf(remote.split(':')[0] ?? ''), port: portOf(remote) }]
      : [],
  );
}

/** An address as the kernel prints it: words of four bytes, the lowest byte first. */
export function addressOf(hex: string): string {
  const bytes = (hex.match(/.{8}/g) ?? []).flatMap((word) => [...Buffer.from(word, 'hex')].reverse());
  const last = bytes.slice(-4).join('.');
  const isFour = bytes.length === 4 || (bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255);
  if (isFour) return last;
  const groups = Array.from({ length: 8 }, (_, at) =>
    ((bytes[2 * at] ?? 0) * 256 + (bytes[2 * at + 1] ?? 0)).toString(16),
  );
  return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1);
}
