export const portfolioJa = {} as const;
