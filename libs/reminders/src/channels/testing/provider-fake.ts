import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Reply {
  readonly status: number;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A provider on this machine: keeps what it was asked, and answers what the test says, by path where several are asked. */
export interface ProviderFake {
  readonly url: string;
  readonly asked: Asked[];
  /** Ends the connection after the request instead of answering. */
  answer: (asked: Asked) => Reply | 'cut';
  close(): Promise<void>;
}

/** Starts on a free port. */
export async function startProvider(): Promise<ProviderFake> {
  const asked: Asked[] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url: path, headers } = request;
      const one = { method, path, headers, body: Buffer.concat(chunks) };
      asked.push(one);
      const reply = fake.answer(one);
      if (reply === 'cut') request.socket.resetAndDestroy();
      else response.writeHead(reply.status, reply.headers).end(reply.text ?? '');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const fake: ProviderFake = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer: () => ({ status: 200 }),
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
  return fake;
}
