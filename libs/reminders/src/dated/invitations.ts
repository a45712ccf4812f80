import { INVITATION_DAYS } from '@mamori/tenants';
import type { DatedSource } from './dated-things';

const ENDS_ON = `((m.invited_at + make_interval(days => ${INVITATION_DAYS})) at time zone 'Asia/Tokyo')::date`;
const OPEN = `m.enrolled_at is null and m.disabled_at is null and m.invitation_id is not null and m.invited_at is not null`;

/** Invitations that nobody has taken yet. They are the office's own, whoever is invited to which clinics. */
export const invitationDates: DatedSource = {
  kind: 'invitation_expiry',
  wanted: `
    select m.id as subject_id, null::uuid as clinic_id, ${ENDS_ON} as due_on, m.display_name || 'さんへの招待' as title,
           '/members/' || m.id as path, m.invited_by as owner_id
      from app.members m
     where m.tenant_id = app.tenant() and $1::uuid[] is null and ${OPEN}`,
};

/**
 * Whether a deadline `d` still says something true beyond what was registered: an invitation is taken, withdrawn or sent
 * again where nobody knows of deadlines.
 */
export const STILL_TRUE = `(d.kind <> 'invitation_expiry' or exists (
  select 1 from app.members m
   where m.tenant_id = d.tenant_id and m.id = d.subject_id and ${OPEN} and ${ENDS_ON} = d.due_on))`;
