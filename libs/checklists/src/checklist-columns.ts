/** An instant as the API tells it. */
export const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Columns of an answer `a`, named as `AnswerRow`. */
export const ANSWER_COLUMNS = `
  a.value, a.confirmed_on::text as "confirmedOn", a.target_on::text as "targetOn", a.reason, a.remarks, a.version,
  a.source, a.answered_by_name as "answeredBy",
  ${instant('a.answered_at')} as "answeredAt"`;

/** Columns of an edition's item `i`, named as `ItemRow`. */
export const ITEM_COLUMNS = `
  i.id, i.code, i.answer_kind as "answerKind", i.label_ja as "labelJa", i.label_en as "labelEn",
  i.scope_ja as "scopeJa", i.explain_ja as "explainJa", i.evidence_ja as "evidenceJa",
  i.remarks_hint_ja as "remarksHintJa", i.verification, i.verification_note_ja as "verificationNoteJa", i.topic,
  i.rules ->> 'planned_until_fiscal_year' as "plannedUntil", i.rules ->> 'target_date_latest' as "ownTargetLatestOn"`;

/**
 * Who supplies the systems of a checklist's clinic, by name, as `VendorRow`s, the names of those who look after it at the
 * consultancy, and the numbers that the clinic confirmed.
 */
export const HELPERS = `
  (select coalesce(json_agg(json_build_object('name', v.name, 'systems', v.systems) order by v.name), '[]')
     from (select s.vendor_name as name, json_agg(s.name order by s.name, s.id) as systems
             from app.systems s
            where s.tenant_id = c.tenant_id and s.clinic_id = c.clinic_id and s.vendor_name <> ''
            group by s.vendor_name) v) as vendors,
  (select coalesce(json_agg(json_build_object(
            'name', n.name, 'phone', n.phone, 'confirmedOn', n.confirmed_on, 'isVendor', n.kind = 'vendor') order by n.id), '[]')
     from app.clinic_contacts n
    where n.tenant_id = c.tenant_id and n.clinic_id = c.clinic_id and n.phone <> ''
      and n.removed_at is null) as numbers,
  (select coalesce(json_agg(w.name order by w.name, w.member_id), '[]')
     from app.clinic_people w
    where w.tenant_id = c.tenant_id and w.clinic_id = c.clinic_id and w.role = 'consultant') as consultants`;

/** A proposal `p`, named as `ProposalRow`. */
export const PROPOSAL_ROW = `
  json_build_object(
    'id', p.id, 'source', p.source, 'state', p.state, 'askedOfId', p.asked_of, 'askedOf', p.asked_of_name,
    'askedBy', p.asked_by_name, 'question', p.question_note, 'askedAt', ${instant('p.created_at')}, 'value', p.value,
    'confirmedOn', p.confirmed_on, 'targetOn', p.target_on, 'reason', p.reason, 'remarks', p.remarks,
    'proposedBy', p.proposed_by_name, 'proposedAt', ${instant('p.proposed_at')}, 'decidedBy', p.decided_by_name,
    'decidedAt', ${instant('p.decided_at')}, 'vendorAddress', p.vendor_address, 'told', p.told, 'version', p.version)`;

/** What is undecided about the line of an answer `a`, oldest first, as `ProposalRow`s. */
export const PROPOSALS = `
  (select coalesce(json_agg(${PROPOSAL_ROW} order by p.id), '[]')
     from app.answer_proposals p
    where p.tenant_id = a.tenant_id and p.checklist_id = a.checklist_id and p.item_id = a.item_id
      and p.state in ('asked', 'open')) as proposals`;

/** A signature `s`, named as `ChecklistSignature`. */
export const SIGNATURE_HEAD = `
  json_build_object(
    'id', s.id, 'number', s.number, 'signedBy', s.signed_by_name, 'signedAt', ${instant('s.signed_at')},
    'reopenedAt', ${instant('s.reopened_at')}, 'reopenedBy', s.reopened_by_name, 'reopenReason', s.reopen_reason)`;

/** The signed versions of a checklist `c`, newest first. */
export const SIGNATURES = `
  (select coalesce(json_agg(${SIGNATURE_HEAD} order by s.number desc), '[]')
     from app.checklist_signatures s where s.tenant_id = c.tenant_id and s.checklist_id = c.id) as signatures`;

/** Counts over answers `a`, named as `CountsRow`. The same definition as in app.clinic_figures. */
export const COUNTS = `
  count(*) filter (where not a.is_gate)::int as total,
  count(*) filter (where not a.is_gate and a.value is not null)::int as answered,
  count(*) filter (where not a.is_gate and a.value = 'no')::int as no,
  coalesce(bool_or(a.is_gate and a.value = 'no'), false) as closed`;
