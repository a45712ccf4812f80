import { Injectable } from '@nestjs/common';
import { SetUpLinkRepository } from '@mamori/identity';
import { Audit, AuthDatabase, badInput, currentActor, Database, newId, sql } from '@mamori/platform';
import { MemberClinics } from './member-clinics';
import { MemberRepository } from './member.repository';
import { normalAddress } from './policy/address';
import type { Role } from './policy/permissions';

const ADD_TENANT = sql('tenant.add', `insert into app.tenants (tenant_id, name, demo) values ($1, $2, $3)`);
const ALL = sql('tenant.all', `select tenant_id as id, name, demo from app.tenants order by name, tenant_id`);

export interface TenantRow {
  readonly id: string;
  readonly name: string;
  readonly demo: boolean;
}

export interface Invited {
  readonly memberId: string;
  readonly role: Role;
  /** The member came in before, by another link. */
  readonly enrolled: boolean;
  /** Known only now: the database keeps its hash. */
  readonly token: string;
  readonly expiresAt: string;
}

/** Every consultancy of the installation, by name: for the operator's commands only. */
export function allTenants(auth: AuthDatabase): Promise<readonly TenantRow[]> {
  return auth.role.query<TenantRow>(ALL);
}

/** Consultancies and the invitation of their members, as the operator does it. Runs as the tenant's system actor. */
@Injectable()
export class TenantsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly links: SetUpLinkRepository,
    private readonly members: MemberRepository,
    private readonly clinics: MemberClinics,
  ) {}

  /** Makes the consultancy whose system actor is acting. */
  async create(name: string, demo: boolean): Promise<void> {
    const { tenantId } = currentActor();
    await this.db.transaction(async () => {
      await this.db.execute(ADD_TENANT, [tenantId, name, demo]);
      await this.audit.record({
        action: 'tenant.created',
        objectKind: 'tenant',
        objectId: tenantId,
        after: { name, demo },
      });
    });
  }

  /**
   * Makes somebody a member, unless the address is one already, adds clinics, and issues a one-time set-up link that the
   * operator passes on. Asking again gives a new link and ends every earlier one, that of a letter too; `role` is then the
   * role that the member has, which an invitation does not change. Throws NOT_FOUND for a foreign clinic, and BAD_INPUT for
   * what is no address.
   */
  async invite(person: {
    readonly email: string;
    readonly name: string;
    readonly role: Role;
    readonly clinicIds?: readonly string[];
    readonly replacesPasskeys?: boolean;
  }): Promise<Invited> {
    const { tenantId } = currentActor();
    const { name, clinicIds = [], replacesPasskeys = false } = person;
    const email = normalAddress(person.email);
    if (email === undefined) throw badInput('no e-mail address');
    const personId = await this.links.personFor(email, name);
    const member = await this.db.transaction(async () => {
      await this.clinics.insistKnown(clinicIds);
      const known = await this.members.byEmail(tenantId, email);
      const id = known?.id ?? newId();
      const role = known?.role ?? person.role;
      if (known) await this.members.forgetInvitation(tenantId, id);
      else await this.members.add({ id, personId, role, name, email });
      await this.audit.record({
        action: known ? 'member.invited-again' : 'member.invited',
        objectKind: 'member',
        objectId: id,
        after: { role, replacesPasskeys },
      });
      await this.clinics.add(id, clinicIds);
      return { id, role, enrolled: known?.enrolled ?? false };
    });
    const link = await this.links.issue({
      personId,
      tenantId,
      memberId: member.id,
      role: member.role,
      replacesPasskeys,
    });
    return { memberId: member.id, role: member.role, enrolled: member.enrolled, ...link };
  }

  /**
   * Lets a member look after clinics, or belong to them; assignments that are there stay. May run twice. Throws NOT_FOUND
   * for a foreign clinic or member.
   */
  async assign(memberId: string, clinicIds: readonly string[]): Promise<void> {
    await this.db.transaction(async () => {
      await this.clinics.insistKnown(clinicIds);
      await this.clinics.add(memberId, clinicIds);
    });
  }
}
