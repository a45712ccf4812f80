import { Injectable } from '@nestjs/common';
import { AuthDatabase, hashSecret, newId, newSecret, type RoleTransaction, sql } from '@mamori/platform';
import type { LetterState } from './letters/letter-kinds';
import type { SignInMethod } from './schema.gen';

/** How long a set-up link lives. */
export const LINK_DAYS = 7;

const PERSON = sql(
  'person.find-or-add',
  `insert into identity.people (id, display_name, email) values ($1, $2, $3)
   on conflict (lower(email)) do update set email = identity.people.email
   returning id`,
);
// Two administrators who ask for a link at the same moment take turns, so that the later one finds the earlier one's.
const TAKE_TURNS = sql(
  'set-up-link.take-turns',
  `select pg_advisory_xact_lock(hashtextextended('set-up-link:' || $1::uuid || '/' || $2::uuid, 0))`,
);
const WITHDRAW = sql(
  'set-up-link.withdraw',
  `update identity.set_up_links set revoked_at = now()
    where tenant_id = $1 and member_id = $2 and used_at is null and revoked_at is null and id is distinct from $3`,
);
const ISSUE = sql(
  'set-up-link.issue',
  `insert into identity.set_up_links
     (id, token_hash, person_id, tenant_id, member_id, role, clinic_ids, invited_by, recovery_id, replaces_passkeys,
      about, expires_at)
   values ($1, $2, $3, $4, $5, $6, array(select distinct unnest($7::uuid[]) order by 1), $8, $9, $10, $11,
           now() + make_interval(days => $12))
   on conflict (id) do nothing
   returning to_char(expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "expiresAt"`,
);
// An administrator's link is good for the role and the clinics of its letter, as long as the consultancy wants this very
// invitation; the operator's for the role.
const USABLE = sql(
  'set-up-link.usable',
  `select l.id, l.person_id as "personId", l.tenant_id as "tenantId", l.member_id as "memberId", l.role,
          l.replaces_passkeys as "replacesPasskeys", l.recovery_id as "recoveryId",
          exists (select 1 from identity.passkeys k where k.person_id = l.person_id and k.revoked_at is null) as "hasPasskey",
          m.display_name as "personName", p.email, t.name as "tenantName", coalesce(s.method, 'passkey') as method,
          case when l.about ? 'questionId' then l.about end as question,
          to_char(l.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "expiresAt"
     from identity.set_up_links l
     join identity.people p on p.id = l.person_id
     join app.members m on m.tenant_id = l.tenant_id and m.id = l.member_id and m.disabled_at is null
     join app.tenants t on t.tenant_id = l.tenant_id
     left join app.sign_in_policies s on s.tenant_id = l.tenant_id
     left join identity.assisted_recoveries r on r.id = l.recovery_id
    where l.token_hash = $1 and l.used_at is null and l.revoked_at is null and l.expires_at > now()
      and m.person_id = l.person_id and m.role = l.role and lower(m.email) = lower(p.email)
      and (l.invited_by is null or l.clinic_ids = array(
        select a.clinic_id from app.clinic_assignments a
         where a.tenant_id = l.tenant_id and a.member_id = l.member_id order by 1))
      and (l.invited_by is null or l.recovery_id is not null or m.invitation_id = l.id)
      and (l.recovery_id is null or (r.objected_at is null and r.withdrawn_at is null and r.used_at is null
        and r.expires_at > now()))`,
);
const USE = sql(
  'set-up-link.use',
  `update identity.set_up_links set used_at = now()
    where id = $1 and used_at is null and revoked_at is null and expires_at > now()
   returning id`,
);
const ENROLLED = sql(
  'set-up-link.enrolled',
  `update app.members m set enrolled_at = coalesce(m.enrolled_at, now())
     from identity.set_up_links l
    where l.id = $1 and m.tenant_id = l.tenant_id and m.id = l.member_id and m.disabled_at is null and m.role = l.role
      and (l.invited_by is null or l.recovery_id is not null or m.invitation_id = l.id)
   returning m.id`,
);

const OF_MEMBERS = sql(
  'set-up-link.of-members',
  `select distinct on (l.member_id) l.member_id as "memberId",
          to_char(coalesce(e.sent_at, case when e.id is null then l.created_at end) at time zone 'UTC',
                  'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "sentAt",
          to_char(l.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "expiresAt",
          coalesce(e.state, 'sent') as letter, i.display_name as "invitedBy", l.used_at is not null as "isUsed",
          case when l.revoked_at is not null then 'revoked' when l.expires_at <= now() then 'expired' else 'open' end as state
     from identity.set_up_links l
     left join identity.letters e on e.set_up_link_id = l.id
     left join app.members i on i.tenant_id = l.tenant_id and i.id = l.invited_by
    where l.tenant_id = $1 and l.member_id = any($2::uuid[]) and l.recovery_id is null
    order by l.member_id, l.created_at desc, l.id desc`,
);
const HAS_PASSKEY = sql(
  'person.has-passkey',
  `select 1 from identity.people p join identity.passkeys k on k.person_id = p.id and k.revoked_at is null
    where lower(p.email) = lower($1) limit 1`,
);

