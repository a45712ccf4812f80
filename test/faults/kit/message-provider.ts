import { createServer, type IncomingMessage } from 'node:http';
import { freePort } from '../../support/free-port';

/**
 * What the provider does with a call: takes it; says that it cannot now, or that there were too many; lets the caller wait
 * for ever; or takes it and loses the line before it has answered.
 */
export type Behaviour = 'take' | 'busy' | 'too-many' | 'silent' | 'lose-answer';

/** Callers give up later than this. */
const SILENT_MS = 6_000;

export interface ProviderCall {
  readonly key: string | undefined;
  readonly at: number;
  readonly behaviour: Behaviour;
}

/** A provider of messages over HTTP that remembers what people would see. */
export interface MessageProvider {
  readonly url: string;
  /** Every call, whatever came of it. */
  readonly calls: readonly ProviderCall[];
  /** The texts that people saw, in order, each as often as it was seen. */
  readonly visible: readonly string[];
  /** Copies that it recognised by their key and did not show again. */
  deduplicated(): number;
  /** Decides for each call, which are counted from 0. */
  behave(how: (call: number) => Behaviour): void;
  /** Answers every call that waits. */
  letGo(): void;
  close(): Promise<void>;
}

export interface ProviderOptions {
  /** The header under which a caller names the message; a provider without one shows every copy. */
  readonly keyHeader: string | undefined;
}

/** Starts a provider on a port of this machine. Everything is taken until it is told otherwise. */
export async function startProvider({ keyHeader }: ProviderOptions): Promise<MessageProvider> {
  const calls: ProviderCall[] = [];
  const visible: string[] = [];
  const known = new Set<string>();
  const waiting = new Set<() => void>();
  let copies = 0;
  let behaviourNow: (call: number) => Behaviour = () => 'take';
  const show = (key: string | undefined, text: string) => {
    if (key !== undefined && known.has(key)) copies += 1;
    else visible.push(text);
    if (key !== undefined) known.add(key);
  };
  const server = createServer((request, response) => {
    const read = bodyOf(request);
    read.then(
      (text) => {
        const given = keyHeader === undefined ? undefined : request.headers[keyHeader];
        const key = Array.isArray(given) ? given[0] : given;
        const behaviour = behaviourNow(calls.length);
        calls.push({ key, at: performance.now(), behaviour });
        const answer = (code: number, headers = {}) =>
          response.writeHead(code, { 'content-type': 'application/json', ...headers }).end('{"ok":true}');
        if (behaviour === 'busy') return void answer(503);
        if (behaviour === 'too-many') return void answer(429, { 'retry-after': '1' });
        if (behaviour === 'silent') {
          const end = () => response.destroy();
          waiting.add(end);
          return void setTimeout(end, SILENT_MS).unref();
        }
        show(key, text);
        if (behaviour === 'lose-answer') return void response.destroy();
        answer(200);
      },
      () => response.destroy(),
    );
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const letGo = () => {
    for (const go of waiting) go();
    waiting.clear();
  };
  return {
    url: `http://127.0.0.1:${port}/hook`,
    calls,
    visible,
    deduplicated: () => copies,
    behave(how) {
      behaviourNow = how;
    },
    letGo,
    close: () =>
      new Promise((resolve) => {
        letGo();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
