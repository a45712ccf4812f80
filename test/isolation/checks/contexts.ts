import type { AskerKind } from '../matrix/tables';
import type { World } from '../world/build';
import { isOffice, type MemberOfWorld, memberOf } from '../world/principals';

/** Settings under which statements are run, and what the matrix says about whoever has them. */
export interface Context {
  readonly name: string;
  readonly settings: { readonly tenant: string; readonly kind: string; readonly principal: string };
  /** Null: nobody who reaches anything. */
  readonly asker: { readonly kind: AskerKind; readonly tenantId: string; readonly memberId: string | null } | null;
}

const kindOf = (member: MemberOfWorld): AskerKind =>
  isOffice(member) ? 'office' : member.role === 'consultant' || member.role === 'vendor' ? member.role : 'clinic';

export function contextsOf({ facts }: World): readonly Context[] {
  const { A, B } = { A: facts.tenants.A!, B: facts.tenants.B! };
  const owner = facts.members.ownerA!;
  const none = (name: string, tenant: string, kind: string, principal: string): Context => ({
    name,
    settings: { tenant, kind, principal },
    asker: null,
  });
  const members = ['ownerA', 'consultantA1', 'consultantIdle', 'managerA1', 'staffA2', 'vendorA', 'ownerB', 'staffB1'];
  return [
    none('no context', '', '', ''),
    none('a kind and no consultancy', '', 'office', owner),
    none('the system of no consultancy', '', 'system', ''),
    none('a malformed consultancy', 'not-a-uuid', 'office', owner),
    none('a consultancy that does not exist', '00000000-0000-7000-8000-000000000000', 'office', owner),
    ...[A, B].map((tenantId): Context => ({
      name: `consultancy ${tenantId === A ? 'A' : 'B'} and nothing else`,
      settings: { tenant: tenantId, kind: '', principal: '' },
      asker: { kind: 'nobody', tenantId, memberId: null },
    })),
    ...[A, B].map((tenantId): Context => ({
      name: `the system of ${tenantId === A ? 'A' : 'B'}`,
      settings: { tenant: tenantId, kind: 'system', principal: '' },
      asker: { kind: 'system', tenantId, memberId: null },
    })),
    ...members.map((key): Context => {
      const member = memberOf(key);
      const [tenantId, memberId] = [facts.tenants[member.tenant]!, facts.members[key]!];
      const kind = kindOf(member);
      return {
        name: key,
        settings: { tenant: tenantId, kind, principal: memberId },
        asker: { kind, tenantId, memberId },
      };
    }),
  ];
}
