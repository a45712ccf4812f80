import pg from 'pg';

/** One thing in the catalogue that would let rows past the walls. */
export interface GateViolation {
  readonly kind: string;
  readonly object: string;
  readonly why: string;
}

const GATE = `
with t as (
  select c.oid, n.nspname || '.' || c.relname as rel, c.relrowsecurity as rls, c.relforcerowsecurity as forced,
         exists (select 1 from pg_attribute a
                  where a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnotnull) as has_tenant
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind in ('r', 'p') and n.nspname = 'app'
), p as (
  select polrelid, polname, polcmd, polpermissive as permissive, polroles,
         pg_get_expr(polqual, polrelid) as using_, pg_get_expr(polwithcheck, polrelid) as check_
    from pg_policy
), app_tables as (
  select c.* from pg_class c where c.relkind in ('r', 'p') and c.relnamespace = 'app'::regnamespace
), roles as (
  select unnest(array['app_rw', 'app_sched', 'app_auth']) as name
)
select 'table' as kind, rel as object, why from t cross join lateral (values
  (not has_tenant, 'tenant_id is missing or nullable'),
  (not rls, 'row level security is off'),
  (not forced, 'row level security is not forced'),
  (not exists (select 1 from p where polrelid = t.oid and polname = 'tenant_wall' and not permissive and polcmd = '*'
      and 'app_rw'::regrole = any (polroles) and using_ = '(tenant_id = ( SELECT app.tenant() AS tenant))'
      and check_ = using_), 'no exact restrictive tenant_wall'),
  (not exists (select 1 from p where polrelid = t.oid and permissive), 'no permissive policy: nobody can use the table'),
  (exists (select 1 from p where polrelid = t.oid and 0 = any (polroles)), 'a policy is granted to PUBLIC'),
  (exists (select 1 from p where polrelid = t.oid and permissive and polcmd in ('*', 'a', 'w') and check_ is null),
    'a writing policy has no WITH CHECK')
) v(bad, why) where bad
union all
select 'view', c.oid::regclass::text, 'view does not run with the rights of the reader' from pg_class c
 where c.relkind = 'v' and c.relnamespace in ('app'::regnamespace, 'catalogue'::regnamespace)
   and not coalesce(c.reloptions && array['security_invoker=true', 'security_invoker=on', 'security_invoker=1'], false)
union all
select 'view', c.oid::regclass::text, 'materialized view or foreign table readable by an application role'
  from pg_class c cross join roles r
 where c.relkind in ('m', 'f') and c.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
   and has_table_privilege(r.name, c.oid, 'select')
union all
select 'function', f.oid::regprocedure::text, 'SECURITY DEFINER function callable by ' || r.name
  from pg_proc f join pg_namespace n on n.oid = f.pronamespace cross join roles r
 where f.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
   and has_function_privilege(r.name, f.oid, 'execute')
union all
select 'function', f.oid::regprocedure::text, 'function without a pinned search_path' from pg_proc f
 where f.pronamespace = 'app'::regnamespace and not coalesce(f.proconfig::text ~ 'search_path', false)
union all
select 'function', f.oid::regprocedure::text, 'function marked LEAKPROOF' from pg_proc f
 where f.pronamespace = 'app'::regnamespace and f.proleakproof
union all
select 'role', r.rolname, 'superuser, BYPASSRLS, CREATEROLE, CREATEDB, REPLICATION, owner of a relation or member of a role'
  from pg_roles r
 where r.rolname in (select name from roles) and (
   r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication
   or exists (select 1 from pg_class where relowner = r.oid)
   or exists (select 1 from pg_auth_members where member = r.oid))
union all
select 'foreign key', k.conrelid::regclass || ' ' || k.conname, 'foreign key does not carry the tenant' from pg_constraint k
 where k.contype = 'f' and k.connamespace = 'app'::regnamespace
   and not exists (select 1 from unnest(k.conkey) u join pg_attribute a
                     on a.attrelid = k.conrelid and a.attnum = u and a.attname = 'tenant_id')
union all
select 'unique', i.indexrelid::regclass::text, 'unique key does not lead with the tenant: an existence oracle'
  from pg_index i join pg_class c on c.oid = i.indrelid
 where i.indisunique and c.relnamespace = 'app'::regnamespace
   and not exists (select 1 from pg_attribute a
                    where a.attrelid = i.indrelid and a.attnum = i.indkey[0] and a.attname = 'tenant_id')
union all
select 'grant', c.oid::regclass || ' ' || x.privilege, 'privilege that row level security does not see, held by ' || r.name
  from app_tables c cross join (values ('truncate'), ('references'), ('trigger')) x(privilege) cross join roles r
 where has_table_privilege(r.name, c.oid, x.privilege)
union all
select 'grant', c.oid::regclass::text, 'the scheduler reads more than ids and times'
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
 where c.relkind in ('r', 'p', 'v', 'm')
   and c.relnamespace in ('app'::regnamespace, 'identity'::regnamespace, 'catalogue'::regnamespace)
   and has_column_privilege('app_sched', c.oid, a.attnum, 'select')
   and (c.relname, a.attname) not in (
     ('tenants', 'tenant_id'),
     ('audit_heads', 'tenant_id'), ('audit_heads', 'seq'), ('audit_heads', 'hash'),
     ('reminders', 'tenant_id'), ('reminders', 'id'), ('reminders', 'due_at'), ('reminders', 'cancelled_at'),
     ('reminders', 'materialised_at'),
     ('deliveries', 'tenant_id'), ('deliveries', 'id'), ('deliveries', 'channel'), ('deliveries', 'state'),
     ('deliveries', 'attempt'), ('deliveries', 'lease_until'), ('deliveries', 'not_before'),
     ('deliveries', 'enqueued_at'), ('deliveries', 'first_try_at'), ('deliveries', 'errors'),
     ('outbox', 'tenant_id'), ('outbox', 'id'), ('outbox', 'not_before'), ('outbox', 'enqueued_at'),
     ('outbox', 'attempt'), ('outbox', 'done_at'), ('outbox', 'failed_at'))
union all
select 'grant', c.oid::regclass || '.' || a.attname, 'sign-in reads more than choosing a consultancy needs'
  from app_tables c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
 where has_column_privilege('app_auth', c.oid, a.attnum, 'select')
   and (c.relname, a.attname) not in (
     ('tenants', 'tenant_id'), ('tenants', 'name'), ('tenants', 'demo'),
     ('members', 'tenant_id'), ('members', 'id'), ('members', 'person_id'), ('members', 'role'),
     ('members', 'display_name'), ('members', 'email'), ('members', 'language'), ('members', 'enrolled_at'), ('members', 'disabled_at'),
     ('members', 'invitation_id'),
     ('sign_in_policies', 'tenant_id'), ('sign_in_policies', 'method'), ('sign_in_policies', 'idle_minutes'),
     ('sign_in_policies', 'absolute_hours'),
     ('clinic_assignments', 'tenant_id'), ('clinic_assignments', 'clinic_id'), ('clinic_assignments', 'member_id'))
union all
select 'grant', c.oid::regclass::text, 'sign-in data readable by ' || r.name from pg_class c
 cross join (values ('app_rw'), ('app_sched')) r(name)
 where c.relkind in ('r', 'p', 'v', 'm') and c.relnamespace = 'identity'::regnamespace
   and has_any_column_privilege(r.name, c.oid, 'select, insert, update')
union all
select 'grant', c.oid::regclass || ' ' || x.privilege, 'the audit trail is append-only for ' || r.name
  from app_tables c cross join (values ('update'), ('delete')) x(privilege) cross join roles r
 where c.relname = 'audit_events' and has_table_privilege(r.name, c.oid, x.privilege)
union all
select 'grant', c.oid::regclass || ' ' || x.privilege, 'only its trigger writes the chain of the audit trail, not ' || r.name
  from app_tables c cross join (values ('insert'), ('update'), ('delete')) x(privilege) cross join roles r
 where c.relname in ('audit_links', 'audit_heads') and has_table_privilege(r.name, c.oid, x.privilege)
union all
select 'trigger', c.oid::regclass::text, 'audit rows are not chained' from app_tables c
 where c.relname = 'audit_events' and not exists (
   select 1 from pg_trigger g where g.tgrelid = c.oid and g.tgname = 'chain' and g.tgenabled in ('O', 'A')
      and g.tgdeferrable and g.tginitdeferred and g.tgfoid = to_regprocedure('app.chain_audit_event()'))
union all
select 'grant', n.nspname, 'an application role may CREATE in the schema: ' || r.name
  from pg_namespace n cross join roles r
 where n.nspname in ('app', 'identity', 'catalogue', 'public') and has_schema_privilege(r.name, n.oid, 'create')
union all
select 'publication', pubname || ' ' || schemaname || '.' || tablename, 'publication ships rows past row level security'
  from pg_publication_tables where schemaname in ('app', 'identity')
order by 1, 2, 3`;

/**
 * Reads the catalogue of a database and names everything that would let rows past the walls; none when all is well.
 * Run after migrations, at every start in production, and after a restore. Any role that may read the catalogue will do.
 */
export async function checkGate(url: string): Promise<readonly GateViolation[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<GateViolation>(GATE)).rows;
  } finally {
    await client.end();
  }
}
