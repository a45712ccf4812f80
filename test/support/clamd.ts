import { type AddressInfo, createServer } from 'node:net';

/** The harmless file that every scanner knows, put together here so that no scanner stops at this source. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE', '!$H+H*'].join('');

export interface Clamd {
  readonly address: string;
  /** How many bodies were looked at. */
  scans(): number;
  /** `deaf` takes everything and says nothing; `ill` says that it could not look. */
  be(state: 'well' | 'deaf' | 'ill'): void;
  close(): Promise<void>;
}

/** Speaks as a ClamAV daemon does about a stream, and knows one virus. */
export async function startClamd(): Promise<Clamd> {
  let state: 'well' | 'deaf' | 'ill' = 'well';
  let scans = 0;
  const server = createServer((socket) => {
    let seen = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (piece) => {
      seen = Buffer.concat([seen, piece]);
      const body = bodyOf(seen);
      if (body === undefined || state === 'deaf') return;
      scans += 1;
      const said =
        state === 'ill'
          ? "stream: Can't allocate memory ERROR"
          : body.includes(EICAR)
            ? 'stream: Eicar-Test-Signature FOUND'
            : 'stream: OK';
      socket.end(`${said}\0`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `tcp://127.0.0.1:${port}`,
    scans: () => scans,
    be: (next) => {
      state = next;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const COMMAND = 'zINSTREAM\0';

/** The pieces put together, once the last and empty one has come. */
function bodyOf(seen: Buffer): Buffer | undefined {
  if (!seen.toString('latin1', 0, COMMAND.length).startsWith(COMMAND)) return undefined;
  const pieces: Buffer[] = [];
  for (let at = COMMAND.length; at + 4 <= seen.length;) {
    const size = seen.readUInt32BE(at);
    if (size === 0) return Buffer.concat(pieces);
    pieces.push(seen.subarray(at + 4, at + 4 + size));
    at += 4 + size;
  }
  return undefined;
}
