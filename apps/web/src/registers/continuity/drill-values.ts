import type { DrillInput, DrillKind, DrillPartsFragment } from '../../gql/graphql';
import { countIn } from '../rows/count-text';
import type { RegisterFile } from '../rows/file-field';

export const MOST_PEOPLE = 9_999;
export const drillTexts = ['scenario', 'ledBy', 'found'] as const;
export type DrillText = (typeof drillTexts)[number];

/** What the form holds: texts, empty where nothing was entered; days as 'YYYY-MM-DD'. */
export type DrillValues = Readonly<Record<DrillText | 'heldOn' | 'people' | 'nextOn', string>> & {
  readonly kind: DrillKind;
  readonly file: RegisterFile | null;
};
/** As the server names them, but for the file, which it takes by its id. */
export type DrillField = keyof DrillValues;

/** In the order of the form. */
export const drillFields: readonly DrillField[] = [
  'heldOn',
  'kind',
  'scenario',
  'people',
  'ledBy',
  'found',
  'nextOn',
  'file',
];

export const blankDrill: DrillValues = {
  heldOn: '',
  kind: 'tabletop',
  scenario: '',
  people: '',
  ledBy: '',
  found: '',
  nextOn: '',
  file: null,
};

export const valuesOfDrill = (drill: DrillPartsFragment): DrillValues => ({
  heldOn: drill.heldOn,
  kind: drill.kind,
  scenario: drill.scenario,
  people: drill.people === null ? '' : String(drill.people),
  ledBy: drill.ledBy,
  found: drill.found,
  nextOn: drill.nextOn ?? '',
  file: drill.file,
});

export const drillInput = ({ file, ...values }: DrillValues): DrillInput => ({
  ...values,
  heldOn: values.heldOn || null,
  people: countIn(values.people, MOST_PEOPLE),
  nextOn: values.nextOn || null,
  fileId: file?.id ?? null,
});
