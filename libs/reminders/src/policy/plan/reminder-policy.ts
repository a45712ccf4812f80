/** Who answers, from the nearest to the furthest; a stage that nothing followed reaches one further. */
export const audienceLevels = ['owner', 'clinic_manager', 'consultant', 'tenant_admin'] as const;
export type AudienceLevel = (typeof audienceLevels)[number];

/** Whichever of two levels reaches further. */
export const furtherOf = (one: AudienceLevel, other: AudienceLevel): AudienceLevel =>
  audienceLevels.indexOf(one) < audienceLevels.indexOf(other) ? other : one;

/** One occasion to tell people of a deadline. */
export interface Stage {
  /** Calendar days before the deadline: 0 is the day itself, -1 the day after it. */
  readonly days: number;
  /** Everybody up to here is told. */
  readonly level: AudienceLevel;
}

/** How people are told of one kind of deadline. */
export interface ReminderPolicy {
  readonly isOn: boolean;
  /** Furthest first, each number of days once. */
  readonly stages: readonly Stage[];
  /** Days between further occasions after the last stage, for as long as the thing stands open; null for none. */
  readonly repeatsEveryDays: number | null;
  /** When on the day, `HH:MM` in Japan. */
  readonly at: string;
  /** What becomes of a stage on a closed day. */
  readonly onClosedDay: 'as_is' | 'before' | 'after';
  /** Whether a stage reaches one level further when nothing happened since the stage before. */
  readonly escalates: boolean;
}
