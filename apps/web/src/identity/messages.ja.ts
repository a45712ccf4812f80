export const identityJa = {} as const;
