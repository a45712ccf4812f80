import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApi, type TestApi, type TestBrowser } from '../support/api';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const viewerOf = async (browser: TestBrowser) => Object((await browser.send('{ viewer { email } }')).data).viewer;

describe('the door', () => {
  it.each(['', 'x', 'A'.repeat(43), 'A'.repeat(5000)])('makes nobody of the cookie %j', async (value) => {
    const browser = api.browser();
    browser.setCookie('mamori', value);
    const answer = await browser.send('{ viewer { id } clinics { totalCount } }');
    expect(answer.errors.map((error) => error.extensions.code)).toContain('UNAUTHENTICATED');
  });

  it('changes nothing for a request without our header or from another origin', async () => {
    const plain = {
      method: 'POST' as const,
      url: '/graphql',
      payload: { query: 'mutation { beginSignIn { options } }' },
    };
    const without = await api.server.app.inject(plain);
    expect(without.statusCode).toBe(403);
    const foreign = await api.server.app.inject({
      ...plain,
      headers: { 'x-mamori-request': '1', origin: 'https://evil.example' },
    });
    expect(foreign.statusCode).toBe(403);
  });

  it('ends an idle session after 30 minutes and any after 12 hours', async () => {
    for (const change of [
      `last_seen_at = now() - interval '31 minutes'`,
      `created_at = now() - interval '12 hours 1 minute'`,
    ]) {
      const { browser, memberId } = await api.signedIn();
      await api.database.asSuperuser(`update identity.sessions set ${change} where member_id = $1`, [memberId]);
      expect(await viewerOf(browser)).toBeNull();
    }
  });

  it('tells nobody names that exist', async () => {
    const answer = await api.browser().send('{ viewr { id } }');
    expect(answer.errors[0]?.extensions.code).toBe('BAD_INPUT');
    expect(answer.body).not.toMatch(/Did you mean/);
  });
});
