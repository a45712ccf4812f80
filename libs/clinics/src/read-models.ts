import { inCare } from '@mamori/tenants';

// What the API shows of a clinic and of a system, built by Postgres so that a page is one statement and one value.

/** One login of `app.systems s`. */
export const LOGIN_JSON = (prefix: 'client' | 'server') => `json_build_object(
  'status', s.${prefix}_status, 'plannedOn', s.${prefix}_planned_on,
  'reliefReason', s.${prefix}_relief_reason, 'reliefUntilOn', s.${prefix}_relief_until_on)`;

/** Of `app.systems s`. */
export const SYSTEM_JSON = `json_build_object(
  'id', s.id, 'clinicId', s.clinic_id, 'kind', s.kind, 'name', s.name, 'vendorName', s.vendor_name,
  'renewalOn', s.renewal_on, 'clientLogin', ${LOGIN_JSON('client')}, 'serverLogin', ${LOGIN_JSON('server')},
  'version', s.version)`;

/** Of `app.clinics c`; $1 says whether the viewer may edit clinics. Why a clinic left is not for its own people. */
export const CLINIC_JSON = `json_build_object(
  'id', c.id, 'name', c.name, 'nameKana', c.name_kana, 'kind', c.kind, 'prefecture', c.prefecture,
  'address', c.address, 'phone', c.phone, 'institutionCode', c.institution_code, 'directorName', c.director_name,
  'tags', c.tags, 'version', c.version, 'viewerCanEdit', $1::boolean,
  'twoFactorDueOn', (select app.two_factor_due_on()),
  'leftOn', c.left_on, 'hasLeft', not ${inCare('c')},
  'leavingNote', case when (select app.kind()) <> 'clinic' then c.leaving_note end,
  'systems', coalesce((
    select json_agg(${SYSTEM_JSON} order by s.id) from app.systems s
     where s.clinic_id = c.id and s.removed_at is null), '[]'))`;
