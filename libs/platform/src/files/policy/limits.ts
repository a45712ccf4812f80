/** The largest file that is taken. The same figure stands in the table of files. */
export const FILE_BYTES = 20_000_000;

/** What is taken in a day of Japan: from all of a consultancy together, and from one person. */
export const DAY_LIMITS = {
  tenant: { bytes: 2_000_000_000, files: 20_000 },
  person: { bytes: 1_000_000_000, files: 2_000 },
} as const;
