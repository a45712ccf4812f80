import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApi, ORIGIN, type TestApi } from '../support/api';
import { createPostOffice, type PostOffice } from '../support/post-office';
import { becomeReady, consultancy, type Consultancy, prepareLinks, stepOf } from '../support/recovery-world';
import { ask, auditOf, codeOf, eventsOf, register, viewerOf } from '../support/sign-in';
import { APPROVE, OBJECT, OBJECTION, RECOVERIES, START, waysIn } from '../support/ways-in';

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

const start = (c: Consultancy) => stepOf(c.owner.browser, START, { memberId: c.lost.memberId });
const stateOf = async ({ owner }: Consultancy) => Object(await ask(owner.browser, RECOVERIES)).nodes[0].state;
const STOPPED = { __typename: 'RecoveryObjection', isStopped: true };
const NOT_USABLE = { __typename: 'LinkNotUsable' };

describe('an objection to a recovery', () => {
  it('stops it by the link of the first letter, for good and for everybody to see', async () => {
    const c = await consultancy(api);
    const { id } = await start(c);
    const { token } = await post.letterTo(c.lost.email, '/objection/');
    const stranger = api.browser();
    expect(await ask(stranger, OBJECTION, { token })).toMatchObject({
      __typename: 'RecoveryObjection',
      tenantName: 'テスト相談所',
      isStopped: false,
    });
    expect(await ask(stranger, OBJECT, { token })).toMatchObject(STOPPED);
    expect(await ask(stranger, OBJECT, { token })).toMatchObject(STOPPED);
    expect(await stateOf(c)).toBe('objected');
    expect(await ask(c.admin.browser, APPROVE, { id })).toMatchObject({ __typename: 'RecoveryNotAllowed' });
    const letters = await post.deliver();
    for (const each of [c.owner, c.admin])
      expect(letters.filter(({ to }) => to === each.email).map(({ subject }) => subject)).toEqual([
        '【守り】本人がサインインの復旧を止めました',
      ]);
    expect(letters.filter(({ to }) => to === c.lost.email).map(({ subject }) => subject)).toEqual([
      '【守り】サインインの復旧を止めました',
    ]);
    expect(await eventsOf(api, c.lost.personId)).toContain('recovery_objected');
    expect((await auditOf(api, c.tenantId)).filter((action) => action === 'recovery.objected')).toHaveLength(1);
  });

  it('keeps anybody from starting again for a day', async () => {
    const c = await consultancy(api);
    const { id } = await start(c);
    await ask(c.lost.browser, OBJECT);
    expect(await ask(c.admin.browser, START, { memberId: c.lost.memberId })).toMatchObject({
      __typename: 'RecoveryNotAllowed',
    });
    await api.database.asSuperuser(
      `update identity.assisted_recoveries set objected_at = now() - interval '24 hours 1 second' where id = $1`,
      [id],
    );
    expect(await ask(c.admin.browser, START, { memberId: c.lost.memberId })).toMatchObject({
      __typename: 'RecoveryStepped',
    });
  });

  it('is made by either letter, before and after the approval', async () => {
    const c = await consultancy(api);
    const { id } = await start(c);
    const first = await post.letterTo(c.lost.email, '/objection/');
    await stepOf(c.admin.browser, APPROVE, { id });
    const second = await post.letterTo(c.lost.email, '/objection/');
    expect(second.token).not.toBe(first.token);
    for (const { token } of [first, second])
      expect(await ask(api.browser(), OBJECTION, { token })).toMatchObject({ isStopped: false });
    expect(await ask(api.browser(), OBJECT, { token: first.token })).toMatchObject(STOPPED);
    expect(await ask(api.browser(), OBJECTION, { token: second.token })).toMatchObject(STOPPED);
    await becomeReady(api, id);
    await prepareLinks(api);
    expect((await post.deliver()).filter(({ path }) => path.startsWith('/set-up/'))).toEqual([]);
  });

  it('kills a link that was sent already', async () => {
    const c = await consultancy(api);
    const { id } = await start(c);
    await stepOf(c.admin.browser, APPROVE, { id });
    await becomeReady(api, id);
    await prepareLinks(api);
    const { token } = await post.letterTo(c.lost.email, '/set-up/');
    expect(await ask(c.lost.browser, OBJECT)).toMatchObject(STOPPED);
    expect(await register(api.browser(), token, api.key())).toMatchObject(NOT_USABLE);
    expect(await viewerOf(c.lost.browser)).toMatchObject({ email: c.lost.email });
  });

  it('is made by the signed-in person without a link, and by nobody else', async () => {
    const c = await consultancy(api);
    await start(c);
    expect((await waysIn(c.lost.browser)).recoveryUnderWay).not.toBeNull();
    expect(await codeOf(api.browser(), OBJECT)).toBe('UNAUTHENTICATED');
    expect(await ask(c.owner.browser, OBJECT)).toMatchObject(NOT_USABLE);
    expect(await stateOf(c)).toBe('started');
    expect(await ask(c.lost.browser, OBJECT)).toMatchObject(STOPPED);
    expect((await waysIn(c.lost.browser)).recoveryUnderWay).toBeNull();
    expect(await ask(c.lost.browser, OBJECT)).toMatchObject(NOT_USABLE);
  });

  it('is not made by whoever opens its page, twenty times', async () => {
    const c = await consultancy(api);
    await start(c);
    const { token } = await post.letterTo(c.lost.email, '/objection/');
    for (let visit = 0; visit < 10; visit += 1)
      for (const method of ['GET', 'HEAD'] as const)
        await api.server.app.inject({ method, url: `/objection/${token}` });
    await ask(api.browser(), OBJECTION, { token });
    expect(await stateOf(c)).toBe('started');
    expect(await ask(api.browser(), OBJECT, { token })).toMatchObject(STOPPED);
  });

  it('is not possible with a made-up link, nor once the person came back', async () => {
    const c = await consultancy(api);
    const { id } = await start(c);
    const { token } = await post.letterTo(c.lost.email, '/objection/');
    for (const wrong of ['x', token.slice(0, -1), `${token}x`]) {
      expect(await ask(api.browser(), OBJECT, { token: wrong })).toMatchObject(NOT_USABLE);
      expect(await ask(api.browser(), OBJECTION, { token: wrong })).toMatchObject(NOT_USABLE);
    }
    await stepOf(c.admin.browser, APPROVE, { id });
    await becomeReady(api, id);
    await prepareLinks(api);
    const link = await post.letterTo(c.lost.email, '/set-up/');
    expect(await register(api.browser(), link.token, api.key())).toMatchObject({ __typename: 'SignedIn' });
    expect(await ask(api.browser(), OBJECT, { token })).toMatchObject(NOT_USABLE);
    expect(await stateOf(c)).toBe('used');
  });

  it('and the use of the link at the same moment leave one of the two', async () => {
    const c = await consultancy(api);
    const { id } = await start(c);
    await stepOf(c.admin.browser, APPROVE, { id });
    await becomeReady(api, id);
    await prepareLinks(api);
    const { token } = await post.letterTo(c.lost.email, '/set-up/');
    const [used, objected] = await Promise.all([
      register(api.browser(), token, api.key()),
      ask(c.lost.browser, OBJECT).catch(() => ({ __typename: 'ended' })),
    ]);
    const [row] = await api.database.asSuperuser<{ used: boolean; objected: boolean }>(
      `select used_at is not null as used, objected_at is not null as objected from identity.assisted_recoveries where id = $1`,
      [id],
    );
    expect([row!.used, row!.objected].filter(Boolean)).toHaveLength(1);
    expect(used.__typename === 'SignedIn').toBe(row!.used);
    expect(objected.__typename === 'RecoveryObjection').toBe(row!.objected);
  });
});
