import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApi, type TestApi, type TestBrowser } from '../support/api';
import { ask, eventsOf, personOf, SIGN_OUT, signInWithKey, stepUp, viewerOf } from '../support/sign-in';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const isNobody = async (browser: TestBrowser) => (await viewerOf(browser)) === null;

describe('the audit trail of sign-in', () => {
  it('names whoever came by the name in that consultancy', async () => {
    const { tenantId, memberId } = await api.signedIn();
    const rows = await api.database.asSuperuser(
      `select actor_kind, actor_id, actor_name, action, object_kind from app.audit_events
        where tenant_id = $1 and actor_kind = 'sign_in' order by at, id`,
      [tenantId],
    );
    const who = { actor_kind: 'sign_in', actor_id: memberId, actor_name: '守山 花子' };
    expect(rows).toEqual([
      { ...who, action: 'member.enrolled', object_kind: 'member' },
      { ...who, action: 'session.opened', object_kind: 'session' },
    ]);
  });

  it('refuses whoever cannot be recorded, and lets them in once it can be written again', async () => {
    const { key, memberId, browser: signedIn } = await api.signedIn();
    const { id } = await personOf(api, memberId);
    const before = await eventsOf(api, id);
    const browser = api.browser();
    await api.database.asSuperuser(`alter policy sign_in_is_recorded on app.audit_events with check (false)`);
    try {
      await expect(signInWithKey(browser, key)).rejects.toThrow('UNAVAILABLE');
      await expect(stepUp(signedIn, key)).rejects.toThrow('UNAVAILABLE');
      await expect(ask(signedIn, SIGN_OUT)).rejects.toThrow('UNAVAILABLE');
    } finally {
      await api.database.asSuperuser(
        `alter policy sign_in_is_recorded on app.audit_events with check (actor_kind = 'sign_in')`,
      );
    }
    expect(await isNobody(browser)).toBe(true);
    expect(await isNobody(signedIn)).toBe(false);
    expect(await eventsOf(api, id)).toEqual(before);
    expect((await signInWithKey(browser, key)).__typename).toBe('SignedIn');
  });
});
