import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { refusalToStart } from '@mamori/identity';
import { currentActor, decodeCursor, notFound, pageSize, toPage } from '@mamori/platform';
import { type MemberAccess, MemberAccessRepository } from './member-access.repository';
import { MemberListRepository, type MemberRow, type MemberRows, type MemberSelection } from './member-list.repository';
import { invitationState } from './policy/invitation-state';
import type { Role } from './policy/permissions';
import { mayManage } from './policy/roles';
import type { Invitation, Member, MemberConnection, MemberFilter } from './schema.gen';

const cursor = z.tuple([z.string(), z.uuid()]).readonly();

/** Members as the one who asks may see them. */
@Injectable()
export class MemberReader {
  constructor(
    private readonly list: MemberListRepository,
    private readonly access: MemberAccessRepository,
  ) {}

  /**
   * A page of members by name, with the count of all that fit the filter: one statement, and one to the sign-in role. A
   * consultant sees the consultancy's own people and those at the clinics that the consultant looks after.
   */
  async page(
    filter: MemberFilter | null | undefined,
    first?: number | null,
    after?: string | null,
  ): Promise<MemberConnection> {
    const size = pageSize(first);
    const rows = await this.rows({ filter, after: decodeCursor(after, cursor), limit: size + 1 });
    const { nodes, pageInfo } = toPage(rows.members, size, (row) => [row.name, row.id]);
    return { nodes: await this.toMembers(rows, nodes), pageInfo, totalCount: rows.total };
  }

  /** Throws NOT_FOUND for a member that does not exist or that the actor may not see. */
  async get(id: string): Promise<Member> {
    const rows = await this.rows({ id, limit: 1 });
    const [member] = await this.toMembers(rows, rows.members);
    if (!member) throw notFound('member', id);
    return member;
  }

  private rows(selection: MemberSelection): Promise<MemberRows> {
    const { tenantId, principalId } = currentActor();
    return this.list.list(tenantId, principalId, selection);
  }

  private async toMembers(rows: MemberRows, shown: readonly MemberRow[]): Promise<readonly Member[]> {
    const actor = currentActor();
    // Who came in when, and which letter went where, is for those who invite.
    const mayInvite = actor.kind === 'system' || actor.permissions.has('member:invite');
    const known =
      mayInvite && shown.length > 0
        ? await this.access.of(
            actor.tenantId,
            shown.map(({ id }) => id),
          )
        : [];
    const byId = new Map(known.map((access) => [access.memberId, access]));
    return shown.map((row) => toMember(row, byId.get(row.id), { ...actor, role: rows.viewerRole, mayInvite }));
  }
}

interface Viewer {
  readonly principalId: string | null;
  readonly role: Role | null;
  readonly permissions: ReadonlySet<string>;
  readonly mayInvite: boolean;
}

function toMember(row: MemberRow, access: MemberAccess | undefined, viewer: Viewer): Member {
  const { id, name, email, role, version, enrolledAt, disabled, clinics } = row;
  const enrolled = enrolledAt !== null;
  const acting = viewer.role &&
    viewer.principalId && { id: viewer.principalId, role: viewer.role, isEnrolled: true, isDisabled: false };
  const may = (permission: string, rule: boolean) => viewer.permissions.has(permission) && rule;
  return {
    id,
    name,
    email,
    role,
    version,
    state: disabled ? 'disabled' : enrolled ? 'active' : 'invited',
    enrolled,
    enrolledAt,
    lastSignInAt: access?.lastSignInAt ?? null,
    clinics,
    invitation: viewer.mayInvite && !enrolled ? invitationOf(row, access) : null,
    viewerCanChange: may('member:edit', !!acting && mayManage(acting, role)),
    viewerCanRecover: may(
      'member:recover',
      !!acting && refusalToStart(acting, { id, role, isEnrolled: enrolled, isDisabled: disabled }, false) === null,
    ),
  };
}

function invitationOf(row: MemberRow, access: MemberAccess | undefined): Invitation | null {
  const link = access?.link ?? null;
  const { invitationId, invitedUntil, invitedTooLongAgo, invitedBy } = row;
  if (invitationId !== null && invitationId !== link?.id && invitedUntil !== null) {
    const state = invitedTooLongAgo ? 'expired' : 'open';
    return { sentAt: null, expiresAt: invitedUntil, letter: 'pending', state, invitedBy };
  }
  if (!link && invitedUntil !== null)
    return { sentAt: null, expiresAt: invitedUntil, letter: 'cancelled', state: 'revoked', invitedBy };
  if (!link || link.isUsed) return null;
  const clinicIds = row.clinics.map((clinic) => clinic.id);
  const state = invitationState({ ...link, isWanted: invitationId === link.id }, { role: row.role, clinicIds });
  const { sentAt, expiresAt, letter, byOperator } = link;
  return { sentAt, expiresAt, letter, state, invitedBy: byOperator ? null : invitedBy };
}
