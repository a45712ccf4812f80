import { createServer } from 'node:http';

/** A room of Slack as it takes messages: what was posted into it, in its order. */
export interface ChatRoom {
  readonly url: string;
  readonly posts: readonly string[];
  close(): Promise<void>;
}

/** Listens on this machine, where a run for trying out may send to. */
export async function openChatRoom(): Promise<ChatRoom> {
  const posts: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      posts.push(Buffer.concat(chunks).toString('utf8'));
      response.writeHead(200, { 'content-type': 'text/html' }).end('ok');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/services/T000/B000/abcdefgh`,
    posts,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
