import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApi, ORIGIN, type TestApi } from '../support/api';
import { createPostOffice, type PostOffice } from '../support/post-office';
import { becomeReady, consultancy, type Consultancy, prepareLinks, stepOf } from '../support/recovery-world';
import { accept, ask, auditOf, codeOf, eventsOf, register, signInWithKey, viewerOf } from '../support/sign-in';
import { APPROVE, becomeStale, makeCodes, RECOVERIES, START, waysIn, WITHDRAW } from '../support/ways-in';

let api: TestApi;
let post: PostOffice;
beforeAll(async () => {
  api = await createTestApi();
  post = await createPostOffice(api.database, ORIGIN);
});
afterAll(async () => {
  await post.close();
  await api.close();
});

const subjectsTo = (letters: readonly { readonly to: string; readonly subject: string }[], email: string) =>
  letters.filter(({ to }) => to === email).map(({ subject }) => subject);
/** What the process remembers of a session is a second old at most. */
const aSecond = () => new Promise((resolve) => setTimeout(resolve, 1_050));
const EXPORT = `mutation { exportAuditEvents(input: {filter: {}}) { __typename } }`;
const NOT_ALLOWED = { __typename: 'RecoveryNotAllowed' };

/** Started and approved, and its day is over. */
async function readyRecovery(given: Consultancy): Promise<string> {
  const { id } = await stepOf(given.owner.browser, START, { memberId: given.lost.memberId });
  await stepOf(given.admin.browser, APPROVE, { id });
  await becomeReady(api, id);
  await prepareLinks(api);
  return id;
}
const expire = (id: string, by: string) =>
  api.database.asSuperuser(`update identity.assisted_recoveries set expires_at = now() + $2::interval where id = $1`, [
    id,
    by,
  ]);
const stateOf = async ({ owner }: Consultancy) => Object(await ask(owner.browser, RECOVERIES)).nodes[0].state;

