import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import PostalMime from 'postal-mime';
import { migrate } from '@mamori/migrations';
import { type LetterKind, LetterRepository, Letters, LetterSender, SetUpLinkRepository } from '@mamori/identity';
import { hashSecret, newId, type RoleTransaction, SmtpMailer } from '@mamori/platform';
import { createTestDatabase, type TestDatabase } from '@mamori/platform/testing';
import { until } from '../support/process';
import { createSmtpSink, type SmtpSink } from '../support/smtp-sink';

const ORIGIN = 'https://mamori.example';

let test: TestDatabase;
let smtp: SmtpSink;
let letters: Letters;
let tenantId: string;
let person: { readonly id: string; readonly email: string; readonly memberId: string };

beforeAll(async () => {
  test = await createTestDatabase({ migrate });
  letters = new Letters();
});
afterAll(() => test.close());
beforeEach(async () => {
  smtp = await createSmtpSink();
  tenantId = await test.createTenant();
  person = await somebody('consultant');
});
afterEach(async () => {
  await smtp.close();
  await test.asSuperuser(`update identity.letters set state = 'cancelled' where state in ('pending', 'sending')`);
});

async function somebody(role: string) {
  const [id, email] = [newId(), `${newId()}@example.jp`];
  await test.asSuperuser(`insert into identity.people (id, display_name, email) values ($1, '守山 花子', $2)`, [
    id,
    email,
  ]);
  const { principalId } = await test.createMember(tenantId, role, { email });
  await test.asSuperuser(`update app.members set person_id = $2, enrolled_at = now() where id = $1`, [principalId, id]);
  return { id, email, memberId: principalId };
}

const senderTo = (url: string, leaseSeconds = 60) =>
  new LetterSender(
    new LetterRepository(test.auth),
    new SmtpMailer({ url, from: '守り <no-reply@mamori.example>', host: 'mamori.example' }),
    { origin: ORIGIN, leaseSeconds },
  );
const sender = (leaseSeconds?: number) => senderTo(smtp.url, leaseSeconds);
const inAuth = <T>(work: (tx: RoleTransaction) => Promise<T>) => test.auth.role.transaction(work);
const write = (kind: LetterKind, more: Partial<Parameters<Letters['write']>[1]> = {}) =>
  inAuth((tx) => letters.write(tx, { dedupeKey: newId(), kind, personId: person.id, ...more }));
const ledger = (personId = person.id) =>
  test.asSuperuser<{ state: string; failure: string | null; attempt: number }>(
    `select state, failure, attempt from identity.letters where person_id = $1 order by created_at, id`,
    [personId],
  );
const states = async (personId?: string) => (await ledger(personId)).map(({ state }) => state);
const mails = () => Promise.all(smtp.arrived.map(({ raw }) => PostalMime.parse(raw)));
const linkIn = (text: string | undefined) => /https:\/\/\S+/.exec(text ?? '')?.[0] ?? '';

async function invitation(change: { readonly role?: string } = {}) {
  const links = new SetUpLinkRepository(test.auth);
  const id = newId();
  await test.asSuperuser(`update app.members set invitation_id = $2 where id = $1`, [person.memberId, id]);
  const inviter = await somebody('owner');
  await inAuth(async (tx) => {
    const link = {
      id,
      personId: person.id,
      tenantId,
      memberId: person.memberId,
      clinicIds: [],
      invitedBy: inviter.memberId,
    };
    await links.prepare(tx, { ...link, role: change.role ?? 'consultant' });
    await letters.write(tx, {
      dedupeKey: `invitation:${id}`,
      kind: 'invitation',
      personId: person.id,
      tenantId,
      setUpLinkId: id,
    });
  });
  return { id, links };
}

