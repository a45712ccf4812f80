import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import PostalMime from 'postal-mime';
import { IdentityJobsModule, LetterSender } from '@mamori/identity';
import { JobRunner, newId, PlatformModule, SmtpMailer } from '@mamori/platform';
import { MemberInvitedHandler, TenantJobsModule } from '@mamori/tenants';
import { BEGIN, createTestApi, FINISH, ORIGIN, type TestApi, type TestBrowser } from './api';
import { createSmtpSink } from './smtp-sink';
import { SoftwareAuthenticator } from './software-authenticator';

/** The part of the worker that answers invitations, with a mailbox behind it. */
export interface PostOffice {
  /** Runs the tenant's waiting jobs and sends every letter that waits. */
  deliver(tenantId: string): Promise<void>;
  /** The secret of the link in the newest letter to the address; undefined when none came. */
  tokenFor(email: string): Promise<string | undefined>;
  lettersTo(email: string): Promise<readonly { readonly subject: string; readonly text: string }[]>;
  close(): Promise<void>;
}

async function createPostOffice({ database }: TestApi): Promise<PostOffice> {
  const smtp = await createSmtpSink();
  const mailer = new SmtpMailer({ url: smtp.url, from: '守り <no-reply@mamori.example>', host: 'mamori.example' });
  @Module({
    imports: [
      PlatformModule.with({ database: database.db, auth: database.auth }),
      IdentityJobsModule.with(mailer, { origin: ORIGIN, leaseSeconds: 60 }),
      TenantJobsModule,
    ],
  })
  class Worker {}
  const app = await NestFactory.createApplicationContext(Worker, { logger: false });
  const jobs = new JobRunner(database.db, [app.get(MemberInvitedHandler)], (_kind, _hint, error) => {
    throw error;
  });
  const lettersTo = async (email: string) => {
    const mails = smtp.arrived.filter(({ to }) => to === email).map(({ raw }) => PostalMime.parse(raw));
    return (await Promise.all(mails)).map(({ subject = '', text = '' }) => ({ subject, text }));
  };
  return {
    async deliver(tenantId) {
      const waiting = await database.asSuperuser<{ id: string }>(
        'select id from app.outbox where tenant_id = $1 and done_at is null order by id',
        [tenantId],
      );
      for (const { id } of waiting) await jobs.run({ tenantId, id });
      while ((await app.get(LetterSender).sendNext()) !== 'none');
    },
    lettersTo,
    async tokenFor(email) {
      const links = (await lettersTo(email)).flatMap(({ text }) => /\/set-up\/([\w-]{43})/.exec(text)?.[1] ?? []);
      return links.at(-1);
    },
    async close() {
      await app.close();
      await smtp.close();
    },
  };
}

/** A clinic of the tenant, as the office would have entered it. */
async function addClinic({ database }: TestApi, tenantId: string, name = `医院 ${newId()}`): Promise<string> {
  const id = newId();
  await database.asSuperuser(
    `insert into app.clinics (tenant_id, id, name, name_kana, search_key, kind, prefecture)
     values ($1, $2, $3, 'いいん', 'いいん', 'clinic', 13)`,
    [tenantId, id, name],
  );
  return id;
}

const MEMBER = `id name email role version state enrolled enrolledAt lastSignInAt clinics { id name }
  invitation { sentAt expiresAt letter state invitedBy } viewerCanChange viewerCanRecover`;
const RESULT = `__typename ... on MemberChanged { member { ${MEMBER} } } ... on MemberConflict { member { ${MEMBER} } }
  ... on UserError { message }`;

/** Every mutation on members, with the name of its input type. */
export const memberMutations = {
  inviteMember: `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { ${RESULT.replace(
    'MemberConflict',
    'AlreadyMember',
  )} } }`,
  resendInvitation: `mutation ($input: MemberVersionInput!) { resendInvitation(input: $input) { ${RESULT} } }`,
  revokeInvitation: `mutation ($input: MemberVersionInput!) { revokeInvitation(input: $input) { ${RESULT} } }`,
  changeMember: `mutation ($input: ChangeMemberInput!) { changeMember(input: $input) { ${RESULT} } }`,
  disableMember: `mutation ($input: MemberVersionInput!) { disableMember(input: $input) { ${RESULT} } }`,
  enableMember: `mutation ($input: MemberVersionInput!) { enableMember(input: $input) { ${RESULT} } }`,
  endMemberSessions: `mutation ($input: MemberVersionInput!) { endMemberSessions(input: $input) { ${RESULT} } }`,
} as const;

export type MemberMutation = keyof typeof memberMutations;

/** Sends a mutation on members; its result, or the code of its error. */
export async function asks(browser: TestBrowser, mutation: MemberMutation, input: Record<string, unknown>) {
  const { data, errors } = await browser.send(memberMutations[mutation], { input });
  return errors[0] ? { code: errors[0].extensions.code, message: errors[0].message } : Object(data)[mutation];
}

/** The member as this browser's person sees it; the code of the error instead where there is one. */
export async function memberSeenBy(browser: TestBrowser, id: string) {
  const { data, errors } = await browser.send(`query ($id: ID!) { member(id: $id) { ${MEMBER} } }`, { id });
  return errors[0] ? { code: errors[0].extensions.code, message: errors[0].message } : Object(data).member;
}