describe('an assisted recovery', () => {
  it('takes two administrators and a day, and then a link by which the person comes back', async () => {
    const c = await consultancy(api);
    const codes = await makeCodes(c.lost.browser);
    await post.deliver();
    const started = await stepOf(c.owner.browser, START, { memberId: c.lost.memberId });
    expect(started).toMatchObject({
      state: 'started',
      viewerCanApprove: false,
      viewerCanWithdraw: true,
      readyAt: null,
    });
    const first = await post.deliver();
    expect(subjectsTo(first, c.lost.email)).toEqual(['【守り】あなたのサインインの復旧が申請されました']);
    for (const each of [c.owner, c.admin])
      expect(subjectsTo(first, each.email)).toEqual(['【守り】サインインの復旧が申請されました']);
    expect((await waysIn(c.lost.browser)).recoveryUnderWay).toMatchObject({ id: started.id, readyAt: null });

    const approved = await stepOf(c.admin.browser, APPROVE, { id: started.id });
    expect(approved).toMatchObject({ state: 'waiting', approvedByName: expect.any(String) });
    const hours = (Date.parse(String(approved.readyAt)) - Date.now()) / 3_600_000;
    expect([hours > 23.9, hours < 24.1]).toEqual([true, true]);
    await prepareLinks(api);
    expect((await post.deliver()).filter(({ path }) => path.startsWith('/set-up/'))).toEqual([]);

    await becomeReady(api, started.id);
    await Promise.all([prepareLinks(api), prepareLinks(api)]);
    const letters = await post.deliver();
    const links = letters.filter(({ path }) => path.startsWith('/set-up/'));
    expect(links.map(({ to }) => to)).toEqual([c.lost.email]);
    expect(subjectsTo(letters, c.admin.email)).toEqual(['【守り】復旧のリンクを本人に送りました']);
    expect(await stateOf(c)).toBe('link_sent');

    const [browser, key] = [api.browser(), api.key()];
    expect(await register(browser, links[0]!.token, key)).toMatchObject({ __typename: 'SignedIn' });
    expect([await viewerOf(browser), await viewerOf(c.lost.browser)]).toMatchObject([{ email: c.lost.email }, null]);
    expect(await signInWithKey(api.browser(), c.lost.key)).toMatchObject({ __typename: 'AuthenticationFailed' });
    expect(await stateOf(c)).toBe('used');
    const left = await api.database.asSuperuser(
      `select 1 from identity.recovery_codes where person_id = $1 and revoked_at is null`,
      [c.lost.personId],
    );
    expect([codes.length, left.length]).toEqual([10, 0]);
    expect(await eventsOf(api, c.lost.personId)).toEqual(
      expect.arrayContaining(['recovery_started', 'recovery_approved', 'recovery_used', 'passkeys_replaced']),
    );
    const trail = (await auditOf(api, c.tenantId)).filter((action) => action.startsWith('recovery.'));
    expect(trail).toEqual(['recovery.started', 'recovery.approved', 'recovery.ready', 'recovery.used']);
    const last = await post.deliver();
    expect(subjectsTo(last, c.lost.email)).toContain('【守り】サインインの復旧が終わりました');
    for (const each of [c.owner, c.admin])
      expect(subjectsTo(last, each.email)).toEqual(['【守り】サインインの復旧が終わりました']);
    expect(await register(api.browser(), links[0]!.token, api.key())).toMatchObject({ __typename: 'LinkNotUsable' });
  });

  it('says when its day would be over while it waits for approval, and at no other time', async () => {
    const c = await consultancy(api);
    const { id, readyAtWhenApproved } = await stepOf(c.owner.browser, START, { memberId: c.lost.memberId });
    const hours = (Date.parse(String(readyAtWhenApproved)) - Date.now()) / 3_600_000;
    expect([hours > 23.9, hours < 24.1]).toEqual([true, true]);
    const listed = async () => Object(await ask(c.admin.browser, RECOVERIES)).nodes[0].readyAtWhenApproved;
    expect(await listed()).toEqual(expect.any(String));
    await expire(id, '-1 second');
    expect([await listed(), await stateOf(c)]).toEqual([null, 'expired']);
    await expire(id, '1 day');
    const approved = await stepOf(c.admin.browser, APPROVE, { id });
    expect(approved).toMatchObject({ state: 'waiting', readyAt: expect.any(String), readyAtWhenApproved: null });
    expect(await listed()).toBeNull();
  });

  it('is not approved by the one who started it, by the person, by a stranger, or by somebody without the right', async () => {
    const c = await consultancy(api);
    const { id } = await stepOf(c.owner.browser, START, { memberId: c.lost.memberId });
    expect(await ask(c.owner.browser, APPROVE, { id })).toMatchObject(NOT_ALLOWED);
    expect(await codeOf(c.lost.browser, APPROVE, { id })).toBe('FORBIDDEN');
    expect(await codeOf(api.browser(), APPROVE, { id })).toBe('UNAUTHENTICATED');
    const elsewhere = await api.signedIn();
    expect(await codeOf(elsewhere.browser, APPROVE, { id })).toBe('NOT_FOUND');
    expect(await codeOf(elsewhere.browser, WITHDRAW, { id })).toBe('NOT_FOUND');
    expect(await codeOf(elsewhere.browser, START, { memberId: c.lost.memberId })).toBe('NOT_FOUND');
    await becomeReady(api, id);
    await prepareLinks(api);
    expect((await post.deliver()).filter(({ path }) => path.startsWith('/set-up/'))).toEqual([]);
    expect(await ask(c.admin.browser, APPROVE, { id })).toMatchObject({ __typename: 'RecoveryStepped' });
  });

  it('is not for oneself nor for a higher role', async () => {
    const c = await consultancy(api);
    const second = await api.signedIn({ tenantId: c.tenantId, role: 'owner' });
    expect(await ask(c.owner.browser, START, { memberId: c.owner.memberId })).toMatchObject(NOT_ALLOWED);
    expect(await ask(c.admin.browser, START, { memberId: c.owner.memberId })).toMatchObject(NOT_ALLOWED);
    const ofOwner = await stepOf(second.browser, START, { memberId: c.owner.memberId });
    expect(await ask(c.admin.browser, APPROVE, { id: ofOwner.id })).toMatchObject(NOT_ALLOWED);
    expect(await ask(c.owner.browser, APPROVE, { id: ofOwner.id })).toMatchObject(NOT_ALLOWED);
    const ofAdmin = await stepOf(c.owner.browser, START, { memberId: c.admin.memberId });
    expect(await ask(c.admin.browser, APPROVE, { id: ofAdmin.id })).toMatchObject(NOT_ALLOWED);
    expect(await ask(second.browser, APPROVE, { id: ofAdmin.id })).toMatchObject({ __typename: 'RecoveryStepped' });
  });

  it('is not for somebody who never had a way in, or was disabled', async () => {
    const c = await consultancy(api);
    const invited = await api.invite({ tenantId: c.tenantId, role: 'consultant' });
    expect(await ask(c.owner.browser, START, { memberId: invited.memberId })).toMatchObject(NOT_ALLOWED);
    await api.database.asSuperuser(`update app.members set disabled_at = now() where id = $1`, [c.lost.memberId]);
    expect(await ask(c.owner.browser, START, { memberId: c.lost.memberId })).toMatchObject(NOT_ALLOWED);
  });

  it('asks both administrators for a fresh proof', async () => {
    const c = await consultancy(api);
    await becomeStale(api, c.owner.memberId);
    expect(await codeOf(c.owner.browser, START, { memberId: c.lost.memberId })).toBe('STEP_UP_REQUIRED');
    const { id } = await stepOf(c.admin.browser, START, { memberId: c.lost.memberId });
    expect(await codeOf(c.owner.browser, APPROVE, { id })).toBe('STEP_UP_REQUIRED');
    expect(await stateOf(c)).toBe('started');
  });

  it('is started once at a time, also by two at the same moment', async () => {
    const c = await consultancy(api);
    const answers = await Promise.all(
      [c.owner, c.admin].map(({ browser }) => ask(browser, START, { memberId: c.lost.memberId })),
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['RecoveryStepped', 'RecoveryUnderWayAlready']);
    const again = await ask(c.admin.browser, START, { memberId: c.lost.memberId });
    expect(again.__typename).toBe('RecoveryUnderWayAlready');
  });

  it('does nothing a second before its day is over, and nothing a second after a week', async () => {
    const c = await consultancy(api);
    const { id } = await stepOf(c.owner.browser, START, { memberId: c.lost.memberId });
    await stepOf(c.admin.browser, APPROVE, { id });
    await post.deliver();
    await becomeReady(api, id, '20 seconds');
    await prepareLinks(api);
    expect([await post.deliver(), await stateOf(c)]).toEqual([[], 'waiting']);
    await becomeReady(api, id);
    await prepareLinks(api);
    const { token } = await post.letterTo(c.lost.email, '/set-up/');
    await expire(id, '-1 second');
    expect(await stateOf(c)).toBe('expired');
    expect(await register(api.browser(), token, api.key())).toMatchObject({ __typename: 'LinkNotUsable' });
    expect(await ask(c.owner.browser, START, { memberId: c.lost.memberId })).toMatchObject({
      __typename: 'RecoveryStepped',
    });
  });

  it('lapses when one of its administrators is none any more', async () => {
    const c = await consultancy(api);
    const { id } = await stepOf(c.owner.browser, START, { memberId: c.lost.memberId });
    await stepOf(c.admin.browser, APPROVE, { id });
    await api.database.asSuperuser(`update app.members set role = 'consultant' where id = $1`, [c.admin.memberId]);
    await becomeReady(api, id);
    await prepareLinks(api);
    const letters = await post.deliver();
    expect(letters.filter(({ path }) => path.startsWith('/set-up/'))).toEqual([]);
    expect(subjectsTo(letters, c.lost.email)).toContain('【守り】サインインの復旧が取り下げられました');
    expect(await stateOf(c)).toBe('expired');
  });

  it('is withdrawn by any administrator, and its link is dead then', async () => {
    const c = await consultancy(api);
    const id = await readyRecovery(c);
    const { token } = await post.letterTo(c.lost.email, '/set-up/');
    expect(await ask(c.admin.browser, WITHDRAW, { id })).toMatchObject({ __typename: 'RecoveryStepped' });
    expect(await register(api.browser(), token, api.key())).toMatchObject({ __typename: 'LinkNotUsable' });
    expect(await ask(c.owner.browser, WITHDRAW, { id })).toMatchObject(NOT_ALLOWED);
    expect([await stateOf(c), await viewerOf(c.lost.browser)]).toMatchObject(['withdrawn', { email: c.lost.email }]);
  });
});

