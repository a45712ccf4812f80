import { Injectable } from '@nestjs/common';
import { AuthDatabase, hashSecret, newSecret, type RoleTransaction, sql } from '@mamori/platform';
import type { LetterToWrite } from './compose-letter';
import type { LetterKind, LetterState } from './letter-kinds';

const clock = (column: string) => `case when ${column} is not null then json_build_object(
                'on', to_char(${column} at time zone 'Asia/Tokyo', 'YYYY-MM-DD'),
                'time', to_char(${column} at time zone 'Asia/Tokyo', 'HH24:MI')) end`;
const RECOVERY_OPEN = `r.used_at is null and r.objected_at is null and r.withdrawn_at is null and r.expires_at > now()`;
const LINK_OPEN = `s.used_at is null and s.revoked_at is null and s.expires_at > now()
                and m.disabled_at is null and m.role = s.role`;
// As the rules for inviting have it, of which this role of the database sees the names alone.
const INVITER_MAY = `i.disabled_at is null and (i.role = 'owner' or i.role = 'admin' and s.role <> 'owner')`;

// Whoever asks a vendor belongs to the office, or to the clinic that is asked about.
const ASKER_MAY = `i.disabled_at is null and i.enrolled_at is not null and (i.role in ('owner', 'admin')
                or i.role in ('consultant', 'clinic_manager') and exists (
                  select 1 from app.clinic_assignments a
                   where a.tenant_id = i.tenant_id and a.member_id = i.id and a.clinic_id = (n.about ->> 'clinicId')::uuid))`;

// One statement takes the letter, looks whether it is still wanted, and hands out what to write. Somebody who waits for a
// link to come back comes before a list of invitations.
const CLAIM = sql(
  'letter.claim',
  `with next as (
     select * from identity.letters where state = 'pending' and not_before <= now()
      order by kind = 'invitation', not_before limit 1 for update skip locked),
   letter as (
     select n.id, p.email, json_build_object(
              'kind', n.kind, 'language', n.language, 'recipientName', coalesce(m.display_name, p.display_name),
              'tenantName', t.name, 'memberName', n.about ->> 'memberName', 'rows', n.about ->> 'rows', 'role', s.role,
              'clinicName', n.about ->> 'clinicName', 'askedBy', n.about ->> 'askedBy',
              'itemJa', n.about ->> 'itemJa', 'itemEn', n.about ->> 'itemEn',
              'invitedBy', i.display_name, 'startedBy', rs.display_name, 'approvedBy', ra.display_name,
              'at', ${clock('n.created_at')}, 'until', ${clock('coalesce(s.expires_at, k.expires_at)')},
              'ready', ${clock('r.ready_at')},
              'userAgent', coalesce(n.about ->> 'userAgent', ''), 'network', coalesce(n.about ->> 'network', '')) as letter,
            case when n.kind = 'invitation' then ${LINK_OPEN}
                   and (s.invited_by is null or ${INVITER_MAY} and m.invitation_id = s.id and s.clinic_ids = array(
                     select a.clinic_id from app.clinic_assignments a
                      where a.tenant_id = s.tenant_id and a.member_id = s.member_id order by 1))
                 when n.kind = 'vendor_question' then m.disabled_at is null and m.role = 'vendor' and ${ASKER_MAY}
                   and (s.id is null or ${LINK_OPEN} and m.invitation_id = s.id)
                 when n.kind = 'recovery_ready' then ${LINK_OPEN} and ${RECOVERY_OPEN}
                 when n.kind = 'recovery_link' then k.used_at is null and k.revoked_at is null and k.expires_at > now()
                 when n.kind in ('recovery_started', 'recovery_approved') then m.disabled_at is null and ${RECOVERY_OPEN}
                 when n.kind like 'office\\_%' then m.disabled_at is null and m.enrolled_at is not null
                   and m.role in ('owner', 'admin')
                   and (n.kind not in ('office_recovery_started', 'office_recovery_approved', 'office_recovery_ready')
                        or (r.objected_at is null and r.withdrawn_at is null))
                 else true end as wanted
       from next n
       join identity.people p on p.id = n.person_id
       left join app.tenants t on t.tenant_id = n.tenant_id
       left join app.members m on m.tenant_id = n.tenant_id and m.person_id = n.person_id
       left join identity.set_up_links s on s.id = n.set_up_link_id
       left join app.members i on i.tenant_id = n.tenant_id
        and i.id = coalesce(s.invited_by, (n.about ->> 'askedById')::uuid)
       left join identity.recovery_links k on k.id = n.recovery_link_id
       left join identity.assisted_recoveries r on r.id = n.assisted_recovery_id
       left join app.members rs on rs.tenant_id = r.tenant_id and rs.id = r.started_by
       left join app.members ra on ra.tenant_id = r.tenant_id and ra.id = r.approved_by)
   update identity.letters l
      set state = case when e.wanted then 'sending' else 'cancelled' end, fence = l.fence + 1, attempt = l.attempt + 1,
          lease_until = case when e.wanted then now() + make_interval(secs => $1) end
     from letter e where l.id = e.id
   returning l.id, l.fence, l.state, l.kind, l.tenant_id as "tenantId", l.set_up_link_id as "setUpLinkId",
             l.recovery_link_id as "recoveryLinkId", l.about ->> 'questionId' as "questionId", e.email, e.letter`,
);
// Also from unknown: a late answer puts right what the sweep had to give up.
const FINISH = sql(
  'letter.finish',
  `update identity.letters
      set state = $3, sent_at = case when $3 = 'sent' then now() end, failure = $4, lease_until = null
    where id = $1 and fence = $2 and state in ('sending', 'unknown') returning id`,
);
// Half of the pause is chance, so that a server that comes back is not met by all at once.
const POSTPONE = sql(
  'letter.postpone',
  `update identity.letters
      set state = case when created_at < now() - interval '72 hours' then 'failed' else 'pending' end,
          failure = $3, lease_until = null,
          not_before = now() + (0.5 + random() / 2)
            * least(interval '1 hour', interval '15 seconds' * power(2, least(attempt, 10) - 1))
    where id = $1 and fence = $2 and state in ('sending', 'unknown')
   returning state`,
);
// Mail knows no key by which a second copy would be recognised, so what nobody reports back on is never sent again.
const SWEEP = sql(
  'letter.sweep',
  `update identity.letters set state = 'unknown', lease_until = null
    where state = 'sending' and lease_until < now() returning id, tenant_id as "tenantId", kind`,
);