export interface UsableLink {
  readonly id: string;
  readonly personId: string;
  readonly tenantId: string;
  readonly memberId: string;
  readonly role: string;
  readonly replacesPasskeys: boolean;
  /** The assisted recovery that it belongs to. */
  readonly recoveryId: string | null;
  readonly method: SignInMethod;
  readonly hasPasskey: boolean;
  readonly personName: string;
  readonly email: string;
  readonly tenantName: string;
  readonly expiresAt: string;
  /** What a vendor is asked; null for every other link. */
  readonly question: LinkQuestion | null;
}

/** What the page of a link tells of a question before anybody signed in. */
export interface LinkQuestion {
  readonly questionId: string;
  readonly clinicName: string;
  readonly askedBy: string;
  readonly itemJa: string;
  readonly itemEn: string;
}

/** A link that is to be sent by letter. */
export interface LinkToPrepare {
  /** Chosen by whoever asks, by `newId()` at that moment: preparing the same link again does nothing. */
  readonly id: string;
  readonly personId: string;
  readonly tenantId: string;
  readonly memberId: string;
  readonly role: string;
  readonly clinicIds: readonly string[];
  /** The member who invites; null when nobody in particular does. */
  readonly invitedBy: string | null;
  readonly recoveryId?: string;
  /** The new passkey takes the place of those that the person has. */
  readonly replacesPasskeys?: boolean;
  /** What the link is sent for, shown on its page. */
  readonly question?: LinkQuestion;
}

/** The newest invitation of a member. */
export interface MemberInvitation {
  readonly memberId: string;
  /** ISO text; null while the letter has not gone out. */
  readonly sentAt: string | null;
  readonly expiresAt: string;
  readonly letter: LetterState;
  readonly invitedBy: string | null;
  readonly isUsed: boolean;
  readonly state: 'open' | 'expired' | 'revoked';
}

/** One-time links by which a person registers the first passkey. Looking at one uses nothing up. */
@Injectable()
export class SetUpLinkRepository {
  constructor(private readonly db: AuthDatabase) {}

  /** The person with this address, made known if new. One person, whatever number of consultancies. */
  async personFor(email: string, name: string): Promise<string> {
    const rows = await this.db.role.query<{ id: string }>(PERSON, [newId(), name, email]);
    const [person] = rows;
    if (!person) throw new Error('a person is found or added');
    return person.id;
  }

  /** Whether the person with this address can sign in already. */
  async hasPasskey(email: string): Promise<boolean> {
    return (await this.db.role.query(HAS_PASSKEY, [email])).length > 0;
  }

  /** A new link for the member; earlier ones that were not used stop working. The token is known only now. */
  async issue(member: {
    readonly personId: string;
    readonly tenantId: string;
    readonly memberId: string;
    readonly role: string;
    /** Operator only: the new passkey takes the place of those that the person has. */
    readonly replacesPasskeys?: boolean;
  }): Promise<{ readonly token: string; readonly expiresAt: string }> {
    const token = newSecret();
    const link = { ...member, id: newId(), clinicIds: [], invitedBy: null };
    const expiresAt = await this.db.role.transaction((tx) => this.put(tx, link, token));
    if (expiresAt === undefined) throw new Error('a link is issued');
    return { token, expiresAt };
  }

  /**
   * A link without a token, which is made when its letter is sent; earlier ones of the member that were not used stop
   * working. May run twice. Whether the member is still to be invited is for the caller to look at.
   */
  async prepare(tx: RoleTransaction, link: LinkToPrepare): Promise<string> {
    // Hash of a secret that nobody learns, until the letter brings its own.
    await this.put(tx, link, newSecret());
    return link.id;
  }

  /** Every link of the member that was not used stops working. */
  async withdraw(tx: RoleTransaction, tenantId: string, memberId: string): Promise<void> {
    await tx.query(WITHDRAW, [tenantId, memberId, null]);
  }

  /** The newest invitation of each of the members that ever had one. */
  ofMembers(tenantId: string, memberIds: readonly string[]): Promise<readonly MemberInvitation[]> {
    return this.db.role.query<MemberInvitation>(OF_MEMBERS, [tenantId, memberIds]);
  }

  async usable(token: string): Promise<UsableLink | undefined> {
    return (await this.db.role.query<UsableLink>(USABLE, [hashSecret(token)]))[0];
  }

  /** Uses the link up; false when somebody else did, or it is no longer good: taken back at this very moment, too. */
  async use(tx: RoleTransaction, link: UsableLink): Promise<boolean> {
    if ((await tx.query(USE, [link.id])).length === 0) return false;
    return (await tx.query(ENROLLED, [link.id])).length === 1;
  }

  private async put(tx: RoleTransaction, link: LinkToPrepare, token: string): Promise<string | undefined> {
    await tx.query(TAKE_TURNS, [link.tenantId, link.memberId]);
    const [row] = await tx.query<{ expiresAt: string }>(ISSUE, [
      link.id,
      hashSecret(token),
      link.personId,
      link.tenantId,
      link.memberId,
      link.role,
      link.clinicIds,
      link.invitedBy,
      link.recoveryId ?? null,
      link.replacesPasskeys ?? false,
      JSON.stringify(link.question ?? {}),
      LINK_DAYS,
    ]);
    // Not when it was there already: a newer one may have taken its place.
    if (row) await tx.query(WITHDRAW, [link.tenantId, link.memberId, link.id]);
    return row?.expiresAt;
  }
}
