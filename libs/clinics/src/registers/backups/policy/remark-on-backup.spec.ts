import { remarkOnBackup } from './remark-on-backup';

const today = '2026-11-22';
const sound = {
  methods: ['nas', 'cloud'] as const,
  frequency: 'daily' as const,
  generations: 7,
  offlineCopy: 'yes' as const,
  keptWhere: 'サーバ室',
  stepsWhere: '院内規程の棚',
  succeededOn: '2026-11-20',
  testedOn: '2026-05-10',
  testResult: 'restored' as const,
  nextTestOn: '2027-05-10',
};
const kinds = (change: Partial<Parameters<typeof remarkOnBackup>[0]> = {}) =>
  remarkOnBackup({ ...sound, ...change }, today).map(({ kind }) => kind);

it('has nothing to say of a copy that is made in several ways, kept apart and tried', () => {
  expect(kinds()).toEqual([]);
});

it.each([
  ['a copy of which nobody wrote down how it is made', { methods: [] }, 'method_unknown'],
  ['copies in one way alone', { methods: ['nas'] }, 'one_method'],
  ['an unknown frequency', { frequency: 'unknown' }, 'frequency_unknown'],
  ['an unknown count of generations', { generations: null }, 'generations_unknown'],
  ['a single generation', { generations: 1 }, 'one_generation'],
  ['a copy that is never off the network', { offlineCopy: 'no' }, 'never_offline'],
  ['a copy of which nobody knows whether it is', { offlineCopy: 'unknown' }, 'offline_unknown'],
  ['copies that lie nobody knows where', { keptWhere: '' }, 'place_unknown'],
  ['steps that are nobody knows where', { stepsWhere: '' }, 'steps_unknown'],
  ['a copy that was never tried', { testedOn: null, testResult: null }, 'never_tested'],
  ['a try that failed', { testResult: 'failed' }, 'test_failed'],
  ['a try that brought back a part', { testResult: 'partly' }, 'test_failed'],
  ['a planned test that has passed', { nextTestOn: '2026-11-21' }, 'test_overdue'],
  ['a success that nobody saw', { succeededOn: null }, 'success_unknown'],
] as const)('remarks on %s', (_, change, kind) => {
  expect(kinds(change)).toEqual([kind]);
});

it('advises a test after twelve months, and says that the advice is ours', () => {
  expect(kinds({ testedOn: '2025-11-22' })).toEqual([]);
  expect(remarkOnBackup({ ...sound, testedOn: '2025-11-21' }, today)).toEqual([{ kind: 'test_old', isOurs: true }]);
});

it('puts what is worst first', () => {
  expect(kinds({ testResult: 'failed', keptWhere: '', offlineCopy: 'no' })).toEqual([
    'test_failed',
    'never_offline',
    'place_unknown',
  ]);
});

it('has the words of the checklist behind all that is not marked as ours', () => {
  const all = remarkOnBackup(
    {
      ...sound,
      methods: [],
      frequency: 'unknown',
      generations: null,
      offlineCopy: 'no',
      keptWhere: '',
      stepsWhere: '',
      testedOn: null,
      testResult: null,
    },
    today,
  );
  expect(all.filter(({ isOurs }) => isOurs)).toEqual([]);
  expect(all).toHaveLength(7);
});
