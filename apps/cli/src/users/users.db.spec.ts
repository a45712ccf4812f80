import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { jsonOf, runCli, settingsOf } from '../testing/run-cli';

let test: TestDatabase;
let env: NodeJS.ProcessEnv;
const tenant = 'みどり医療コンサルティング';

beforeAll(async () => {
  test = await migratedDatabase();
  env = settingsOf(test);
  for (const name of [tenant, 'あおい会計'])
    await jsonOf(env, 'tenant', 'create', '--name', name, '--owner-email', 'owner@midori.example');
  const [{ id } = { id: '' }] = await test.asSuperuser<{ id: string }>(
    'select tenant_id as id from app.tenants where name = $1',
    [tenant],
  );
  for (const [clinic, prefecture] of [
    ['さくら内科', 13],
    ['さくら薬局', 13],
    ['ひまわり歯科', 11],
    ['ひまわり歯科', 12],
  ])
    await test.asSuperuser(
      `insert into app.clinics (tenant_id, id, name, name_kana, search_key, kind, prefecture)
       values ($1, gen_random_uuid(), $2, 'よみ', $2, 'clinic', $3)`,
      [id, clinic, prefecture],
    );
});
afterAll(() => test.close());

interface Invited {
  readonly memberId: string;
  readonly role: string;
  readonly setUpUrl: string | null;
  readonly clinics: readonly { readonly id: string; readonly name: string }[];
}

const argv = (email: string, role: string, ...more: string[]) => [
  'user',
  'invite',
  '--tenant',
  tenant,
  '--email',
  email,
  '--name',
  '佐藤',
  '--role',
  role,
  ...more,
];
const invite = (email: string, role: string, ...more: string[]) => jsonOf<Invited>(env, ...argv(email, role, ...more));
const assignedTo = async (memberId: string) =>
  (
    await test.asSuperuser<{ name: string }>(
      `select c.name from app.clinic_assignments a join app.clinics c on c.tenant_id = a.tenant_id and c.id = a.clinic_id
        where a.member_id = $1 order by c.name`,
      [memberId],
    )
  ).map(({ name }) => name);

it('invites a member with clinics, and records both', async () => {
  const { memberId, setUpUrl, clinics } = await invite(
    'sato@midori.example',
    'consultant',
    '--clinic',
    'さくら内科',
    'さくら薬局',
  );
  expect(setUpUrl).toMatch(/\/set-up\/[\w-]{43}$/);
  expect(clinics.map(({ name }) => name)).toEqual(['さくら内科', 'さくら薬局']);
  expect(await assignedTo(memberId)).toEqual(['さくら内科', 'さくら薬局']);
  const audited = await test.asSuperuser<{ action: string }>(
    'select action from app.audit_events where object_id = $1 order by action',
    [memberId],
  );
  expect(audited.map(({ action }) => action)).toEqual(['member.assigned', 'member.assigned', 'member.invited']);
});

it('takes clinics by id, and adds to those assigned before', async () => {
  const [{ id } = { id: '' }] = await test.asSuperuser<{ id: string }>(
    `select id from app.clinics where name = 'ひまわり歯科' and prefecture = 12`,
  );
  await invite('kato@midori.example', 'consultant', '--clinic', 'さくら内科');
  const { memberId } = await invite('kato@midori.example', 'consultant', '--clinic', id, 'さくら内科');
  expect(await assignedTo(memberId)).toEqual(['さくら内科', 'ひまわり歯科']);
});

it('gives a new link when asked again, which ends the one before and keeps the role', async () => {
  const first = await invite('suzuki@midori.example', 'admin');
  const { code, out, err } = await runCli(env, ...argv('suzuki@midori.example', 'owner', '--json'));
  expect(code).toBe(0);
  expect(err).toContain('すでに admin です');
  const second: Invited = JSON.parse(out);
  expect(second).toMatchObject({ memberId: first.memberId, role: 'admin' });
  const links = await test.asSuperuser<{ live: boolean }>(
    'select revoked_at is null as live from identity.set_up_links where member_id = $1 order by created_at',
    [first.memberId],
  );
  expect(links.map(({ live }) => live)).toEqual([false, true]);
});

