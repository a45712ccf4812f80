// Generated from this noun's .graphql files by `npm run generate`. Do not edit.

export type SetUpLinkResult = SetUpLink | LinkNotUsable | AlreadyRegistered;

export interface SetUpLink {
  readonly __typename?: 'SetUpLink';
  readonly tenantName: string;
  readonly personName: string;
  readonly email: string;
  readonly role: string;
  readonly expiresAt: string;
}

/** Expired, used, withdrawn or never issued: the page says what to do next, not which. */
export interface LinkNotUsable {
  readonly __typename?: 'LinkNotUsable';
  readonly message: string;
}

export interface WebAuthnCeremony {
  readonly __typename?: 'WebAuthnCeremony';
  readonly options: string;
}

export interface BeginPasskeyRegistrationInput {
  readonly token: string;
}

/** The person has a passkey: signing in with it is the way. */
export interface AlreadyRegistered {
  readonly __typename?: 'AlreadyRegistered';
  readonly message: string;
}

export type BeginPasskeyRegistrationResult = WebAuthnCeremony | LinkNotUsable | AlreadyRegistered;

export interface FinishPasskeyRegistrationInput {
  readonly token: string;
  readonly response: string;
  /** What the person calls this device, for the list of devices. */
  readonly label?: string | null;
}

export type FinishPasskeyRegistrationResult = SignedIn | LinkNotUsable | AlreadyRegistered | AuthenticationFailed;

export interface FinishSignInInput {
  readonly response: string;
  /** Which consultancy, when the person belongs to several. */
  readonly tenantId?: string | null;
}

export type FinishSignInResult = SignedIn | TenantChoiceRequired | AuthenticationFailed;

export interface SignedIn {
  readonly __typename?: 'SignedIn';
  readonly personName: string;
}

export interface TenantChoiceRequired {
  readonly __typename?: 'TenantChoiceRequired';
  readonly message: string;
  readonly tenants: readonly TenantChoice[];
}

export interface TenantChoice {
  readonly __typename?: 'TenantChoice';
  readonly id: string;
  readonly name: string;
}

/** One text for every reason: what was wrong stands in the audit trail, not here. */
export interface AuthenticationFailed {
  readonly __typename?: 'AuthenticationFailed';
  readonly message: string;
}
