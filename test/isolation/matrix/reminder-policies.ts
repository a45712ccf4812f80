import { colleagues, type FieldRules, office, oneself, type Reaches } from './rules';

/** Vendors are told of no date. */
const theirs: Reaches = { ...oneself, vendor: 'deny' };

const policy = {
  isOn: true,
  stages: [{ days: 7, level: 'consultant' }],
  repeatsEveryDays: 7,
  at: '09:30',
  onClosedDay: 'before',
  escalates: true,
  grouping: 'single',
  channels: ['mail'],
};

/** How people are told of dates, and what each prefers. */
export const reminderPolicyRules: FieldRules = {
  'Query.reminderRules': { may: colleagues, isBare: true },
  'Query.reminderPolicyPreview': {
    may: colleagues,
    isBare: true,
    with: () => ({ input: { dueOn: '2030-06-10', policy } }),
  },
  'Query.myReminderPreferences': { may: theirs },
  'Mutation.saveReminderPolicy': {
    may: office,
    isBare: true,
    with: ({ policyVersion }) => ({ input: { kind: 'drill', version: policyVersion, policy } }),
  },
  'Mutation.resetReminderPolicy': {
    may: office,
    isBare: true,
    with: ({ policyVersion }) => ({ input: { kind: 'drill', version: policyVersion } }),
  },
  'Mutation.saveReminderSettings': {
    may: office,
    isBare: true,
    with: ({ policyVersion }) => ({
      input: {
        version: policyVersion,
        saturdaysClosed: true,
        sundaysClosed: true,
        holidaysClosed: true,
        mondayDigest: false,
        fallbackMinutes: 30,
      },
    }),
  },
  'Mutation.resetReminderSettings': {
    may: office,
    isBare: true,
    with: ({ policyVersion }) => ({ input: { version: policyVersion } }),
  },
  'Mutation.saveReminderPreferences': {
    may: theirs,
    with: ({ policyVersion }) => ({
      input: { version: policyVersion, receives: 'last_only', channels: ['mail'], mondayDigest: false },
    }),
  },
};
