/** Evidence `e` with its file `f` as JSON, named as `EvidenceRow`. */
export const EVIDENCE_JSON = `
  json_build_object(
    'id', e.id, 'kind', e.kind, 'title', e.title, 'note', e.note, 'speaksForOn', e.speaks_for_on,
    'registerKind', e.register_kind, 'replacesId', e.replaces_id, 'addedBy', e.added_by_name,
    'addedAt', to_char(e.added_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'file', case when f.id is not null then json_build_object(
      'id', f.id, 'name', f.name, 'contentType', f.content_type, 'bytes', f.bytes, 'sha256', f.sha256, 'state', f.state,
      'refusal', f.refusal, 'scan', f.scan, 'isStored', f.stored_at is not null) end)`;

/** What stands beside the answer `a` now, newest first; needs no rows of its own, so that a list is read in one statement. */
export const EVIDENCE = `
  (select coalesce(json_agg(${EVIDENCE_JSON} order by k.linked_at desc, e.id desc), '[]')
     from app.answer_evidence k
     join app.evidence e on e.tenant_id = k.tenant_id and e.id = k.evidence_id
     left join app.files f on f.tenant_id = e.tenant_id and f.id = e.file_id
    where k.tenant_id = a.tenant_id and k.checklist_id = a.checklist_id and k.item_id = a.item_id
      and k.unlinked_at is null) as evidence`;
