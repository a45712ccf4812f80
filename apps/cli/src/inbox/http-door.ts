import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { listPage } from './list-page';
import { framedHtml, messagePage } from './message-page';
import type { MailBox } from './mail-box';
import { isMailId } from './mail-id';
import { css, page } from './page';

const pageSize = 50;
const pagePolicy =
  "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const mailPolicy =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'self'";

interface Answer {
  readonly status: number;
  readonly type: 'text/html' | 'text/css' | 'text/plain' | 'application/json';
  readonly body: string;
  readonly policy?: string;
}

/** The HTTP side: pages for people, JSON for tests. */
export function createHttpDoor(box: MailBox): Server {
  return createServer((request, response) => {
    answer(box, request).then(
      (given) => send(response, given),
      () => send(response, { status: 500, type: 'text/plain', body: 'The inbox could not read its folder.\n' }),
    );
  });
}

async function answer(box: MailBox, request: IncomingMessage): Promise<Answer> {
  // Mails hold sign-in links: a foreign page whose name was pointed at this machine must not read them.
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(request.headers.host ?? '')) {
    return { status: 403, type: 'text/plain', body: 'Open this page as localhost.\n' };
  }
  if (request.method !== 'GET') return { status: 405, type: 'text/plain', body: 'Only GET.\n' };
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/livez') return { status: 200, type: 'text/plain', body: 'ok\n' };
  if (pathname === '/inbox.css') return { status: 200, type: 'text/css', body: css };
  if (pathname === '/') return list(box, searchParams.get('before') ?? '');
  if (pathname === '/api/messages') return json(box, searchParams);
  const [, id = '', part] = /^\/messages\/([^/]+)(\/html)?$/.exec(pathname) ?? [];
  return message(box, id, part === '/html');
}

async function list(box: MailBox, before: string): Promise<Answer> {
  const from = isMailId(before) ? before : undefined;
  const mails = await box.list({ before: from, limit: pageSize + 1 });
  const body = listPage(mails.slice(0, pageSize), mails.length > pageSize, !from);
  return { status: 200, type: 'text/html', body };
}

async function json(box: MailBox, query: URLSearchParams): Promise<Answer> {
  const limit = Number(query.get('limit') || pageSize);
  if (!Number.isInteger(limit) || limit < 1 || limit > 500) {
    return { status: 400, type: 'application/json', body: '{"error":"limit must be a whole number from 1 to 500"}' };
  }
  const mails = await box.list({ to: query.get('to') ?? '', after: query.get('after') ?? '', limit });
  const rows = mails.map(({ id, to, from, subject, at, text }) => ({ id, to: to.join(', '), from, subject, at, text }));
  const body = JSON.stringify(rows);
  return { status: 200, type: 'application/json', body };
}

async function message(box: MailBox, id: string, framed: boolean): Promise<Answer> {
  const mail = isMailId(id) ? await box.read(id) : undefined;
  if (!mail) {
    const body = page(
      '404',
      '<h1>見つかりません <span lang="en">Not found</span></h1><p><a href="/">受信箱 Inbox</a></p>',
    );
    return { status: 404, type: 'text/html', body };
  }
  if (framed) return { status: 200, type: 'text/html', body: framedHtml(mail), policy: mailPolicy };
  return { status: 200, type: 'text/html', body: messagePage(mail) };
}

function send(response: ServerResponse, { status, type, body, policy = pagePolicy }: Answer): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}
