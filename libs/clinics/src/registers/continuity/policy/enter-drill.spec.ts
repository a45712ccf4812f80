import type { DrillInput } from '../../../schema.gen';
import { enterDrill } from './enter-drill';

const given: DrillInput = { heldOn: '2026-11-01', kind: 'tabletop', scenario: ' 電子カルテが使えない朝 ' };
const enter = (change: Partial<DrillInput> = {}) => enterDrill({ ...given, ...change }, '2026-11-22');

it('keeps what was entered, and nothing where nothing was', () => {
  expect(enter({ people: 8 })).toEqual({
    type: 'Entered',
    fields: {
      heldOn: '2026-11-01',
      kind: 'tabletop',
      scenario: '電子カルテが使えない朝',
      people: 8,
      ledBy: '',
      found: '',
      nextOn: null,
      fileId: null,
    },
  });
});

it.each([
  ['a drill without its day', { heldOn: null }, 'heldOn'],
  ['a drill that lies ahead', { heldOn: '2026-11-23' }, 'heldOn'],
  ['a drill without a scenario', { scenario: ' ' }, 'scenario'],
  ['a drill of nobody', { people: 0 }, 'people'],
  ['a next drill on the day of this one', { nextOn: '2026-11-01' }, 'nextOn'],
  ['2,001 characters of findings', { found: 'あ'.repeat(2_001) }, 'found'],
] satisfies [string, Partial<DrillInput>, string][])('refuses %s', (_, change, field) => {
  expect(enter(change)).toMatchObject({ type: 'InvalidInput', field });
});