const SET_UP_TOKEN = sql('set-up-link.token', `update identity.set_up_links set token_hash = $2 where id = $1`);
const RECOVERY_TOKEN = sql('recovery-link.token', `update identity.recovery_links set token_hash = $2 where id = $1`);
const OBJECTION_TOKEN = sql('letter.token', `update identity.letters set token_hash = $2 where id = $1`);

export interface LetterInLedger {
  readonly id: string;
  readonly tenantId: string | null;
  readonly kind: LetterKind;
}

export interface ClaimedLetter extends LetterInLedger {
  /** Counts the claims; who finishes must name the one it holds. */
  readonly fence: string;
  readonly state: Extract<LetterState, 'sending' | 'cancelled'>;
  readonly setUpLinkId: string | null;
  readonly recoveryLinkId: string | null;
  /** The question that it is about, if any. */
  readonly questionId: string | null;
  readonly email: string;
  readonly letter: LetterToWrite;
}

export interface LetterEnding {
  readonly state: Extract<LetterState, 'sent' | 'unknown' | 'failed'>;
  readonly failure: string | null;
}

/** The ledger of letters, as the worker goes through it. */
@Injectable()
export class LetterRepository {
  constructor(readonly db: AuthDatabase) {}

  /** Undefined when none is waiting. `cancelled`: it is no longer wanted, and now says so. */
  async claim(tx: RoleTransaction, leaseSeconds: number): Promise<ClaimedLetter | undefined> {
    return (await tx.query<ClaimedLetter>(CLAIM, [leaseSeconds]))[0];
  }

  /**
   * Makes the secret that the letter carries and keeps its hash; one from an earlier attempt, which surely did not leave,
   * stops working. '' when this kind of letter carries none.
   */
  async makeToken(tx: RoleTransaction, { id, kind, setUpLinkId, recoveryLinkId }: ClaimedLetter): Promise<string> {
    const token = newSecret();
    if (setUpLinkId) await tx.query(SET_UP_TOKEN, [setUpLinkId, hashSecret(token)]);
    else if (recoveryLinkId) await tx.query(RECOVERY_TOKEN, [recoveryLinkId, hashSecret(token)]);
    else if (kind === 'recovery_started' || kind === 'recovery_approved')
      await tx.query(OBJECTION_TOKEN, [id, hashSecret(token)]);
    else return '';
    return token;
  }

  /** False when somebody else holds the letter by now. */
  async finish(tx: RoleTransaction, { id, fence }: ClaimedLetter, { state, failure }: LetterEnding): Promise<boolean> {
    return (await tx.query(FINISH, [id, fence, state, failure])).length === 1;
  }

  /** Puts a letter back that surely did not leave; gives it up after three days. Undefined as finish's false. */
  async postpone(
    tx: RoleTransaction,
    { id, fence }: ClaimedLetter,
    failure: string,
  ): Promise<'pending' | 'failed' | undefined> {
    const [row] = await tx.query<{ state: 'pending' | 'failed' }>(POSTPONE, [id, fence, failure]);
    return row?.state;
  }

  /** The letters that now count as unknown, because their sender has gone. */
  sweep(tx: RoleTransaction): Promise<readonly LetterInLedger[]> {
    return tx.query<LetterInLedger>(SWEEP);
  }
}