it('gives no link to somebody who signs in here with a passkey, unless it is to be replaced', async () => {
  const { memberId } = await invite('tanaka@midori.example', 'admin');
  await test.asSuperuser(
    `insert into identity.passkeys (id, person_id, credential_id, public_key, algorithm, backup_eligible, backed_up)
     select gen_random_uuid(), person_id, sha256('x'), 'k', -7, false, false from app.members where id = $1`,
    [memberId],
  );
  // With a key from elsewhere the invitation is still to be accepted.
  expect((await invite('tanaka@midori.example', 'admin')).setUpUrl).toMatch(/\/set-up\//);
  await test.asSuperuser('update app.members set enrolled_at = now() where id = $1', [memberId]);
  expect(await invite('tanaka@midori.example', 'admin')).toMatchObject({ setUpUrl: null });
  expect((await runCli(env, ...argv('tanaka@midori.example', 'admin'))).out).toContain('登録済み');
  const replacing = await invite('tanaka@midori.example', 'admin', '--replace-passkeys');
  expect(replacing.setUpUrl).toMatch(/\/set-up\//);
});

it('warns that a consultant without clinics sees none', async () => {
  expect((await runCli(env, ...argv('none@midori.example', 'consultant'))).err).toContain('--clinic');
});

it('lists near names for a consultancy that does not exist', async () => {
  const { code, out, err } = await runCli(
    env,
    ...argv('a@b.example', 'admin').map((arg) => (arg === tenant ? 'みどり医療コンサル' : arg)),
  );
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('「みどり医療コンサル」という会社はありません。');
  expect(err).toContain(`近い名前:\n    ${tenant}`);
  expect(err).not.toContain('あおい会計');
});

it('points to the list where no name is near', async () => {
  const { err } = await runCli(
    env,
    ...argv('a@b.example', 'admin').map((arg) => (arg === tenant ? 'xyz' : arg)),
    '--lang',
    'en',
  );
  expect(err).toContain('There is no consultancy called "xyz".');
  expect(err).toContain('mamori tenant list');
});

it.each([
  ['that does not exist', 'さくら内料', ['「さくら内料」という医療機関はありません。', 'さくら内科']],
  ['of which there are several', 'ひまわり歯科', ['複数あります', '埼玉県', '千葉県']],
  ['of an id that nothing has', '00000000-0000-7000-8000-000000000000', ['見つかりません']],
])('invites nobody for a clinic %s', async (_, clinic, said) => {
  const { code, err } = await runCli(env, ...argv('nobody@midori.example', 'consultant', '--clinic', clinic));
  expect(code).toBe(1);
  for (const text of said) expect(err).toContain(text);
  expect(await test.asSuperuser(`select 1 from app.members where email = 'nobody@midori.example'`)).toEqual([]);
});

describe('the list of members and their access', () => {
  interface Listed {
    readonly email: string;
    readonly role: string;
    readonly state: string;
    readonly clinics: readonly { readonly name: string }[];
  }
  const list = () => jsonOf<readonly Listed[]>(env, 'user', 'list', '--tenant', tenant);
  const stateOf = async (email: string) => (await list()).find((member) => member.email === email)?.state;
  const access = (what: 'disable' | 'enable', email: string) =>
    runCli(env, 'user', what, '--tenant', tenant, '--email', email);

  it('shows everybody with role and clinics', async () => {
    await invite('ito@midori.example', 'clinic_staff', '--clinic', 'さくら薬局');
    expect((await list()).find(({ email }) => email === 'ito@midori.example')).toMatchObject({
      role: 'clinic_staff',
      state: 'invited',
      clinics: [{ name: 'さくら薬局' }],
    });
    const { out } = await runCli(env, 'user', 'list', '--tenant', tenant);
    expect(out).toContain('ito@midori.example  clinic_staff  招待中  佐藤');
  });

  it('shuts a member out and lets the member in again, also twice', async () => {
    const { memberId } = await invite('mori@midori.example', 'admin');
    await test.asSuperuser('update app.members set enrolled_at = now() where id = $1', [memberId]);
    for (const [what, state] of [
      ['disable', 'disabled'],
      ['disable', 'disabled'],
      ['enable', 'active'],
    ] as const) {
      expect((await access(what, ' Mori@midori.example')).code).toBe(0);
      expect(await stateOf('mori@midori.example')).toBe(state);
    }
    const audited = await test.asSuperuser<{ action: string }>(
      `select action from app.audit_events where object_id = $1 and action like 'member.%abled' order by at, id`,
      [memberId],
    );
    expect(audited.map(({ action }) => action)).toEqual(['member.disabled', 'member.enabled']);
  });

  it('keeps the last owner who can sign in', async () => {
    await test.asSuperuser(`update app.members set enrolled_at = now() where role = 'owner'`);
    const { code, err } = await access('disable', 'owner@midori.example');
    expect({ code, said: err.includes('責任者がいなくなる') }).toEqual({ code: 1, said: true });
    expect(await stateOf('owner@midori.example')).toBe('active');
  });

  it('says so when nobody has the address', async () => {
    const { code, err } = await access('disable', 'nobody@elsewhere.example');
    expect({ code, said: err.includes('mamori user list') }).toEqual({ code: 1, said: true });
  });
});
