/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Language = 'en' | 'ja';

export type Role = 'admin' | 'clinic_manager' | 'clinic_staff' | 'consultant' | 'owner' | 'vendor';

export type SetLanguageInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly language: Language;
};

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
