import type { BackupInput } from '../../../schema.gen';
import { enterBackup } from './enter-backup';

const given: BackupInput = { target: 'emr', name: ' 電子カルテのデータ ' };
const enter = (change: Partial<BackupInput> = {}) => enterBackup({ ...given, ...change }, '2026-11-22');

it('keeps what was entered, and what nobody knows as unknown', () => {
  expect(enter({ methods: ['cloud', 'nas', 'nas'] })).toEqual({
    type: 'Entered',
    fields: {
      target: 'emr',
      name: '電子カルテのデータ',
      systemId: null,
      methods: ['nas', 'cloud'],
      frequency: 'unknown',
      generations: null,
      offlineCopy: 'unknown',
      offsiteCopy: 'unknown',
      encryptedCopy: 'unknown',
      keptWhere: '',
      stepsWhere: '',
      doneBy: '',
      succeededOn: null,
      testedOn: null,
      testResult: null,
      testedBy: '',
      nextTestOn: null,
      note: '',
    },
  });
});

it.each([
  ['a copy without a name', { name: ' ' }, 'name'],
  ['no generation at all', { generations: 0 }, 'generations'],
  ['1,000 generations', { generations: 1_000 }, 'generations'],
  ['half a generation', { generations: 2.5 }, 'generations'],
  ['a success that lies ahead', { succeededOn: '2026-11-23' }, 'succeededOn'],
  ['a test that lies ahead', { testedOn: '2026-11-23', testResult: 'restored' }, 'testedOn'],
  ['a test without a result', { testedOn: '2026-11-22' }, 'testResult'],
  ['a result without the day of its test', { testResult: 'failed' }, 'testedOn'],
  ['a note of 1,001 characters', { note: 'あ'.repeat(1_001) }, 'note'],
] satisfies [string, Partial<BackupInput>, string][])('refuses %s', (_, change, field) => {
  expect(enter(change)).toMatchObject({ type: 'InvalidInput', field });
});

it('takes a test of today, and a next one on any day', () => {
  expect(enter({ testedOn: '2026-11-22', testResult: 'partly', nextTestOn: '2020-01-01' })).toMatchObject({
    type: 'Entered',
  });
});
