import type { SignInMethod } from '../schema.gen';

/** A consultancy that the person belongs to, with how it signs in. */
export interface Membership {
  readonly tenantId: string;
  readonly memberId: string;
  readonly tenantName: string;
  /** What this consultancy calls the person. */
  readonly personName: string;
  readonly method: SignInMethod;
}

export type NextStep =
  | { readonly type: 'Refused'; readonly reason: string }
  | { readonly type: 'TenantChoiceRequired'; readonly memberships: readonly Membership[] }
  | { readonly type: 'PasswordRequired'; readonly isFirst: boolean; readonly membership: Membership }
  | { readonly type: 'Enter'; readonly membership: Membership };

/**
 * What is missing for somebody whose key was proved. First where to work, since each consultancy says what it asks for;
 * then the password, where that consultancy demands both.
 */
export function nextStep(given: {
  readonly memberships: readonly Membership[];
  /** Where the person wants to work; null when that was not said. */
  readonly tenantId: string | null;
  readonly passwordGiven: boolean;
  readonly hasPassword: boolean;
}): NextStep {
  const { memberships, tenantId, passwordGiven, hasPassword } = given;
  if (memberships.length === 0) return { type: 'Refused', reason: 'member of no consultancy' };
  const [membership, another] = memberships.filter((each) => tenantId === null || each.tenantId === tenantId);
  if (!membership) return { type: 'Refused', reason: 'not a member of that consultancy' };
  if (another) return { type: 'TenantChoiceRequired', memberships };
  if (membership.method === 'password_and_key' && !passwordGiven)
    return { type: 'PasswordRequired', isFirst: !hasPassword, membership };
  return { type: 'Enter', membership };
}
