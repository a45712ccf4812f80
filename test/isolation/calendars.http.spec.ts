import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@mamori/platform';
import { createTestApi, type TestApi, type TestBrowser } from '../support/api';

let api: TestApi;
let tenantId: string;
let memberId: string;
let browser: TestBrowser;
beforeAll(async () => {
  api = await createTestApi();
  ({ tenantId, memberId, browser } = await api.signedIn());
  await api.database.asSuperuser(
    `insert into app.deadlines (tenant_id, id, kind, subject_id, due_on, title, path, owner_id)
     values ($1, $2, 'training', $3, app.today() + 10, '外部からの接続の研修', '/clinics/x/training', $4)`,
    [tenantId, newId(), newId(), memberId],
  );
}, 60_000);
afterAll(() => api?.close());

const CREATE = `mutation { createCalendarFeed(input: {name: "iPhone"}) {
  __typename ... on CalendarFeedCreated { path feed { id } } } }`;
async function create(): Promise<{ readonly path: string; readonly feed: { readonly id: string } }> {
  return Object((await browser.send(CREATE)).data).createCalendarFeed;
}

let networks = 0;
function fetch(url: string, method: 'GET' | 'HEAD' | 'POST' = 'GET', headers: Record<string, string> = {}) {
  networks += 1;
  return api.server.app.inject({ method, url, headers, remoteAddress: `10.99.${networks % 250}.7` });
}

describe('an address of a calendar', () => {
  it('hands out a calendar to whoever has it, without a session', async () => {
    const { path } = await create();
    const answer = await fetch(path);
    expect([answer.statusCode, answer.headers]).toEqual([
      200,
      expect.objectContaining({
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': 'inline; filename="mamori.ics"',
        'cache-control': 'private, no-cache',
        'x-robots-tag': 'noindex',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      }),
    ]);
    expect(answer.body).toMatch(/^BEGIN:VCALENDAR\r\n[^]*SUMMARY:研修\r\n[^]*END:VCALENDAR\r\n$/);
    expect(answer.body).toContain('URL:http://localhost:7399/clinics/x/training');
    expect(answer.body).not.toContain('外部');
    expect(answer.headers).not.toHaveProperty('set-cookie');
  });

  it('says with its mark that nothing has changed', async () => {
    const { path } = await create();
    const { etag } = (await fetch(path)).headers;
    const known = { 'if-none-match': `"other", W/${etag}` };
    for (const method of ['GET', 'HEAD'] as const) {
      const again = await fetch(path, method, known);
      expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', etag]);
    }
    expect((await fetch(path, 'GET', { 'if-none-match': '"other"' })).statusCode).toBe(200);
  });

  it('tells its headers alone when they alone are asked for', async () => {
    const { path } = await create();
    const [head, whole] = [await fetch(path, 'HEAD'), await fetch(path)];
    expect([head.statusCode, head.body, head.headers.etag]).toEqual([200, '', whole.headers.etag]);
    expect(head.headers['content-type']).toBe('text/calendar; charset=utf-8');
  });

  it('gives the same answer to everything that opens nothing', async () => {
    const { path, feed } = await create();
    const revoked = await create();
    await browser.send(`mutation { revokeCalendarFeed(input: {id: "${revoked.feed.id}"}) { id } }`);
    const wrong = [
      revoked.path,
      path.replace(/[^.]+\.ics$/, `${'A'.repeat(43)}.ics`),
      path.replace(feed.id, newId()),
      path.replace(tenantId, newId()),
      path.replace(/\.ics$/, ''),
      '/calendars/x',
    ];
    const answers = await Promise.all(wrong.map((url) => fetch(url)));
    const said = answers.map(({ statusCode, body, headers }) => [
      statusCode,
      body,
      headers['cache-control'],
      headers.etag,
    ]);
    expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(answers[0]?.statusCode).toBe(404);
    expect(answers[0]?.body).not.toContain(tenantId);
  });

  it('is read and never written to', async () => {
    const { path } = await create();
    expect((await fetch(path, 'POST')).statusCode).toBe(403);
  });

  it('asks a program that comes too often to wait', async () => {
    const { path } = await create();
    const answers: number[] = [];
    for (let count = 0; count < 121; count += 1) answers.push((await fetch(path)).statusCode);
    expect([new Set(answers.slice(0, 120)), answers[120]]).toEqual([new Set([200]), 429]);
    const held = await fetch(path);
    expect(Number(held.headers['retry-after'])).toBeGreaterThan(0);
    expect(held.body).not.toContain('VCALENDAR');
    expect((await fetch((await create()).path)).statusCode).toBe(200);
  });
});

it('shows one’s own addresses, and everybody’s to the office', async () => {
  const { feed } = await create();
  const query = `{ myCalendarFeeds { nodes { id lastReadAt } } calendarFeeds { nodes { id memberName } } }`;
  const { data } = await browser.send(query);
  expect(Object(data).myCalendarFeeds.nodes[0]).toEqual({ id: feed.id, lastReadAt: null });
  expect(Object(data).calendarFeeds.nodes[0]).toEqual({ id: feed.id, memberName: '守山 花子' });
});
