/**
 * At which level a person stands to a deadline, in SQL: a text like `AudienceLevel`, null where they answer for nothing in it.
 * The columns are the person's id and role, and the deadline's owner.
 */
export const standingOf = (memberId: string, role: string, ownerId: string): string =>
  `case when ${ownerId} = ${memberId} then 'owner' when ${role} in ('clinic_manager', 'consultant') then ${role}
              when ${role} in ('owner', 'admin') then 'tenant_admin' end`;
