import type { TrainingInput } from '../../../schema.gen';
import { enterTraining } from './enter-training';

const given: TrainingInput = { heldOn: '2026-11-01', theme: ' 標的型メールを見分ける ' };
const enter = (change: Partial<TrainingInput> = {}) => enterTraining({ ...given, ...change }, '2026-11-22');

it('keeps what was entered, and nothing where nothing was', () => {
  expect(enter()).toEqual({
    type: 'Entered',
    fields: {
      heldOn: '2026-11-01',
      theme: '標的型メールを見分ける',
      audience: '',
      ledBy: '',
      people: null,
      participants: '',
      material: '',
      fileId: null,
      note: '',
      nextOn: null,
    },
  });
});

it('reads names by line or with commas between, and counts them where nobody did', () => {
  expect(enter({ participants: ' 受付A\n\n受付B、看護師C,医師D ' })).toMatchObject({
    fields: { participants: '受付A\n受付B\n看護師C\n医師D', people: 4 },
  });
  expect(enter({ participants: '受付A', people: 8 })).toMatchObject({ fields: { people: 8 } });
});

it.each([
  ['a training without its day', { heldOn: null }, 'heldOn'],
  ['a training that lies ahead', { heldOn: '2026-11-23' }, 'heldOn'],
  ['a training without a theme', { theme: ' ' }, 'theme'],
  ['a training of nobody', { people: 0 }, 'people'],
  ['fewer people than names', { people: 1, participants: 'A\nB' }, 'people'],
  ['501 names', { participants: 'A\n'.repeat(501) }, 'participants'],
  ['a next training on the day of this one', { nextOn: '2026-11-01' }, 'nextOn'],
  ['1,001 characters of material', { material: 'あ'.repeat(1_001) }, 'material'],
] satisfies [string, Partial<TrainingInput>, string][])('refuses %s', (_, change, field) => {
  expect(enter(change)).toMatchObject({ type: 'InvalidInput', field });
});
