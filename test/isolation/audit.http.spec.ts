import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openLog } from '@mamori/platform';
import { BEGIN, BEGIN_SIGN_IN, createTestApi, FINISH_SIGN_IN, type TestApi, type TestBrowser } from '../support/api';

let api: TestApi;
let log = '';
beforeAll(async () => {
  const lines = openLog({ name: 'api', level: 'trace' }, { write: (line: string) => void (log += line) });
  api = await createTestApi({}, undefined, lines);
});
afterAll(() => api.close());

const CREATE = `mutation ($name: String!) { createClinic(input: { clinic: {
  name: $name, nameKana: "さくら", kind: clinic, prefecture: 13, address: "港町1", phone: "03-0000-0000", directorName: "" } }) {
  __typename ... on ClinicSaved { clinic { id } } ... on UserError { message } } }`;
const EXPORT = `mutation { exportAuditEvents(input: {}) { __typename ... on AuditExport { rows csv } } }`;
const TRAIL = '{ auditEvents(first: 100) { nodes { action actorName clinicName before after } } }';
const STATE = '{ auditTrailState { isWhole links } }';

const code = async (browser: TestBrowser, query: string, variables = {}) =>
  (await browser.send(query, variables)).errors[0]?.extensions.code ?? null;
const clinicsNamed = async (name: string) =>
  (await api.database.asSuperuser('select 1 from app.clinics where name = $1', [name])).length;

describe('a change that cannot be recorded', () => {
  it.each([
    [
      'the row',
      `alter table app.audit_events add constraint broken check (action <> 'clinic.created') not valid`,
      'alter table app.audit_events drop constraint broken',
    ],
    [
      'the chain',
      'alter table app.audit_links add constraint broken check (seq < 0) not valid',
      'alter table app.audit_links drop constraint broken',
    ],
  ])('does not happen, and is answered UNAVAILABLE with a reference, when %s is refused', async (what, plant, mend) => {
    const { browser } = await api.signedIn();
    await api.database.asSuperuser(plant);
    const answer = await browser.send(CREATE, { name: `${what} 医院` });
    await api.database.asSuperuser(mend);
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE', reference: expect.any(String) });
    expect(answer.body).not.toMatch(/audit|constraint|check/);
    expect(await clinicsNamed(`${what} 医院`)).toBe(0);
    await browser.send(CREATE, { name: `${what} 医院` });
    expect(await clinicsNamed(`${what} 医院`)).toBe(1);
  });

  it('lets nobody in whose sign-in cannot be recorded', async () => {
    const { browser, key } = await api.signedIn();
    await browser.send('mutation { signOut }');
    await api.database.asSuperuser(
      `alter table app.audit_events add constraint broken check (action <> 'session.opened') not valid`,
    );
    const begun = Object((await browser.send(BEGIN_SIGN_IN)).data).beginSignIn;
    const answer = await browser.send(FINISH_SIGN_IN, { response: key.signIn(JSON.parse(begun.options)) });
    await api.database.asSuperuser('alter table app.audit_events drop constraint broken');
    expect(answer.errors[0]?.extensions.code).toBe('UNAVAILABLE');
    expect(await code(browser, TRAIL)).toBe('UNAUTHENTICATED');
  });
});

describe('the trail behind the door', () => {
  it('is open to those who may read it, and taken along only with a fresh proof', async () => {
    const { tenantId, browser: owner } = await api.signedIn();
    await owner.send(CREATE, { name: '窓口医院' });
    expect((await owner.send(TRAIL)).body).toContain('窓口医院');
    expect(Object((await owner.send(STATE)).data).auditTrailState.isWhole).toBe(true);
    expect(Object((await owner.send(EXPORT)).data).exportAuditEvents.csv).toContain('窓口医院');

    for (const role of ['consultant', 'clinic_manager', 'clinic_staff', 'vendor'] as const) {
      const { browser } = await api.signedIn({ tenantId, role });
      const mayRead = role === 'consultant' || role === 'clinic_manager';
      expect([role, await code(browser, TRAIL)]).toEqual([role, mayRead ? null : 'FORBIDDEN']);
      expect((await browser.send(TRAIL)).body).not.toContain('窓口医院');
      expect([role, await code(browser, STATE), await code(browser, EXPORT)]).toEqual([role, 'FORBIDDEN', 'FORBIDDEN']);
    }
    expect(await code(api.browser(), TRAIL)).toBe('UNAUTHENTICATED');

    const { browser: admin, memberId } = await api.signedIn({ tenantId, role: 'admin' });
    await api.database.asSuperuser(
      `update identity.sessions set verified_at = now() - interval '6 minutes' where member_id = $1`,
      [memberId],
    );
    expect(await code(admin, EXPORT)).toBe('STEP_UP_REQUIRED');
  });
});

describe('the log', () => {
  it('holds no secret that came in or went out, whatever went wrong', async () => {
    const canaries = ['CANARY-password-2b7e1516', 'CANARY-token-28aed2a6', 'CANARY-cookie-abf71588'] as const;
    const [password, token, cookie] = canaries;
    const { browser, token: link } = await api.signedIn().then(async (signed) => ({
      ...signed,
      ...(await api.invite()),
    }));
    const secrets = [...browser.cookies().values(), link, ...canaries];

    const stranger = api.browser();
    stranger.setCookie('mamori', cookie);
    const withPassword = `mutation ($password: String!) { signInWithPassword(input: {email: "a@example.jp", password: $password}) { __typename } }`;
    await stranger.send(withPassword, { password });
    await stranger.send(withPassword, { password: `${password}\0` });
    await stranger.send(BEGIN, { token });
    await stranger.send(BEGIN, { token: `${token}\0` });
    await stranger.send(BEGIN, { token: link });
    await stranger.send(
      `mutation { signInWithPassword(input: {email: "${token}", password: "${password}" }) { nope } }`,
    );
    await browser.send(CREATE, { name: password }, { authorization: `Bearer ${token}` });

    // Now everything fails on our side, and is reported.
    await api.database.asSuperuser(
      `alter table identity.rate_counters add constraint broken check (count < 0) not valid;
       alter table app.audit_events add constraint broken check (action = '') not valid;
       alter table identity.ceremonies add constraint broken check (purpose = '') not valid`,
    );
    await stranger.send(withPassword, { password });
    await stranger.send(BEGIN, { token: link });
    await stranger.send(BEGIN_SIGN_IN);
    await browser.send(CREATE, { name: `${password} 2` });
    await api.database.asSuperuser(
      `alter table identity.rate_counters drop constraint broken; alter table app.audit_events drop constraint broken;
       alter table identity.ceremonies drop constraint broken`,
    );

    expect(log).toContain('request failed');
    expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
  });

  it('is one JSON line for each thing told', async () => {
    await api.browser().send('{ viewer { id } }', {}, { 'user-agent': 'a\u001b[31m\u202e' });
    for (const line of log.trimEnd().split('\n')) expect(JSON.parse(line)).toHaveProperty('level');
  });
});
