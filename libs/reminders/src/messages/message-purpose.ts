/** What a message is for. `reminders` and `notice` speak of their lines; the contents of others are made when they leave. */
export const messagePurposes = ['reminders', 'notice', 'monday', 'test', 'resend', 'fallback'] as const;
export type MessagePurpose = (typeof messagePurposes)[number];
