import type { TestApi, TestBrowser } from './api';
import { ask } from './sign-in';
import type { Bend, SoftwareAuthenticator } from './software-authenticator';

const WAYS = `method passkeys { id label isSynced isThisOne lastUsedAt } hasPassword passwordChangedAt recoveryCodesLeft isSafe
  otherTenants { id name } recoveryUnderWay { id startedAt readyAt } unseenEvents`;
const CHANGED = `__typename ... on PasskeyChanged { waysIn { ${WAYS} } } ... on UserError { message }`;
const SIGNED_IN = `__typename ... on SignedIn { personName } ... on PasswordRequired { isFirst }
  ... on TenantChoiceRequired { tenants { id } } ... on TooManyAttempts { retryAfterSeconds } ... on UserError { message }`;

export const WAYS_IN = `{ waysIn { ${WAYS} } }`;
export const BEGIN_ADDING = 'mutation { beginAddingPasskey { options } }';
export const ADD = `mutation ($response: WebAuthnJson!, $label: String) {
  addPasskey(input: {response: $response, label: $label}) { ${CHANGED} } }`;
export const RENAME = `mutation ($id: ID!, $label: String!) { renamePasskey(input: {id: $id, label: $label}) { ${CHANGED} } }`;
export const REMOVE = `mutation ($id: ID!) { removePasskey(input: {id: $id}) { ${CHANGED} } }`;
export const MAKE_CODES = 'mutation { makeRecoveryCodes { codes madeAt } }';
export const CHANGE_PASSWORD = `mutation ($current: String, $new: String!) {
  changePassword(input: {current: $current, new: $new}) {
    __typename ... on PasswordChanged { changedAt } ... on TooManyAttempts { retryAfterSeconds } ... on UserError { message } } }`;
export const MY_SESSIONS = '{ mySessions { id tenantName device network isThisOne } }';
export const END_SESSION = 'mutation ($id: ID!) { endSession(input: {id: $id}) { ended } }';
export const END_OTHERS = 'mutation { endOtherSessions { ended } }';
export const EVENTS = `query ($first: Int, $after: String) { securityEvents(first: $first, after: $after) {
  nodes { id at kind device network isSeen } pageInfo { hasNextPage endCursor } } }`;
export const MARK_SEEN = 'mutation { markSecurityEventsSeen }';

export const REQUEST = `mutation ($email: String!) { requestRecovery(input: {email: $email}) {
  __typename ... on RecoveryRequested { minutes } ... on TooManyAttempts { retryAfterSeconds } ... on UserError { message } } }`;
export const RECOVERY_LINK = `query ($token: String!) { recoveryLink(token: $token) {
  __typename ... on RecoveryLink { email expiresAt hasPassword hasRecoveryCodes } ... on UserError { message } } }`;
export const BEGIN_RECOVERY = `mutation ($token: String!, $code: String!) { beginRecovery(input: {token: $token, code: $code}) {
  __typename ... on WebAuthnCeremony { options } ... on TooManyAttempts { retryAfterSeconds } ... on UserError { message } } }`;
export const FINISH_RECOVERY = `mutation ($token: String!, $code: String!, $response: WebAuthnJson!) {
  finishRecovery(input: {token: $token, code: $code, response: $response, label: "new"}) { ${SIGNED_IN} } }`;
export const RESET = `mutation ($token: String!, $password: String!) { resetPassword(input: {token: $token, password: $password}) {
  __typename ... on PasswordChanged { changedAt } ... on TooManyAttempts { retryAfterSeconds } ... on UserError { message } } }`;
export const OBJECTION = `query ($token: String!) { recoveryObjection(token: $token) {
  __typename ... on RecoveryObjection { tenantName startedAt isStopped } ... on UserError { message } } }`;
export const OBJECT = `mutation ($token: String) { objectToRecovery(input: {token: $token}) {
  __typename ... on RecoveryObjection { tenantName isStopped } ... on UserError { message } } }`;

const RECOVERY = `recovery { id state startedByName approvedByName readyAt readyAtWhenApproved viewerCanApprove viewerCanWithdraw member { id } }`;
const STEP = `__typename ... on RecoveryStepped { ${RECOVERY} } ... on RecoveryUnderWayAlready { ${RECOVERY} } ... on UserError { message }`;
export const START = `mutation ($memberId: ID!) { startRecovery(input: {memberId: $memberId}) { ${STEP} } }`;
export const APPROVE = `mutation ($id: ID!) { approveRecovery(input: {id: $id}) { ${STEP} } }`;
export const WITHDRAW = `mutation ($id: ID!) { withdrawRecovery(input: {id: $id}) { ${STEP} } }`;
export const RECOVERIES = `query ($first: Int, $after: String) { assistedRecoveries(first: $first, after: $after) {
  nodes { id state readyAtWhenApproved } pageInfo { hasNextPage endCursor } } }`;

const optionsOf = (begun: object) => JSON.parse(String(Object(begun).options));

/** The parts of the person's ways in that tests look at. */
export interface Ways {
  readonly passkeys: readonly { readonly id: string; readonly label: string; readonly isThisOne: boolean }[];
  readonly recoveryCodesLeft: number | null;
  readonly recoveryUnderWay: { readonly id: string; readonly readyAt: string | null } | null;
  readonly otherTenants: readonly { readonly id: string }[];
  readonly unseenEvents: number;
}
export interface ListedSession {
  readonly id: string;
  readonly tenantName: string;
  readonly isThisOne: boolean;
}
export interface EventPage {
  readonly nodes: readonly { readonly kind: string; readonly isSeen: boolean }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export const waysIn = async (browser: TestBrowser): Promise<Ways> => (await ask(browser, WAYS_IN)) as never;
export const mySessions = async (browser: TestBrowser): Promise<readonly ListedSession[]> =>
  (await ask(browser, MY_SESSIONS)) as never;
export const eventPage = async (browser: TestBrowser, page: Record<string, unknown> = {}): Promise<EventPage> =>
  (await ask(browser, EVENTS, page)) as never;

/** The person adds a device in this browser. */
export async function addPasskey(browser: TestBrowser, key: SoftwareAuthenticator, bend: Bend = {}) {
  const begun = await ask(browser, BEGIN_ADDING);
  return ask(browser, ADD, { response: key.register(optionsOf(begun), bend), label: '会社のパソコン' });
}

export async function makeCodes(browser: TestBrowser): Promise<readonly string[]> {
  return (await ask(browser, MAKE_CODES)).codes as never;
}

/** From a recovery link and a code to a new key. */
export async function recover(
  browser: TestBrowser,
  given: { readonly token: string; readonly code: string; readonly key: SoftwareAuthenticator },
  bend: Bend = {},
) {
  const { token, code, key } = given;
  const begun = await ask(browser, BEGIN_RECOVERY, { token, code });
  if (begun.__typename !== 'WebAuthnCeremony') return begun;
  return ask(browser, FINISH_RECOVERY, { token, code, response: key.register(optionsOf(begun), bend) });
}

/** The last proof of every session of the member lies six minutes back. */
export async function becomeStale(api: TestApi, memberId: string): Promise<void> {
  await api.database.asSuperuser(
    `update identity.sessions set verified_at = now() - interval '6 minutes' where member_id = $1`,
    [memberId],
  );
  // What the process remembers of a session is a second old at most.
  await new Promise((resolve) => setTimeout(resolve, 1_050));
}
