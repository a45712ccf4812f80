import { BEGIN, BEGIN_SIGN_IN, type TestApi, type TestBrowser } from './api';
import type { Bend, SoftwareAuthenticator } from './software-authenticator';

const ANSWER = `__typename ... on SignedIn { personName } ... on KeyRequired { options } ... on PasswordRequired { isFirst }
  ... on TenantChoiceRequired { tenants { id name } } ... on TooManyAttempts { retryAfterSeconds } ... on UserError { message }`;
const FINISH = `mutation ($token: String!, $response: WebAuthnJson!) {
  finishPasskeyRegistration(input: {token: $token, response: $response}) {
    __typename ... on SignedIn { personName } ... on PasswordRequired { isFirst } ... on UserError { message } } }`;
export const FINISH_KEY = `mutation ($response: WebAuthnJson!, $tenantId: ID) {
  finishSignIn(input: {response: $response, tenantId: $tenantId}) { ${ANSWER} } }`;
export const PASSWORD = `mutation ($email: String!, $password: String!) {
  signInWithPassword(input: {email: $email, password: $password}) { ${ANSWER} } }`;
export const GIVE = `mutation ($password: String!) { givePassword(input: {password: $password}) {
  __typename ... on SignedIn { personName } ... on TenantChoiceRequired { tenants { id name } }
  ... on TooManyAttempts { retryAfterSeconds } ... on UserError { message } } }`;
export const CHOOSE = `mutation ($tenantId: ID!) { chooseTenant(input: {tenantId: $tenantId}) { ${ANSWER} } }`;
export const SWITCH = `mutation ($tenantId: ID!) { switchTenant(input: {tenantId: $tenantId}) { ${ANSWER} } }`;
export const BEGIN_STEP_UP = 'mutation { beginStepUp { options } }';
export const FINISH_STEP_UP = `mutation ($response: WebAuthnJson!) { finishStepUp(input: {response: $response}) {
  __typename ... on SteppedUp { until } ... on UserError { message } } }`;
export const BEGIN_ACCEPT = `mutation ($token: String!) { beginAcceptingInvitation(input: {token: $token}) {
  __typename ... on WebAuthnCeremony { options } ... on UserError { message } } }`;
export const ACCEPT = `mutation ($token: String!, $response: WebAuthnJson!) {
  acceptInvitation(input: {token: $token, response: $response}) { ${ANSWER} } }`;
export const SIGN_OUT = 'mutation { signOut }';

/** A password that nothing is wrong with. */
export const GOOD_PASSWORD = 'quiet river behind the old mill';

/** What a root field answered; the codes of its errors when it did not. */
export async function ask(
  browser: TestBrowser,
  document: string,
  variables: Record<string, unknown> = {},
): Promise<Record<string, never> & { readonly __typename?: string }> {
  const { data, errors, body } = await browser.send(document, variables);
  if (errors.length > 0) throw new Error(errors.map((error) => error.extensions.code).join(' ') || body);
  return Object.values(Object(data))[0] as never;
}

/** The code of the error that a document ends in; undefined when there is none. */
export async function codeOf(
  browser: TestBrowser,
  document: string,
  variables: Record<string, unknown> = {},
): Promise<string | undefined> {
  return (await browser.send(document, variables)).errors[0]?.extensions.code;
}

const optionsOf = (begun: object) => JSON.parse(String(Object(begun).options));

export async function register(browser: TestBrowser, token: string, key: SoftwareAuthenticator, bend: Bend = {}) {
  const begun = await ask(browser, BEGIN, { token });
  if (begun.__typename !== 'WebAuthnCeremony') return begun;
  return ask(browser, FINISH, { token, response: key.register(optionsOf(begun), bend) });
}

export async function signInWithKey(
  browser: TestBrowser,
  key: SoftwareAuthenticator,
  { tenantId, ...bend }: Bend & { readonly tenantId?: string } = {},
) {
  const begun = await ask(browser, BEGIN_SIGN_IN);
  return ask(browser, FINISH_KEY, { response: key.signIn(optionsOf(begun), bend), tenantId });
}