const LOOK = `query ($token: String!) { setUpLink(token: $token) {
  __typename ... on SetUpLink { email role hasPasskey tenantName } } }`;
const BEGIN_ACCEPTING = `mutation ($token: String!) { beginAcceptingInvitation(input: {token: $token}) {
  __typename ... on WebAuthnCeremony { options } } }`;
const ACCEPT = `mutation ($token: String!, $response: WebAuthnJson!) {
  acceptInvitation(input: {token: $token, response: $response}) { __typename } }`;

export interface InvitedMember {
  readonly id: string;
  readonly version: number;
  readonly name: string;
}

/** A consultancy with an owner at the screen, two clinics, and letters that arrive. */
export interface MemberHouse {
  readonly api: TestApi;
  readonly post: PostOffice;
  readonly tenantId: string;
  readonly owner: TestBrowser;
  readonly ownerId: string;
  readonly sakura: string;
  readonly momiji: string;
  nextEmail(): string;
  clinic(tenantId: string): Promise<string>;
  look(token: string): Promise<{ readonly __typename: string }>;
  /** Invites somebody through the door and hands back the link of the letter; a consultant of one clinic unless said. */
  invited(
    given?: Record<string, unknown>,
    by?: { readonly browser: TestBrowser; readonly tenantId: string },
  ): Promise<{ readonly member: InvitedMember; readonly email: string; readonly token: string }>;
  /** Goes through the link with a new key; `type` is what came of it. */
  register(token: string): Promise<{ browser: TestBrowser; key: SoftwareAuthenticator; type: string }>;
  /** Goes through the link with the key that the person has. */
  accept(token: string, key: SoftwareAuthenticator): Promise<{ browser: TestBrowser; type: string }>;
  /** Somebody who was invited and has come in. */
  come(given?: Record<string, unknown>): Promise<{ readonly id: string; readonly browser: TestBrowser }>;
  close(): Promise<void>;
}

export async function createMemberHouse(): Promise<MemberHouse> {
  const api = await createTestApi();
  const post = await createPostOffice(api);
  const { tenantId, browser: owner, memberId: ownerId } = await api.signedIn({ role: 'owner' });
  const [sakura, momiji] = [await addClinic(api, tenantId, 'さくら内科'), await addClinic(api, tenantId, 'もみじ歯科')];
  let count = 0;
  const nextEmail = () => `member-${(count += 1)}@example.jp`;

  const register: MemberHouse['register'] = async (token) => {
    const [browser, key] = [api.browser(), new SoftwareAuthenticator(ORIGIN)];
    const begun = Object((await browser.send(BEGIN, { token })).data).beginPasskeyRegistration;
    if (begun.__typename !== 'WebAuthnCeremony') return { browser, key, type: begun.__typename };
    const response = key.register(JSON.parse(begun.options));
    const finished = Object((await browser.send(FINISH, { token, response })).data).finishPasskeyRegistration;
    return { browser, key, type: finished.__typename };
  };
  const invited: MemberHouse['invited'] = async (given = {}, by = { browser: owner, tenantId }) => {
    const input = { email: nextEmail(), name: '佐藤 花子', role: 'consultant', clinicIds: [sakura], ...given };
    const outcome = await asks(by.browser, 'inviteMember', input);
    if (outcome.__typename !== 'MemberChanged') throw new Error(JSON.stringify(outcome));
    await post.deliver(by.tenantId);
    const token = await post.tokenFor(input.email);
    if (token === undefined) throw new Error(`no letter to ${input.email}`);
    return { member: outcome.member, email: input.email, token };
  };
  return {
    api,
    post,
    tenantId,
    owner,
    ownerId,
    sakura,
    momiji,
    nextEmail,
    clinic: (tenant) => addClinic(api, tenant),
    look: async (token) => Object((await api.browser().send(LOOK, { token })).data).setUpLink,
    invited,
    register,
    async accept(token, key) {
      const browser = api.browser();
      const begun = Object((await browser.send(BEGIN_ACCEPTING, { token })).data).beginAcceptingInvitation;
      if (begun.__typename !== 'WebAuthnCeremony') return { browser, type: begun.__typename };
      const response = key.signIn(JSON.parse(begun.options));
      const { data } = await browser.send(ACCEPT, { token, response });
      return { browser, type: Object(data).acceptInvitation.__typename };
    },
    async come(given) {
      const { member, token } = await invited(given);
      const { browser, type } = await register(token);
      if (type !== 'SignedIn') throw new Error(type);
      return { id: member.id, browser };
    },
    async close() {
      await post.close();
      await api.close();
    },
  };
}

/** Who the browser's person is; null when nobody is signed in. */
export async function viewerOf(browser: TestBrowser) {
  return Object((await browser.send('{ viewer { id role permissions tenant { id } } }')).data).viewer;
}

/** How many clinics the browser's person sees; undefined when nobody is signed in. */
export async function clinicsOf(browser: TestBrowser): Promise<number | undefined> {
  return Object((await browser.send('{ clinics { totalCount } }')).data).clinics?.totalCount;
}
