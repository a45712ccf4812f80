// Generated from this noun's .graphql files by `npm run generate`. Do not edit.

import type { Language, PageInfo } from '@mamori/platform';

export type Role = 'owner' | 'admin' | 'consultant' | 'clinic_manager' | 'clinic_staff' | 'vendor';

export interface Viewer {
  readonly __typename?: 'Viewer';
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly language: Language;
  readonly tenant: Tenant;
  /** Every permission that the viewer's role carries, as in the table of permissions. */
  readonly permissions: readonly string[];
}

export interface Tenant {
  readonly __typename?: 'Tenant';
  readonly id: string;
  readonly name: string;
  /** True for the labelled demo consultancy with fictitious clinics. */
  readonly demo: boolean;
}

export interface Member {
  readonly __typename?: 'Member';
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** False until a passkey was registered. */
  readonly enrolled: boolean;
}

export interface MemberConnection {
  readonly __typename?: 'MemberConnection';
  readonly nodes: readonly Member[];
  readonly pageInfo: PageInfo;
}

export interface SetLanguageInput {
  readonly clientMutationId?: string | null;
  readonly language: Language;
}
