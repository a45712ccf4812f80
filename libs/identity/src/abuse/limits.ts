/** How often something may be tried within a window that begins with the first try. */
export interface Limit {
  readonly most: number;
  readonly seconds: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Every limit, on one screen. The name says what is counted and for whom; a network is a /24 or /48, behind which a whole
 * clinic may sit. An attempt that turned out right is given back where the name says password.
 */
export const limits = {
  // Any question by nobody in particular: twenty computers of a clinic that all sign in within a minute ask about 120.
  'anonymous:network': { most: 600, seconds: MINUTE },

  // The page for signing in begins one whenever it is opened.
  'sign-in-begun:network': { most: 300, seconds: 5 * MINUTE },
  'sign-in-finished:network': { most: 120, seconds: 5 * MINUTE },
  'step-up:person': { most: 20, seconds: 5 * MINUTE },

  // Guessing slows down where it happens; a browser in which the person signed in before has a counter of its own.
  'password:network': { most: 50, seconds: 15 * MINUTE },
  'password:account-and-network': { most: 5, seconds: 5 * MINUTE },
  'password:account': { most: 10, seconds: 15 * MINUTE },
  'password:known-browser': { most: 10, seconds: 15 * MINUTE },
  'password-changed:person': { most: 10, seconds: HOUR },

  'link-looked-at:network': { most: 120, seconds: 5 * MINUTE },
  'registration:network': { most: 60, seconds: 5 * MINUTE },

  'recovery-requested:account': { most: 3, seconds: HOUR },
  'recovery-requested:network': { most: 20, seconds: HOUR },
  'recovery-code:account': { most: 10, seconds: HOUR },
  'recovery-code:network': { most: 30, seconds: HOUR },
  'password-reset:account': { most: 10, seconds: HOUR },
  'recovery-objection:network': { most: 30, seconds: HOUR },

  // Programs fetch a calendar every few minutes at most, from wherever their maker has computers.
  'calendar:feed': { most: 120, seconds: HOUR },

  'invitation:member': { most: 100, seconds: DAY },
  'invitation:tenant': { most: 300, seconds: DAY },
  'export:member': { most: 10, seconds: HOUR },
  'export:tenant': { most: 30, seconds: HOUR },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof limits;