export const signInWithPassword = (browser: TestBrowser, email: string, password: string) =>
  ask(browser, PASSWORD, { email, password });

/** Password, then key. */
export async function signInWithBoth(
  browser: TestBrowser,
  given: { readonly email: string; readonly password: string; readonly key: SoftwareAuthenticator },
  bend: Bend = {},
) {
  const asked = await signInWithPassword(browser, given.email, given.password);
  if (asked.__typename !== 'KeyRequired') return asked;
  return ask(browser, FINISH_KEY, { response: given.key.signIn(optionsOf(asked), bend) });
}

export async function stepUp(browser: TestBrowser, key: SoftwareAuthenticator, bend: Bend = {}) {
  const begun = await ask(browser, BEGIN_STEP_UP);
  return ask(browser, FINISH_STEP_UP, { response: key.signIn(optionsOf(begun), bend) });
}

export async function accept(browser: TestBrowser, token: string, key: SoftwareAuthenticator, bend: Bend = {}) {
  const begun = await ask(browser, BEGIN_ACCEPT, { token });
  if (begun.__typename !== 'WebAuthnCeremony') return begun;
  return ask(browser, ACCEPT, { token, response: key.signIn(optionsOf(begun), bend) });
}

/** Who the browser is signed in as, with the consultancy; null for nobody. */
export async function viewerOf(
  browser: TestBrowser,
): Promise<{ readonly name: string; readonly email: string; readonly tenant: { readonly id: string } } | null> {
  return (await ask(browser, '{ viewer { name email tenant { id } } }')) as never;
}

/** The consultancy from now on demands a password and a key. */
export async function demandBoth(api: TestApi, tenantId: string): Promise<void> {
  await api.database.asSuperuser(
    `insert into app.sign_in_policies (tenant_id, method) values ($1, 'password_and_key')
     on conflict (tenant_id) do update set method = excluded.method`,
    [tenantId],
  );
}

/** The person behind a member. */
export async function personOf(
  api: TestApi,
  memberId: string,
): Promise<{ readonly id: string; readonly email: string }> {
  const [person] = await api.database.asSuperuser<{ id: string; email: string }>(
    `select p.id, p.email from identity.people p join app.members m on m.person_id = p.id where m.id = $1`,
    [memberId],
  );
  if (!person) throw new Error('no such member');
  return person;
}

/** Kinds of the person's security events, oldest first. */
export async function eventsOf(api: TestApi, personId: string): Promise<readonly string[]> {
  const rows = await api.database.asSuperuser<{ kind: string }>(
    `select kind from identity.security_events where person_id = $1 order by at, id`,
    [personId],
  );
  return rows.map(({ kind }) => kind);
}

/** What sign-in wrote to the audit trail of the consultancy, oldest first. */
export async function auditOf(api: TestApi, tenantId: string): Promise<readonly string[]> {
  const rows = await api.database.asSuperuser<{ action: string }>(
    `select action from app.audit_events where tenant_id = $1 and actor_kind = 'sign_in' order by at, id`,
    [tenantId],
  );
  return rows.map(({ action }) => action);
}

/** Somebody in a consultancy that demands both, with a password and a key, signed in. */
export async function withBoth(api: TestApi, given: { readonly email?: string; readonly tenantId?: string } = {}) {
  const tenantId = given.tenantId ?? (await api.database.createTenant());
  await demandBoth(api, tenantId);
  const { token, memberId } = await api.invite({ ...given, tenantId });
  const browser = api.browser();
  const key = api.key();
  await register(browser, token, key);
  const set = await ask(browser, GIVE, { password: GOOD_PASSWORD });
  if (set.__typename !== 'SignedIn') throw new Error(`expected to be signed in: ${JSON.stringify(set)}`);
  const { id: personId, email } = await personOf(api, memberId);
  return { tenantId, memberId, personId, email, browser, key, password: GOOD_PASSWORD };
}
