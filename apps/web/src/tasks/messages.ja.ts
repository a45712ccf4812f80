export const tasksJa = {} as const;
