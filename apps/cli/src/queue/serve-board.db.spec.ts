import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type Board, serveBoard } from './serve-board';

let board: Board;
beforeEach(async () => {
  const url = process.env.TEST_REDIS_URL;
  if (!url) throw new Error('TEST_REDIS_URL is not set: run the tests with "npm test"');
  board = await serveBoard(url, 0);
});
afterEach(() => board.close());

const origin = () => new URL(board.url).origin;
async function open(): Promise<{ readonly status: number; readonly cookie: string }> {
  const answer = await fetch(board.url, { redirect: 'manual' });
  return { status: answer.status, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

it('shows the queues to whoever opens the link, which works once', async () => {
  const { status, cookie } = await open();
  expect(status).toBe(302);
  const answer = await fetch(`${origin()}/api/queues`, { headers: { cookie } });
  const body: unknown = await answer.json();
  expect(body).toMatchObject({
    queues: [
      { name: 'jobs', readOnlyMode: true },
      { name: 'deliveries', readOnlyMode: true },
    ],
  });
  expect((await open()).status).toBe(401);
});

it('shows nothing without the link', async () => {
  const { status } = await fetch(`${origin()}/api/queues`);
  const wrong = await fetch(`${origin()}/open/guessed`, { redirect: 'manual' });
  expect([status, wrong.status, (await open()).status]).toEqual([401, 401, 302]);
});

it('lets nobody change anything', async () => {
  const { cookie } = await open();
  const { status } = await fetch(`${origin()}/api/queues/jobs/pause`, { method: 'PUT', headers: { cookie } });
  expect(status).toBe(405);
});
