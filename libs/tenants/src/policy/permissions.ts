import type { ActorKind } from '@mamori/platform';

/** What a member is to the consultancy. Source: the words of the product; stored on the member. */
export type Role = 'owner' | 'admin' | 'consultant' | 'clinic_manager' | 'clinic_staff' | 'vendor';

/** Who may do what, on one screen. Which rows they may do it to is decided by the policies in Postgres. */
const table = {
  'member:read': ['owner', 'admin', 'consultant'],
  'member:invite': ['owner', 'admin'],
  'member:edit': ['owner', 'admin'],
  'member:recover': ['owner', 'admin'],
  'policy:edit': ['owner', 'admin'],
  'audit:read': ['owner', 'admin', 'consultant', 'clinic_manager'],
  'audit:verify': ['owner', 'admin'],
  'audit:export': ['owner', 'admin'],
  'clinic:read': ['owner', 'admin', 'consultant', 'clinic_manager', 'clinic_staff'],
  'clinic:create': ['owner', 'admin'],
  'clinic:edit': ['owner', 'admin', 'consultant', 'clinic_manager'],
  'clinic:import': ['owner', 'admin'],
  'clinic:end': ['owner', 'admin'],
  'system:edit': ['owner', 'admin', 'consultant', 'clinic_manager'],
  'two-factor:set-date': ['owner', 'admin'],
  'register:read': ['owner', 'admin', 'consultant', 'clinic_manager', 'clinic_staff'],
  'register:edit': ['owner', 'admin', 'consultant', 'clinic_manager', 'clinic_staff'],
  'edition:read': ['owner', 'admin', 'consultant', 'clinic_manager', 'clinic_staff'],
  'edition:read-unverified': ['owner', 'admin', 'consultant'],
  'edition:import': ['owner', 'admin', 'consultant'],
  'checklist:read': ['owner', 'admin', 'consultant', 'clinic_manager', 'clinic_staff'],
  'checklist:answer': ['owner', 'admin', 'consultant', 'clinic_manager', 'clinic_staff'],
  'checklist:propose': ['owner', 'admin', 'consultant', 'clinic_manager', 'clinic_staff'],
  'vendor:ask': ['owner', 'admin', 'consultant', 'clinic_manager'],
  'question:answer': ['vendor'],
  'checklist:sign': ['owner', 'admin', 'consultant', 'clinic_manager'],
  'carry-over:run': ['owner', 'admin', 'consultant'],
  'evidence:read': ['owner', 'admin', 'consultant', 'clinic_manager', 'clinic_staff'],
  'evidence:add': ['owner', 'admin', 'consultant', 'clinic_manager', 'clinic_staff'],
  'form:export': ['owner', 'admin', 'consultant', 'clinic_manager', 'clinic_staff'],
  'form:map': ['owner', 'admin', 'consultant'],
  'answers:export': ['owner', 'admin', 'consultant', 'clinic_manager'],
  'answers:import': ['owner', 'admin', 'consultant'],
  'task:read': ['owner', 'admin', 'consultant', 'clinic_manager', 'clinic_staff'],
  'task:edit': ['owner', 'admin', 'consultant', 'clinic_manager', 'clinic_staff'],
  'task:comment': ['owner', 'admin', 'consultant', 'clinic_manager', 'clinic_staff'],
  'inspection:read': ['owner', 'admin', 'consultant', 'clinic_manager', 'clinic_staff'],
  'inspection:edit': ['owner', 'admin', 'consultant', 'clinic_manager'],
  'notice:read': ['owner', 'admin', 'consultant', 'clinic_manager', 'clinic_staff', 'vendor'],
  'reminder:read-policies': ['owner', 'admin', 'consultant'],
  'reminder:edit-policies': ['owner', 'admin'],
  'reminder:prefer': ['owner', 'admin', 'consultant', 'clinic_manager', 'clinic_staff'],
  'delivery:read': ['owner', 'admin', 'consultant'],
  'delivery:resend': ['owner', 'admin', 'consultant'],
  'address:mend': ['owner', 'admin', 'consultant'],
  'channel:read': ['owner', 'admin'],
  'channel:edit': ['owner', 'admin'],
  'channel:use': ['owner', 'admin', 'consultant', 'clinic_manager', 'clinic_staff'],
  'calendar:subscribe': ['owner', 'admin', 'consultant', 'clinic_manager', 'clinic_staff'],
  'calendar:oversee': ['owner', 'admin'],
  'portfolio:read': ['owner', 'admin', 'consultant'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Permission = keyof typeof table;

const isRole = (roles: readonly Role[], role: Role) => roles.includes(role);

/** Every permission that a role carries. */
export function permissionsOf(role: Role): ReadonlySet<Permission> {
  const entries = Object.entries(table) as [Permission, readonly Role[]][];
  return new Set(entries.filter(([, roles]) => isRole(roles, role)).map(([permission]) => permission));
}

/** In which capacity a role acts; the policies in Postgres speak of this. */
export function actorKindOf(role: Role): ActorKind {
  switch (role) {
    case 'owner':
    case 'admin':
      return 'office';
    case 'consultant':
      return 'consultant';
    case 'clinic_manager':
    case 'clinic_staff':
      return 'clinic';
    case 'vendor':
      return 'vendor';
  }
}
