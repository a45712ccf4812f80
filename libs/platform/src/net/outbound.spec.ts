import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Outbound, type OutboundOutcome } from './outbound';

const servers: (Server | TcpServer)[] = [];
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done))));
});

async function listening(server: Server | TcpServer): Promise<number> {
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}
const http = (answer: RequestListener) => listening(createHttpServer(answer));
const tcp = (answer: (socket: Socket) => void) =>
  listening(
    createTcpServer((socket) => {
      sockets.push(socket);
      socket.on('error', () => socket.destroy());
      answer(socket);
    }),
  );

const local = new Outbound({ isLocal: true, connectMs: 2_000, totalMs: 300 });
const post = (port: number, over: Outbound = local): Promise<OutboundOutcome> =>
  over.post({
    url: `http://127.0.0.1:${port}/hook?a=1`,
    headers: { 'content-type': 'text/plain' },
    body: 'こんにちは',
  });

describe('a request to the outside', () => {
  it('brings what was given, and takes home what was answered', async () => {
    const seen: unknown[] = [];
    const port = await http((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (text: string) => (body += text));
      request.on('end', () => {
        seen.push({ method: request.method, url: request.url, body, headers: request.headers });
        response.writeHead(201, { 'X-Id': 'm-1' }).end('taken');
      });
    });
    expect(await post(port)).toMatchObject({
      type: 'answered',
      status: 201,
      text: 'taken',
      headers: { 'x-id': 'm-1' },
    });
    expect(seen).toEqual([
      {
        method: 'POST',
        url: '/hook?a=1',
        body: 'こんにちは',
        headers: {
          host: `127.0.0.1:${port}`,
          connection: 'close',
          'user-agent': 'Mamori',
          'content-type': 'text/plain',
          'content-length': '15',
        },
      },
    ]);
  });

  it('follows no redirect', async () => {
    let asked = 0;
    const port = await http((request, response) => {
      asked += 1;
      response.writeHead(302, { location: request.url === '/stolen' ? '/' : '/stolen' }).end();
    });
    expect(await post(port)).toMatchObject({ type: 'answered', status: 302 });
    expect(asked).toBe(1);
  });

  it('takes no more of an answer than is of use', async () => {
    const port = await http((_, response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(64 * 1024, 'x')));
        response.once('drain', more);
      };
      more();
    });
    const outcome = await post(port);
    expect(outcome).toMatchObject({ type: 'answered', status: 200 });
    expect(outcome.type === 'answered' && outcome.text.length).toBe(64 * 1024);
  });

  it('keeps the status of an answer that stops in the middle', async () => {
    const port = await tcp((socket) => {
      socket.once('data', () => socket.end('HTTP/1.1 204 No Content\r\ncontent-length: 9\r\n\r\n'));
    });
    expect(await post(port)).toMatchObject({ type: 'answered', status: 204 });
  });

  it.each<[string, (socket: Socket) => void]>([
    ['is cut as soon as it stands', (socket) => setTimeout(() => socket.resetAndDestroy(), 20)],
    ['is cut after the request', (socket) => socket.once('data', () => socket.resetAndDestroy())],
    ['is answered with what is no HTTP', (socket) => socket.once('data', () => socket.end('SSH-2.0-x\r\n'))],
    ['is never answered', () => undefined],
    [
      'is answered a header at a time without end',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        const trickle = setInterval(() => socket.write('x: y\r\n'), 50);
        socket.once('close', () => clearInterval(trickle));
      },
    ],
  ])('is unclear when it %s', async (_, answer) => {
    expect(await post(await tcp(answer))).toMatchObject({ type: 'unclear' });
  });

  it('surely did not leave when nobody listens, or no name is found', async () => {
    const port = await tcp(() => undefined);
    const server = servers.pop()!;
    await new Promise((done) => server.close(done));
    expect(await post(port)).toEqual({ type: 'not_sent', failure: 'ECONNREFUSED' });
    const lost = new Outbound({
      isLocal: false,
      resolve: async () =>
        Promise.reject(Object.assign(new Error('getaddrinfo ENOTFOUND secret.example'), { code: 'ENOTFOUND' })),
    });
    expect(await lost.post({ url: 'https://secret.example/', headers: {}, body: '' })).toEqual({
      type: 'not_sent',
      failure: 'ENOTFOUND',
    });
  });

  it('surely did not leave when the other side does not speak TLS', async () => {
    const port = await tcp((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\n'));
    expect(await local.post({ url: `https://127.0.0.1:${port}/`, headers: {}, body: 'x' })).toMatchObject({
      type: 'not_sent',
    });
  });

  it('does not wait for ever for a name', async () => {
    const stuck = new Outbound({ isLocal: false, connectMs: 50, resolve: () => new Promise(() => undefined) });
    expect(await stuck.post({ url: 'https://slow.example/', headers: {}, body: '' })).toMatchObject({
      type: 'not_sent',
    });
  });
});

describe('a name that leads into the own network', () => {
  it.each([
    ['to this machine', [{ address: '127.0.0.1', family: 4 }]],
    ['to the cloud’s own data', [{ address: '169.254.169.254', family: 4 }]],
    [
      'to a public and a private address',
      [
        { address: '8.8.8.8', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ],
    ],
    ['to an address inside another', [{ address: '::ffff:127.0.0.1', family: 6 }]],
  ] as const)('is not asked: %s', async (_, addresses) => {
    const outbound = new Outbound({ isLocal: false, resolve: async () => addresses });
    expect(await outbound.post({ url: 'https://trap.example/', headers: {}, body: 'x' })).toEqual({
      type: 'forbidden',
      problem: 'not_public',
    });
  });

  it('is looked up once, and the connection goes where was looked', async () => {
    const asked: string[] = [];
    const port = await http((request, response) => {
      asked.push(String(request.headers.host));
      response.end();
    });
    // A second answer, as a name server that changes its mind would give, would lead elsewhere.
    const answers = [[{ address: '127.0.0.1', family: 4 }], [{ address: '10.0.0.1', family: 4 }]];
    const outbound = new Outbound({ isLocal: true, resolve: async () => answers.shift() ?? [] });
    expect(await outbound.post({ url: `http://localhost:${port}/`, headers: {}, body: '' })).toMatchObject({
      status: 200,
    });
    expect([asked, answers.length]).toEqual([[`localhost:${port}`], 1]);
  });
});
