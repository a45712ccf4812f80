/** What the systems of the clinic say to a line `i` about two factors, beside its answer `a`, named as `TwoFactorFacts`; else null. */
export const SUGGESTION = `
  (case when i.topic = 'twofa' and i.form <> 'vendor' then (
     select json_build_object(
              'dueOn', app.two_factor_due_on(), 'today', app.today(),
              'logins', coalesce(json_agg(json_build_object('status', v.status, 'plannedOn', v.planned_on)), '[]'))
       from app.systems s
      cross join lateral (values (s.client_status, s.client_planned_on), (s.server_status, s.server_planned_on))
        v(status, planned_on)
      where s.tenant_id = a.tenant_id and s.clinic_id = a.clinic_id and s.removed_at is null) end) as "twoFactor"`;