describe('somebody who belongs to two consultancies', () => {
  it('comes back to the one that vouched; the other learns nothing and invites again', async () => {
    const c = await consultancy(api);
    const other = await consultancy(api);
    const there = await api.invite({ tenantId: other.tenantId, email: c.lost.email, role: 'consultant' });
    const second = api.browser();
    await accept(second, there.token, c.lost.key);
    expect(await viewerOf(second)).toMatchObject({ tenant: { id: other.tenantId } });
    await post.deliver();
    const trailBefore = await auditOf(api, other.tenantId);
    await readyRecovery(c);
    const letters = await post.deliver();
    expect([other.owner, other.admin].flatMap(({ email }) => subjectsTo(letters, email))).toEqual([]);
    const { token } = letters.find(({ path, to }) => to === c.lost.email && path.startsWith('/set-up/'))!;
    const [browser, key] = [api.browser(), api.key()];
    expect(await register(browser, token, key)).toMatchObject({ __typename: 'SignedIn' });
    expect(await viewerOf(browser)).toMatchObject({ tenant: { id: c.tenantId } });
    expect(await viewerOf(second)).toBeNull();
    expect((await waysIn(browser)).otherTenants).toEqual([]);
    expect(await signInWithKey(api.browser(), key, { tenantId: other.tenantId })).toMatchObject({
      __typename: 'AuthenticationFailed',
    });
    const trail = (await auditOf(api, other.tenantId)).slice(trailBefore.length);
    expect(trail).toEqual(['session.ended']);
    expect((await post.deliver()).filter(({ to }) => [other.owner.email, other.admin.email].includes(to))).toEqual([]);
    const again = await api.invite({ tenantId: other.tenantId, email: c.lost.email });
    const third = api.browser();
    expect(await accept(third, again.token, key)).toMatchObject({ __typename: 'SignedIn' });
    expect(await viewerOf(third)).toMatchObject({ tenant: { id: other.tenantId } });
  });
});

