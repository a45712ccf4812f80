/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type BeginPasskeyRegistrationInput = {
  readonly token: string;
};

export type ClinicKind = 'clinic' | 'dental' | 'hospital' | 'pharmacy';

export type DeadlineKind = 'inspection' | 'inspection_documents' | 'task_due' | 'two_factor';

export type FinishPasskeyRegistrationInput = {
  /** What the person calls this device, for the list of devices. */
  readonly label?: string | null | undefined;
  readonly response: string;
  readonly token: string;
};

export type FinishSignInInput = {
  readonly response: string;
  /** Which consultancy, when the person belongs to several. */
  readonly tenantId?: string | null | undefined;
};

export type Language = 'en' | 'ja';

export type PortfolioFilter = {
  readonly kind?: ClinicKind | null | undefined;
  /** Only clinics with an overdue task. */
  readonly overdue?: boolean | null | undefined;
  readonly prefecture?: number | null | undefined;
  readonly tag?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly twoFactor?: TwoFactorOverall | null | undefined;
};

export type PortfolioSort =
  /** By reading. */
  | 'name'
  /** Nearest dated thing first. */
  | 'next'
  /** Least answered first. */
  | 'progress'
  /** Highest risk first. */
  | 'risk';

export type Role = 'admin' | 'clinic_manager' | 'clinic_staff' | 'consultant' | 'owner' | 'vendor';

export type SetLanguageInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly language: Language;
};

/** The clinic's state over all its systems and both kinds of login: the worst of them. */
export type TwoFactorOverall =
  | 'in_place'
  /** No system is registered. */
  | 'no_system'
  | 'none'
  | 'planned'
  | 'relief';

export type UnreadNoticesQueryVariables = Exact<{ [key: string]: never }>;

export type UnreadNoticesQuery = { readonly notices: { readonly unreadCount: number } };

export type ViewerQueryVariables = Exact<{ [key: string]: never }>;

export type ViewerQuery = {
  readonly viewer: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly role: Role;
    readonly language: Language;
    readonly permissions: ReadonlyArray<string>;
    readonly tenant: { readonly id: string; readonly name: string; readonly demo: boolean };
  } | null;
};

export type SetLanguageMutationVariables = Exact<{
  input: SetLanguageInput;
}>;

export type SetLanguageMutation = { readonly setLanguage: { readonly id: string; readonly language: Language } };

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = { readonly signOut: boolean };

export type SetUpLinkQueryVariables = Exact<{
  token: string;
}>;

export type SetUpLinkQuery = {
  readonly setUpLink:
    | { readonly __typename: 'AlreadyRegistered'; readonly message: string }
    | { readonly __typename: 'LinkNotUsable'; readonly message: string }
    | {
        readonly __typename: 'SetUpLink';
        readonly tenantName: string;
        readonly personName: string;
        readonly email: string;
        readonly role: string;
        readonly expiresAt: string;
      };
};

export type BeginPasskeyRegistrationMutationVariables = Exact<{
  input: BeginPasskeyRegistrationInput;
}>;

export type BeginPasskeyRegistrationMutation = {
  readonly beginPasskeyRegistration:
    | { readonly __typename: 'AlreadyRegistered'; readonly message: string }
    | { readonly __typename: 'LinkNotUsable'; readonly message: string }
    | { readonly __typename: 'WebAuthnCeremony'; readonly options: string };
};

export type FinishPasskeyRegistrationMutationVariables = Exact<{
  input: FinishPasskeyRegistrationInput;
}>;

export type FinishPasskeyRegistrationMutation = {
  readonly finishPasskeyRegistration:
    | { readonly __typename: 'AlreadyRegistered'; readonly message: string }
    | { readonly __typename: 'AuthenticationFailed'; readonly message: string }
    | { readonly __typename: 'LinkNotUsable'; readonly message: string }
    | { readonly __typename: 'SignedIn'; readonly personName: string };
};

export type BeginSignInMutationVariables = Exact<{ [key: string]: never }>;

export type BeginSignInMutation = { readonly beginSignIn: { readonly options: string } };

export type FinishSignInMutationVariables = Exact<{
  input: FinishSignInInput;
}>;

