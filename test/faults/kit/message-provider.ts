import { createServer, type IncomingMessage } from 'node:http';
import { freePort } from '../../support/free-port';
import type { HouseChannel } from './house-ways';

/**
 * What the provider does with a call: takes it; says that it cannot now, or that there were too many; lets the caller wait
 * longer than a lease, or until it is let go; or takes it and loses the line before it has answered.
 */
export type Behaviour = 'take' | 'busy' | 'too-many' | 'silent' | 'hold' | 'lose-answer';
export type ProvidedChannel = Exclude<HouseChannel, 'mail'>;

/** Longer than the lease of workers in these tests, and shorter than callers have patience. */
const SILENT_MS = 6_000;

export interface ProviderCall {
  readonly channel: ProvidedChannel;
  readonly behaviour: Behaviour;
}

/** What people saw: a copy that the provider recognised by its key does not show again. */
export interface Shown {
  readonly channel: ProvidedChannel;
  readonly key: string | undefined;
  readonly text: string;
}

/** Every provider of messages over HTTP in one, which remembers what people would see. */
export interface MessageProvider {
  /** Without a slash at the end. */
  readonly url: string;
  /** Every call by which a message comes, whatever came of it. */
  readonly calls: readonly ProviderCall[];
  /** In order, each as often as it was seen. */
  readonly shown: readonly Shown[];
  /** Copies that it recognised by their key and did not show again. */
  deduplicated(): number;
  /** Calls that get no answer now. */
  waiting(): number;
  /** Decides for each call, which are counted from 0. */
  behave(how: (call: number) => Behaviour): void;
  /** Ends every call that waits. */
  letGo(): void;
  close(): Promise<void>;
}

/** How each tells a message that it knows, where it does, and how it says that it has taken one. */
const manners: Readonly<Record<ProvidedChannel, { path: RegExp; key?: string; status: number; text: string }>> = {
  webhook: { path: /^\/webhook$/, key: 'webhook-id', status: 200, text: '' },
  web_push: { path: /^\/push\//, key: 'topic', status: 201, text: '' },
  slack: { path: /^\/slack$/, status: 200, text: 'ok' },
  teams: { path: /^\/teams$/, status: 202, text: '' },
  chatwork: { path: /^\/api\.chatwork\.com\/.*\/messages$/, status: 200, text: '{"message_id":"1"}' },
  line_works: { path: /^\/www\.worksapis\.com\/.*\/messages$/, status: 201, text: '' },
};
const provided = Object.keys(manners) as readonly ProvidedChannel[];
const TOKEN = '{"access_token":"token","expires_in":"86400","token_type":"Bearer"}';

/** Starts it on a port of this machine. Everything is taken until it is told otherwise. */
export async function startProvider(): Promise<MessageProvider> {
  const calls: ProviderCall[] = [];
  const shown: Shown[] = [];
  const known = new Set<string>();
  const waiting = new Set<() => void>();
  let copies = 0;
  let behaviourNow: (call: number) => Behaviour = () => 'take';
  const show = (one: Shown) => {
    if (one.key !== undefined && known.has(one.key)) copies += 1;
    else shown.push(one);
    if (one.key !== undefined) known.add(one.key);
  };
  const server = createServer((request, response) => {
    bodyOf(request).then(
      (text) => {
        const answer = (code: number, said: string, headers = {}) => void response.writeHead(code, headers).end(said);
        const channel = provided.find((each) => manners[each].path.test(request.url ?? ''));
        if (!channel) return answer(200, TOKEN);
        const manner = manners[channel];
        const behaviour = behaviourNow(calls.length);
        calls.push({ channel, behaviour });
        if (behaviour === 'busy') return answer(503, '');
        if (behaviour === 'too-many') return answer(429, '', { 'retry-after': '1' });
        if (behaviour === 'silent' || behaviour === 'hold') {
          const end = () => {
            waiting.delete(end);
            response.destroy();
          };
          waiting.add(end);
          if (behaviour === 'silent') setTimeout(end, SILENT_MS).unref();
          return;
        }
        const given = manner.key === undefined ? undefined : request.headers[manner.key];
        show({ channel, key: Array.isArray(given) ? given[0] : given, text });
        if (behaviour === 'lose-answer') return void response.destroy();
        answer(manner.status, manner.text);
      },
      () => response.destroy(),
    );
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const letGo = () => {
    for (const go of waiting) go();
  };
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    shown,
    deduplicated: () => copies,
    waiting: () => waiting.size,
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

/** As its reader gets it: a form's field is what it stands for. */
async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  const isForm = request.headers['content-type'] === 'application/x-www-form-urlencoded';
  return isForm ? [...new URLSearchParams(text).values()].join('\n') : text;
}
