/** Where somebody may choose to work. */
export interface TenantToChoose {
  readonly id: string;
  readonly name: string;
}

/** How a step of signing in ended, with the secrets that its browser gets for the next one. */
export type SignInOutcome =
  | {
      readonly type: 'SignedIn';
      readonly personName: string;
      readonly sessionSecret: string;
      readonly knownSecret: string;
    }
  | { readonly type: 'KeyRequired'; readonly options: string; readonly halfSecret: string }
  | { readonly type: 'PasswordRequired'; readonly isFirst: boolean; readonly halfSecret: string }
  | { readonly type: 'TenantChoiceRequired'; readonly tenants: readonly TenantToChoose[]; readonly halfSecret: string }
  | { readonly type: 'AuthenticationFailed' }
  | { readonly type: 'TooManyAttempts'; readonly retryAfterSeconds: number };

/** What is left once a key was proved. */
export type AfterKey = Extract<
  SignInOutcome,
  { readonly type: 'SignedIn' | 'PasswordRequired' | 'TenantChoiceRequired' }
>;
