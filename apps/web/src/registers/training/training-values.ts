import type { TrainingInput, TrainingPartsFragment } from '../../gql/graphql';
import { countIn } from '../rows/count-text';
import type { RegisterFile } from '../rows/file-field';

/** As many as the server takes. */
export const MOST_PEOPLE = 9_999;

export const trainingTexts = ['theme', 'audience', 'ledBy', 'people', 'participants', 'material', 'note'] as const;
export const trainingDays = ['heldOn', 'nextOn'] as const;
export type TrainingText = (typeof trainingTexts)[number];
export type TrainingDay = (typeof trainingDays)[number];

/** What the form holds: texts, empty where nothing was entered; days as 'YYYY-MM-DD'. */
export type TrainingValues = Readonly<Record<TrainingText | TrainingDay, string>> & {
  readonly file: RegisterFile | null;
};
export type TrainingField = keyof TrainingValues;

/** In the order of the form. */
export const trainingFields: readonly TrainingField[] = [
  'heldOn',
  'theme',
  'audience',
  'ledBy',
  'people',
  'participants',
  'material',
  'file',
  'note',
  'nextOn',
];

export const blankTraining: TrainingValues = {
  heldOn: '',
  theme: '',
  audience: '',
  ledBy: '',
  people: '',
  participants: '',
  material: '',
  file: null,
  note: '',
  nextOn: '',
};

export const valuesOfTraining = (training: TrainingPartsFragment): TrainingValues => ({
  heldOn: training.heldOn,
  theme: training.theme,
  audience: training.audience,
  ledBy: training.ledBy,
  people: training.people === null ? '' : String(training.people),
  participants: training.participants,
  material: training.material,
  file: training.file,
  note: training.note,
  nextOn: training.nextOn ?? '',
});

export const trainingInput = ({ file, people, heldOn, nextOn, ...texts }: TrainingValues): TrainingInput => ({
  ...texts,
  people: countIn(people, MOST_PEOPLE),
  heldOn: heldOn || null,
  nextOn: nextOn || null,
  fileId: file?.id ?? null,
});
