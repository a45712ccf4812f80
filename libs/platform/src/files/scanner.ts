import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';

export type ScanOutcome =
  | { readonly type: 'Clean' }
  | { readonly type: 'Infected'; readonly finding: string }
  /** It is away, took too long, or could not say. */
  | { readonly type: 'NotScanned' };

/** Looks for malware in a file. */
export interface Scanner {
  scan(path: string): Promise<ScanOutcome>;
}

const PIECE_BYTES = 64 * 1024;
const ANSWER_BYTES = 4_096;

/** Asks a ClamAV daemon, to which the bytes are sent: it needs no way to our files. Source: clamd(8), INSTREAM. */
export class ClamdScanner implements Scanner {
  /** `tcp://127.0.0.1:3310` or `unix:/run/clamav/clamd.ctl`. */
  constructor(
    private readonly address: string,
    private readonly timeoutMs = 60_000,
  ) {}

  async scan(path: string): Promise<ScanOutcome> {
    const answer = await this.ask(path).catch(() => undefined);
    if (answer === undefined) return { type: 'NotScanned' };
    const found = /^stream: (.+) FOUND$/.exec(answer);
    if (found) return { type: 'Infected', finding: found[1] ?? '' };
    return answer === 'stream: OK' ? { type: 'Clean' } : { type: 'NotScanned' };
  }

  private async ask(path: string): Promise<string> {
    const socket = this.open();
    const answer = answerOf(socket);
    // What goes wrong with sending is told by the answer that never comes.
    answer.catch(() => undefined);
    const tooSlow = setTimeout(() => socket.destroy(new Error('no answer in time')), this.timeoutMs);
    try {
      await write(socket, Buffer.from('zINSTREAM\0'));
      for await (const piece of createReadStream(path, { highWaterMark: PIECE_BYTES })) {
        const size = Buffer.alloc(4);
        size.writeUInt32BE(piece.length);
        await write(socket, size);
        await write(socket, piece);
      }
      await write(socket, Buffer.alloc(4));
      return await answer;
    } finally {
      clearTimeout(tooSlow);
      socket.destroy();
    }
  }

  private open(): Socket {
    if (this.address.startsWith('unix:')) return connect(this.address.slice('unix:'.length));
    const { hostname, port } = new URL(this.address);
    return connect({ host: hostname, port: Number(port) });
  }
}

function write(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    socket.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(0, ANSWER_BYTES);
      const end = said.indexOf('\0');
      if (end >= 0) resolve(said.slice(0, end));
    });
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('closed without an answer')));
  });
}