describe('a letter', () => {
  it('arrives once at the address of the person and is sent then', async () => {
    await write('passkey_added');
    expect(await states()).toEqual(['pending']);
    expect(await sender().sendNext()).toBe('sent');
    expect(await sender().sendNext()).toBe('none');
    const [mail, another] = await mails();
    expect([another, mail!.to![0]!.address, mail!.subject]).toEqual([
      undefined,
      person.email,
      '【守り】パスキーを追加しました',
    ]);
    expect(mail!.text).toContain('守山 花子 様');
    expect(linkIn(mail!.text)).toBe(`${ORIGIN}/account/events`);
    expect(await states()).toEqual(['sent']);
  });

  it('is written once for one occasion', async () => {
    expect(await write('passkey_added', { dedupeKey: 'the same' })).toBe(true);
    expect(await write('passkey_added', { dedupeKey: 'the same' })).toBe(false);
    expect(await states()).toEqual(['pending']);
  });

  it('goes out once whoever else looks into the ledger at the same moment', async () => {
    for (let index = 0; index < 20; index += 1) await write('passkey_added');
    const drain = async () => {
      const one = sender();
      while ((await one.sendNext()) !== 'none');
    };
    await Promise.all([drain(), drain(), drain()]);
    expect(await states()).toEqual(Array.from({ length: 20 }, () => 'sent'));
    expect(new Set(smtp.arrived.map(({ id }) => id)).size).toBe(20);
    expect(smtp.arrived).toHaveLength(20);
  });

  it('keeps line breaks and strange writing of a name out of the lines of the mail', async () => {
    await test.asSuperuser(`update identity.people set display_name = $2 where id = $1`, [
      person.id,
      '花子\r\nBcc: spy@example.jp\r\n\r\nhttps://evil.example\u202Egnp',
    ]);
    await write('passkey_added');
    await sender().sendNext();
    const [mail] = await mails();
    expect([mail!.bcc, smtp.arrived.map(({ to }) => to)]).toEqual([undefined, [person.email]]);
    expect(mail!.text!.split('\n')[0]).toBe('花子 Bcc: spy@example.jp https://evil.examplegnp 様');
  });
});

describe('a letter that does not go out in order', () => {
  it('waits and is tried again when nobody answers', async () => {
    await write('passkey_added');
    expect(await senderTo('smtp://127.0.0.1:9').sendNext()).toBe('pending');
    expect(await sender().sendNext()).toBe('none');
    await test.asSuperuser(`update identity.letters set not_before = now() where person_id = $1`, [person.id]);
    expect(await sender().sendNext()).toBe('sent');
    expect(await ledger()).toEqual([{ state: 'sent', failure: null, attempt: 2 }]);
    expect(smtp.arrived).toHaveLength(1);
  });

  it('is given up after three days', async () => {
    await write('passkey_added', { tenantId });
    await test.asSuperuser(
      `update identity.letters set created_at = now() - interval '73 hours' where person_id = $1`,
      [person.id],
    );
    expect(await senderTo('smtp://127.0.0.1:9').sendNext()).toBe('failed');
    expect(await states()).toEqual(['failed']);
    const trail = await test.asSuperuser(`select action, after from app.audit_events where tenant_id = $1`, [tenantId]);
    expect(trail).toEqual([{ action: 'letter.failed', after: { kind: 'passkey_added' } }]);
  });

  it('has failed when the address is refused', async () => {
    await test.asSuperuser(`update identity.people set email = 'two@example.jp, three@example.jp' where id = $1`, [
      person.id,
    ]);
    await write('passkey_added');
    expect(await sender().sendNext()).toBe('failed');
    expect([await states(), smtp.arrived]).toEqual([['failed'], []]);
  });

  it('is unknown when the server dies over it, and is never sent again', async () => {
    await write('passkey_added');
    smtp.hold('acknowledgement');
    const sending = sender().sendNext();
    await until('the text arrives', () => Promise.resolve(smtp.arrived.length === 1));
    smtp.cut();
    expect(await sending).toBe('unknown');
    await test.asSuperuser(`update identity.letters set not_before = now() where person_id = $1`, [person.id]);
    expect(await sender().sendNext()).toBe('none');
    expect(await states()).toEqual(['unknown']);
  });

  it('is unknown once its sender is gone, and sent after all when the answer comes late', async () => {
    await write('passkey_added');
    smtp.hold('acknowledgement');
    const sending = sender(1).sendNext();
    await until('the text arrives', () => Promise.resolve(smtp.arrived.length === 1));
    await test.asSuperuser(
      `update identity.letters set lease_until = now() - interval '1 second' where person_id = $1`,
      [person.id],
    );
    expect(await sender().sweep()).toBe(1);
    expect([await states(), await sender().sendNext()]).toEqual([['unknown'], 'none']);
    smtp.release();
    expect(await sending).toBe('sent');
    expect(await states()).toEqual(['sent']);
  });
});

