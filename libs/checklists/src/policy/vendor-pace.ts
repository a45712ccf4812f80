/** Letters to vendors that a clinic's questions may cause within a day. */
export const QUESTIONS_OF_A_CLINIC = 20;
/** Letters to one address within a day, from the clinics that whoever asks looks after. */
export const QUESTIONS_TO_AN_ADDRESS = 10;

/** What was asked within the last 24 hours, taken back or not: the letter went out. */
export interface AskedToday {
  readonly ofClinic: number;
  readonly toAddress: number;
}

/** Whether one more question may be put. */
export const mayAskMore = ({ ofClinic, toAddress }: AskedToday): boolean =>
  ofClinic < QUESTIONS_OF_A_CLINIC && toAddress < QUESTIONS_TO_AN_ADDRESS;
