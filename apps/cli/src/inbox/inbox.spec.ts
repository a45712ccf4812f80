import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { type Inbox, runInbox } from './index';

interface Listed {
  readonly id: string;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly at: string;
  readonly text: string;
}

let dir: string;
let inbox: Inbox;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'mamori-inbox-'));
  inbox = await runInbox({ smtpPort: 0, httpPort: 0, dir });
});

afterEach(async () => {
  await inbox.close();
  await rm(dir, { recursive: true, force: true });
});

const get = (path: string): Promise<Response> => fetch(`http://localhost:${inbox.httpPort}${path}`);
const listed = async (query = ''): Promise<Listed[]> => JSON.parse(await (await get(`/api/messages${query}`)).text());

async function send(mail: {
  to?: string;
  bcc?: string;
  subject?: string;
  text?: string;
  html?: string;
}): Promise<void> {
  const sender = createTransport(`smtp://127.0.0.1:${inbox.smtpPort}`);
  await sender.sendMail({ from: '守り Mamori <no-reply@mamori.example>', to: 'clerk@clinic.example', ...mail });
  sender.close();
}

describe('mail that arrives', () => {
  it('is listed with Japanese subject and text as they were sent', async () => {
    await send({ subject: '期限のお知らせ：バックアップ', text: '青空クリニック様\n期限は令和8年12月1日です。' });
    const [mail] = await listed();
    expect(mail).toMatchObject({
      to: 'clerk@clinic.example',
      from: 'no-reply@mamori.example',
      subject: '期限のお知らせ：バックアップ',
      text: expect.stringContaining('期限は令和8年12月1日です。'),
    });
    expect(Date.parse(mail!.at)).toBeGreaterThan(Date.now() - 60_000);
  });

  it('is on disk as one .eml file, and nothing half-written beside it', async () => {
    await send({ subject: 'kept' });
    const names = await readdir(dir);
    expect(names).toEqual([expect.stringMatching(/\.eml$/)]);
    expect(await readFile(join(dir, names[0]!), 'utf8')).toContain('Subject: kept');
  });

  it('is found by the address it was delivered to, also as a blind copy and in other letters', async () => {
    await send({ subject: 'open', to: 'a@clinic.example' });
    await send({ subject: 'hidden', to: 'a@clinic.example', bcc: 'b@clinic.example' });
    expect((await listed('?to=B@Clinic.example')).map(({ subject }) => subject)).toEqual(['hidden']);
    expect(await listed('?to=clinic.example')).toEqual([]);
  });

  it('is given newest first, and only what came after a known one', async () => {
    for (const subject of ['1', '2', '3']) await send({ subject });
    expect((await listed()).map(({ subject }) => subject)).toEqual(['3', '2', '1']);
    expect((await listed('?limit=1')).map(({ subject }) => subject)).toEqual(['3']);
    const first = (await listed()).at(-1)!.id;
    expect((await listed(`?after=${first}`)).map(({ subject }) => subject)).toEqual(['3', '2']);
  });

  it('is still there after a restart, and what a crash left half-written is gone', async () => {
    await send({ subject: 'before' });
    await inbox.close();
    await writeFile(join(dir, '20261122-000000-000-0000-00000000.eml.tmp'), 'half');
    inbox = await runInbox({ smtpPort: 0, httpPort: 0, dir });
    await send({ subject: 'after' });
    expect((await listed()).map(({ subject }) => subject)).toEqual(['after', 'before']);
    expect((await readdir(dir)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('gets a readable text when only HTML was sent', async () => {
    await send({ html: '<style>p{}</style><p>こんにちは &amp; 登録は<a href="https://x.example/s">こちら</a></p>' });
    expect((await listed())[0]!.text).toBe('こんにちは & 登録はこちら (https://x.example/s)');
  });

  it('is taken from many senders at once without losing one', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => send({ subject: `mail ${n}` })));
    expect(new Set((await listed()).map(({ subject }) => subject)).size).toBe(20);
  });

  it('is asked to be sent again later when the folder cannot take it', async () => {
    await rm(dir, { recursive: true, force: true });
    await expect(send({ subject: 'lost?' })).rejects.toMatchObject({ responseCode: 452 });
  });
});

describe('the pages', () => {
  it('list the mails in both languages, fifty at a time', async () => {
    await Promise.all(Array.from({ length: 51 }, (_, n) => send({ subject: `mail ${n}` })));
    const first = await (await get('/')).text();
    expect(first).toContain('受信箱');
    expect(first).toContain('Inbox');
    expect(first.match(/<li>/g)).toHaveLength(50);
    const older = /href="(\/\?before=[^"]+)"/.exec(first)![1]!;
    expect((await (await get(older)).text()).match(/<li>/g)).toHaveLength(1);
  });

  it('show a text whose links open in a new tab and whose signs stay signs', async () => {
    await send({ subject: '<b>太字</b>', text: '登録は http://localhost:7300/set-up#t=a_b-c。<script>x</script>' });
    const page = await (await get(`/messages/${(await listed())[0]!.id}`)).text();
    expect(page).toContain('<a href="http://localhost:7300/set-up#t=a_b-c" target="_blank" rel="noopener noreferrer">');
    expect(page).toContain('&lt;b&gt;太字&lt;/b&gt;');
    expect(page).not.toContain('<script>');
  });

  it('shut the HTML of a mail into a frame that runs and loads nothing', async () => {
    await send({ html: '<p>本文</p><script>steal()</script>' });
    const { id } = (await listed())[0]!;
    expect(await (await get(`/messages/${id}`)).text()).toContain(
      'sandbox="allow-popups allow-popups-to-escape-sandbox"',
    );
    const framed = await get(`/messages/${id}/html`);
    const policy = framed.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/sandbox allow-popups allow-popups-to-escape-sandbox;/);
    expect(await framed.text()).toContain('<base target="_blank">');
  });

  it.each(['/messages/nothing', '/messages/..%2F..%2Fsecrets.json', '/elsewhere'])('answer 404 to %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('refuse a limit that makes no sense', async () => {
    expect((await get('/api/messages?limit=-1')).status).toBe(400);
  });

  it('refuse to be read under a foreign name', async () => {
    const status = await new Promise((done) => {
      request({ port: inbox.httpPort, host: '127.0.0.1', headers: { host: 'evil.example' } }, (response) => {
        response.resume();
        done(response.statusCode);
      }).end();
    });
    expect(status).toBe(403);
  });

  it('answer that the inbox is alive', async () => {
    expect((await get('/livez')).status).toBe(200);
  });
});

describe('starting', () => {
  it('fails when a port is taken', async () => {
    await expect(runInbox({ smtpPort: 0, httpPort: inbox.httpPort, dir })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });

  it('listens for this machine only', async () => {
    const reached = await new Promise((done) => {
      const socket = createConnection({ port: inbox.smtpPort, host: '::1' });
      socket.once('connect', () => done(true)).once('error', () => done(false));
    });
    expect(reached).toBe(false);
  });
});