describe('a letter with a link', () => {
  it('makes its secret when it is sent, and leaves no trace of it', async () => {
    const { id, links } = await invitation();
    const hashBefore = await test.asSuperuser(`select token_hash from identity.set_up_links where id = $1`, [id]);
    expect(await sender().sendNext()).toBe('sent');
    const [mail] = await mails();
    const token = linkIn(mail!.text).split('/set-up/')[1]!;
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await links.usable(token)).toMatchObject({ id, email: person.email, role: 'consultant' });
    const [after] = await test.asSuperuser<{ token_hash: Buffer }>(
      `select token_hash from identity.set_up_links where id = $1`,
      [id],
    );
    expect(after!.token_hash).toEqual(hashSecret(token));
    expect(hashBefore).not.toEqual([after]);
    const dump = await test.asSuperuser(
      `select (select json_agg(l)::text from identity.letters l) || (select json_agg(s)::text from identity.set_up_links s)
              || (select json_agg(a)::text from app.audit_events a) as text`,
    );
    expect(JSON.stringify(dump)).toContain(id);
    expect(JSON.stringify(dump)).not.toContain(token);
  });

  it('names who invites, where, as what and until when', async () => {
    await invitation();
    await sender().sendNext();
    const [mail] = await mails();
    expect(mail!.subject).toBe('【守り】「守り」への招待');
    expect(mail!.text).toContain(
      'テスト相談所のowner さんさんが、あなたを「守り」に招待しました。役割は「コンサルタント」です。',
    );
    expect(mail!.text).toMatch(/リンクは令和\d+年\d+月\d+日（\d{4}年） \d\d:\d\d（日本時間）まで、1回だけ使えます。/);
  });

  it('brings a new secret when it is sent again after it surely did not leave', async () => {
    const { links } = await invitation();
    await senderTo('smtp://127.0.0.1:9').sendNext();
    await test.asSuperuser(`update identity.letters set not_before = now() where person_id = $1`, [person.id]);
    await sender().sendNext();
    const [mail] = await mails();
    expect(await links.usable(linkIn(mail!.text).split('/set-up/')[1]!)).toBeDefined();
  });

  it.each([
    ['the link was withdrawn', `update identity.set_up_links set revoked_at = now() where member_id = $1`],
    ['the link was used', `update identity.set_up_links set used_at = now() where member_id = $1`],
    [
      'the link has expired',
      `update identity.set_up_links set expires_at = now() - interval '1 second' where member_id = $1`,
    ],
    ['the member was disabled', `update app.members set disabled_at = now() where id = $1`],
    ['the member has another role', `update app.members set role = 'clinic_staff' where id = $1`],
    ['another invitation is wanted', `update app.members set invitation_id = gen_random_uuid() where id = $1`],
  ])('is cancelled when %s', async (_, change) => {
    await invitation();
    await test.asSuperuser(change, [person.memberId]);
    expect(await sender().sendNext()).toBe('cancelled');
    expect([await states(), smtp.arrived]).toEqual([['cancelled'], []]);
  });

  it('prepares a link once however often it is asked for it', async () => {
    const { id, links } = await invitation();
    const link = {
      id,
      personId: person.id,
      tenantId,
      memberId: person.memberId,
      role: 'consultant',
      clinicIds: [],
      invitedBy: null,
    };
    await inAuth((tx) => links.prepare(tx, { ...link, id: newId() }));
    await inAuth((tx) => links.prepare(tx, link));
    const rows = await test.asSuperuser<{ open: boolean }>(
      `select revoked_at is null as open from identity.set_up_links where member_id = $1 order by created_at`,
      [person.memberId],
    );
    expect(rows.map(({ open }) => open)).toEqual([false, true]);
  });
});
