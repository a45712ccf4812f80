import { describe, expect, it } from '@jest/globals';
import cookie from '@fastify/cookie';
import Fastify from 'fastify';
import { Cookies, type HttpContext, type Visit } from './cookies';

const SECRET = 'S'.repeat(43);

/** What a browser gets when the work is done on a request of its own. */
async function after(cookies: Cookies, work: (context: HttpContext) => unknown, sent?: string): Promise<string[]> {
  const server = Fastify();
  await server.register(cookie);
  server.get('/', (request, reply) => {
    work({ request, reply });
    return {};
  });
  const answer = await server.inject({ url: '/', headers: sent === undefined ? {} : { cookie: sent } });
  await server.close();
  return [answer.headers['set-cookie'] ?? []].flat();
}

describe('a cookie of ours', () => {
  const secure = new Cookies(true);

  it('is bound to the host, to https, to us and to no script', async () => {
    const all = await after(secure, ({ reply }) => {
      secure.setSession(reply, SECRET);
      secure.setHalf(reply, SECRET);
      secure.setKnown(reply, SECRET);
      secure.setBrowserSecret(reply, SECRET);
    });
    for (const each of all) {
      expect(each).toMatch(/^__Host-mamori(-half|-known|-ceremony)?=/);
      expect(each).toMatch(/; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/);
      expect(each).not.toMatch(/Domain/i);
    }
    expect(all).toEqual([
      `__Host-mamori=${SECRET}; Path=/; HttpOnly; Secure; SameSite=Lax`,
      `__Host-mamori-ceremony=${SECRET}; Max-Age=300; Path=/; HttpOnly; Secure; SameSite=Lax`,
      `__Host-mamori-half=${SECRET}; Max-Age=600; Path=/; HttpOnly; Secure; SameSite=Lax`,
      `__Host-mamori-known=${SECRET}; Max-Age=34560000; Path=/; HttpOnly; Secure; SameSite=Lax`,
    ]);
  });

  it('of a session takes those of the way to it away', async () => {
    const all = await after(secure, ({ reply }) => secure.setSession(reply, SECRET));
    const gone = all
      .filter((each) => /Max-Age=0|Expires=Thu, 01 Jan 1970/.test(each))
      .map((each) => each.split('=')[0]);
    expect(gone).toEqual(['__Host-mamori-ceremony', '__Host-mamori-half']);
  });

  it('of a session goes with the sign-out, and that of the browser stays', async () => {
    const all = await after(secure, ({ reply }) => secure.clearSession(reply));
    expect(all.map((each) => each.split('=')[0])).toEqual([
      '__Host-mamori',
      '__Host-mamori-ceremony',
      '__Host-mamori-half',
    ]);
  });

  it.each([
    ['as we gave it', `__Host-mamori=${SECRET}`, SECRET],
    ['among others', `a=b; __Host-mamori=${SECRET}; c=d`, SECRET],
    ['without the prefix', `mamori=${SECRET}`, undefined],
    ['twice', `__Host-mamori=${SECRET}; __Host-mamori=${SECRET}`, undefined],
    ['in quotes', `__Host-mamori="${SECRET}"`, undefined],
    ['too short', `__Host-mamori=${SECRET.slice(1)}`, undefined],
    ['too long', `__Host-mamori=${SECRET}S`, undefined],
    ['empty', '__Host-mamori=', undefined],
    ['not at all', undefined, undefined],
  ])('is read when it came %s', async (_, sent, secret) => {
    const seen: Visit[] = [];
    await after(secure, ({ request }) => seen.push(secure.visit(request)), sent);
    expect(seen[0]?.sessionSecret).toBe(secret);
  });

  it('for ceremonies stays the same while the browser has it', async () => {
    const sent = `__Host-mamori-ceremony=${SECRET}`;
    const [kept] = await after(secure, (context) => secure.beginCeremony(context), sent);
    expect(kept).toContain(`__Host-mamori-ceremony=${SECRET};`);
    const [made] = await after(secure, (context) => secure.beginCeremony(context));
    expect(made).toMatch(/^__Host-mamori-ceremony=[\w-]{43};/);
    expect(made).not.toContain(SECRET);
  });
});
