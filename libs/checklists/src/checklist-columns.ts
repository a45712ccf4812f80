/** Columns of an answer `a`, named as `AnswerRow`. */
export const ANSWER_COLUMNS = `
  a.value, a.confirmed_on::text as "confirmedOn", a.target_on::text as "targetOn", a.reason, a.remarks, a.version,
  a.answered_by_name as "answeredBy",
  to_char(a.answered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "answeredAt"`;

/** Columns of an edition's item `i`, named as `ItemRow`. */
export const ITEM_COLUMNS = `
  i.id, i.code, i.answer_kind as "answerKind", i.label_ja as "labelJa", i.label_en as "labelEn",
  i.scope_ja as "scopeJa", i.explain_ja as "explainJa", i.evidence_ja as "evidenceJa",
  i.remarks_hint_ja as "remarksHintJa", i.verification, i.verification_note_ja as "verificationNoteJa",
  i.rules ->> 'planned_until_fiscal_year' as "plannedUntil", i.rules ->> 'target_date_latest' as "ownTargetLatestOn"`;

/** Counts over answers `a`, named as `CountsRow`. The same definition as in app.clinic_figures. */
export const COUNTS = `
  count(*) filter (where not a.is_gate)::int as total,
  count(*) filter (where not a.is_gate and a.value is not null)::int as answered,
  count(*) filter (where not a.is_gate and a.value = 'no')::int as no,
  coalesce(bool_or(a.is_gate and a.value = 'no'), false) as closed`;