describe('the day after a recovery', () => {
  it('has no exports, and the next one does', async () => {
    const c = await consultancy(api);
    const code = (browser: ReturnType<TestApi['browser']>) => codeOf(browser, EXPORT);
    expect(await code(c.admin.browser)).toBeUndefined();
    const { id } = await stepOf(c.owner.browser, START, { memberId: c.admin.memberId });
    const second = await api.signedIn({ tenantId: c.tenantId, role: 'owner' });
    await stepOf(second.browser, APPROVE, { id });
    await becomeReady(api, id);
    await prepareLinks(api);
    const { token } = await post.letterTo(c.admin.email, '/set-up/');
    const browser = api.browser();
    await register(browser, token, api.key());
    expect([await code(browser), await code(second.browser)]).toEqual(['FORBIDDEN', undefined]);
    expect(await ask(browser, RECOVERIES)).toMatchObject({ nodes: [{ id, state: 'used' }] });
    const recovered = (ago: string) =>
      api.database.asSuperuser(`update identity.people set recovered_at = now() - $2::interval where id = $1`, [
        c.admin.personId,
        ago,
      ]);
    await recovered('23 hours 59 minutes');
    await aSecond();
    expect(await code(browser)).toBe('FORBIDDEN');
    await recovered('24 hours 1 second');
    await aSecond();
    expect(await code(browser)).toBeUndefined();
  });
});
