import { type FieldRules, type Given, team } from './rules';

const days = () => {
  const inDays = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10);
  return { from: inDays(0), until: inDays(390) };
};
const narrowed = ({ the }: Given) => ({ ...days(), clinicId: the('clinicId').id, memberId: the('memberId').id });

/** The look ahead at what people will be told. */
export const reminderSimulationRules: FieldRules = {
  'Query.reminderSimulation': {
    may: team,
    ids: { clinicId: 'clinic', memberId: 'member' },
    filters: ['clinicId', 'memberId'],
    bound: ['clinicId', 'memberId'],
    with: (given) => ({ ...narrowed(given), first: 20 }),
  },
  'Mutation.exportReminderSimulation': {
    may: team,
    ids: { 'input.clinicId': 'clinic', 'input.memberId': 'member' },
    filters: ['input.clinicId', 'input.memberId'],
    bound: ['input.clinicId', 'input.memberId'],
    with: ({ the }) => ({
      input: { ...days(), clinicId: the('input.clinicId').id, memberId: the('input.memberId').id },
    }),
  },
};
