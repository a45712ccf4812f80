export const checklistsJa = {} as const;
