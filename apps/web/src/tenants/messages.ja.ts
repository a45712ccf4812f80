export const tenantsJa = {} as const;
