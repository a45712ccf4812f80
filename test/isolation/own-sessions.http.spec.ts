import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApi, type TestApi } from '../support/api';
import { accept, ask, codeOf, eventsOf, personOf, signInWithKey, viewerOf } from '../support/sign-in';
import {
  addPasskey,
  END_OTHERS,
  END_SESSION,
  eventPage,
  type EventPage,
  makeCodes,
  MARK_SEEN,
  mySessions,
  waysIn,
} from '../support/ways-in';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

async function somebody() {
  const signedIn = await api.signedIn();
  const { id: personId, email } = await personOf(api, signedIn.memberId);
  return { ...signedIn, personId, email };
}

describe('the own sessions and events', () => {
  it('lists sessions of every consultancy, and ends one or all others', async () => {
    const { browser, key, email } = await somebody();
    const there = await api.invite({ email, tenantId: await api.database.createTenant('海辺の相談所') });
    const [two, three] = [api.browser({ userAgent: 'Tablet/2' }), api.browser()];
    await accept(two, there.token, key);
    await signInWithKey(three, key, { tenantId: there.tenantId });
    const sessions = await mySessions(browser);
    expect(sessions.map((each) => [each.tenantName, each.isThisOne])).toEqual([
      ['海辺の相談所', false],
      ['海辺の相談所', false],
      ['テスト相談所', true],
    ]);
    expect(sessions[1]).toMatchObject({ device: 'Tablet/2', network: expect.stringMatching(/^10\.\d+\.\d+\.0\/24$/) });
    expect(await ask(browser, END_SESSION, { id: sessions[1]!.id })).toEqual({ ended: 1 });
    expect([await viewerOf(two), await viewerOf(three)]).toMatchObject([null, { email }]);
    expect(await ask(browser, END_OTHERS)).toEqual({ ended: 1 });
    expect([await viewerOf(three), await viewerOf(browser)]).toMatchObject([null, { email }]);
    const stranger = await somebody();
    const foreign = await mySessions(stranger.browser);
    expect(await codeOf(browser, END_SESSION, { id: foreign[0]!.id })).toBe('NOT_FOUND');
    expect(await viewerOf(stranger.browser)).not.toBeNull();
  });

  it('pages through what happened, newest first, until it was seen', async () => {
    const { browser, personId } = await somebody();
    await makeCodes(browser);
    await addPasskey(browser, api.key());
    const all = [...(await eventsOf(api, personId))].reverse();
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: EventPage = await eventPage(browser, { first: 2, after });
      seen.push(...page.nodes.map(({ kind }) => kind));
      expect(page.nodes.every(({ isSeen }) => !isSeen)).toBe(true);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect([seen, seen.slice(0, 2)]).toEqual([all, ['passkey_added', 'recovery_codes_made']]);
    expect((await waysIn(browser)).unseenEvents).toBe(3);
    expect(await ask(browser, MARK_SEEN)).toBe(true);
    expect((await waysIn(browser)).unseenEvents).toBe(0);
    const [stranger, other] = [await somebody(), await somebody()];
    await makeCodes(other.browser);
    const page = await eventPage(stranger.browser);
    expect(page.nodes.map(({ kind }) => kind)).toEqual(['signed_in', 'passkey_registered']);
  });
});