export type FinishSignInMutation = {
  readonly finishSignIn:
    | { readonly __typename: 'AuthenticationFailed'; readonly message: string }
    | { readonly __typename: 'SignedIn'; readonly personName: string }
    | {
        readonly __typename: 'TenantChoiceRequired';
        readonly message: string;
        readonly tenants: ReadonlyArray<{ readonly id: string; readonly name: string }>;
      };
};

export type PortfolioQueryVariables = Exact<{
  filter?: PortfolioFilter | null | undefined;
  sort?: PortfolioSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type PortfolioQuery = {
  readonly portfolio: {
    readonly nodes: ReadonlyArray<{
      readonly clinicId: string;
      readonly name: string;
      readonly kind: ClinicKind;
      readonly prefecture: number;
      readonly tags: ReadonlyArray<string>;
      readonly checklistId: string | null;
      readonly itemsTotal: number;
      readonly itemsAnswered: number;
      readonly itemsNo: number;
      readonly closedByEntryQuestion: boolean;
      readonly tasksOpen: number;
      readonly tasksOverdue: number;
      readonly nextOn: string | null;
      readonly nextKind: DeadlineKind | null;
      readonly nextTitle: string | null;
      readonly twoFactor: TwoFactorOverall;
      readonly risk: number;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type PortfolioTotalsQueryVariables = Exact<{
  filter?: PortfolioFilter | null | undefined;
}>;

export type PortfolioTotalsQuery = {
  readonly portfolioTotals: {
    readonly clinics: number;
    readonly notStarted: number;
    readonly completed: number;
    readonly itemsTotal: number;
    readonly itemsAnswered: number;
    readonly itemsNo: number;
    readonly tasksOpen: number;
    readonly tasksOverdue: number;
    readonly twoFactorReady: number;
    readonly twoFactorDueOn: string;
    readonly twoFactorDaysLeft: number;
  };
};

export type RiskFormulaQueryVariables = Exact<{ [key: string]: never }>;

export type RiskFormulaQuery = {
  readonly riskFormula: ReadonlyArray<{
    readonly key: string;
    readonly points: number;
    readonly labelJa: string;
    readonly labelEn: string;
  }>;
};

export type ClinicTagsQueryVariables = Exact<{ [key: string]: never }>;

export type ClinicTagsQuery = { readonly clinicTags: ReadonlyArray<string> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const UnreadNoticesDocument = new TypedDocumentString(
  `
    query UnreadNotices {
  notices(unreadOnly: true, first: 1) {
    unreadCount
  }
}
    `,
  { hash: 'sha256:ba129c121147fd82e6d99d7218234a8d4dd5e86139053698598fd35c826208fc' },
) as unknown as TypedDocumentString<UnreadNoticesQuery, UnreadNoticesQueryVariables>;
export const ViewerDocument = new TypedDocumentString(
  `
    query Viewer {
  viewer {
    id
    name
    email
    role
    language
    permissions
    tenant {
      id
      name
      demo
    }
  }
}
    `,
  { hash: 'sha256:88399c4688cae2efda92d0d813599131f9d019fb4705f1e3532c8fc806d9da21' },
) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SetLanguageDocument = new TypedDocumentString(
  `
    mutation SetLanguage($input: SetLanguageInput!) {
  setLanguage(input: $input) {
    id
    language
  }
}
    `,
  { hash: 'sha256:c2321e56b7d13d135a2fc67ff87788f127fee562888870916a99fa7f97e8fd9d' },
) as unknown as TypedDocumentString<SetLanguageMutation, SetLanguageMutationVariables>;
export const SignOutDocument = new TypedDocumentString(
  `
    mutation SignOut {
  signOut
}
    `,
  { hash: 'sha256:39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956' },
) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SetUpLinkDocument = new TypedDocumentString(
  `
    query SetUpLink($token: String!) {
  setUpLink(token: $token) {
    __typename
    ... on SetUpLink {
      tenantName
      personName
      email
      role
      expiresAt
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:3bbea478632a88e25efd242dd02b71ef229b238e6a0f4a6a18543c8f9b994ee2' },
) as unknown as TypedDocumentString<SetUpLinkQuery, SetUpLinkQueryVariables>;
export const BeginPasskeyRegistrationDocument = new TypedDocumentString(
  `
    mutation BeginPasskeyRegistration($input: BeginPasskeyRegistrationInput!) {
  beginPasskeyRegistration(input: $input) {
    __typename
    ... on WebAuthnCeremony {
      options
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:7b9ddb7e5b604a2ae395665a1e6eefc476c9236a5a25f4e39749be1ad604c3dd' },
) as unknown as TypedDocumentString<BeginPasskeyRegistrationMutation, BeginPasskeyRegistrationMutationVariables>;
export const FinishPasskeyRegistrationDocument = new TypedDocumentString(
  `
    mutation FinishPasskeyRegistration($input: FinishPasskeyRegistrationInput!) {
  finishPasskeyRegistration(input: $input) {
    __typename
    ... on SignedIn {
      personName
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:c82ca157db700f407f34f4bdc64acf2ab6ebca91c9444cc8582f5858bdc37137' },
) as unknown as TypedDocumentString<FinishPasskeyRegistrationMutation, FinishPasskeyRegistrationMutationVariables>;
export const BeginSignInDocument = new TypedDocumentString(
  `
    mutation BeginSignIn {
  beginSignIn {
    options
  }
}
    `,
  { hash: 'sha256:244e5264ceafd28c77f46d02979020783c77eb93501c42c43f5280c7ec1f0822' },
) as unknown as TypedDocumentString<BeginSignInMutation, BeginSignInMutationVariables>;
export const FinishSignInDocument = new TypedDocumentString(
  `
    mutation FinishSignIn($input: FinishSignInInput!) {
  finishSignIn(input: $input) {
    __typename
    ... on SignedIn {
      personName
    }
    ... on UserError {
      message
    }
    ... on TenantChoiceRequired {
      tenants {
        id
        name
      }
    }
  }
}
    `,
  { hash: 'sha256:75fe65f1e70b6d6f17f9926c34e326edb948f5584b2afcac8b6a78de8e3377f4' },
) as unknown as TypedDocumentString<FinishSignInMutation, FinishSignInMutationVariables>;
export const PortfolioDocument = new TypedDocumentString(
  `
    query Portfolio($filter: PortfolioFilter, $sort: PortfolioSort, $first: Int, $after: String) {
  portfolio(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes {
      clinicId
      name
      kind
      prefecture
      tags
      checklistId
      itemsTotal
      itemsAnswered
      itemsNo
      closedByEntryQuestion
      tasksOpen
      tasksOverdue
      nextOn
      nextKind
      nextTitle
      twoFactor
      risk
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `,
  { hash: 'sha256:7b604ce83b2470f9b74681dd2fb4c8519bc2d3c32d10b7e95bf12cc54d1fbca5' },
) as unknown as TypedDocumentString<PortfolioQuery, PortfolioQueryVariables>;
export const PortfolioTotalsDocument = new TypedDocumentString(
  `
    query PortfolioTotals($filter: PortfolioFilter) {
  portfolioTotals(filter: $filter) {
    clinics
    notStarted
    completed
    itemsTotal
    itemsAnswered
    itemsNo
    tasksOpen
    tasksOverdue
    twoFactorReady
    twoFactorDueOn
    twoFactorDaysLeft
  }
}
    `,
  { hash: 'sha256:639f1a19f6582f52425aa8eb4618e3f0c5bc637a03135f89e17f4baa79459182' },
) as unknown as TypedDocumentString<PortfolioTotalsQuery, PortfolioTotalsQueryVariables>;
export const RiskFormulaDocument = new TypedDocumentString(
  `
    query RiskFormula {
  riskFormula {
    key
    points
    labelJa
    labelEn
  }
}
    `,
  { hash: 'sha256:257b6bf00a0f60454a47c824a45694fe61ce048d5aceaf72bbdf4f5f8b4a15de' },
) as unknown as TypedDocumentString<RiskFormulaQuery, RiskFormulaQueryVariables>;
export const ClinicTagsDocument = new TypedDocumentString(
  `
    query ClinicTags {
  clinicTags
}
    `,
  { hash: 'sha256:037fcb0559d3799b00f0cda946c5500abfea69b60792b991755df95e6e50c5bb' },
) as unknown as TypedDocumentString<ClinicTagsQuery, ClinicTagsQueryVariables>;
