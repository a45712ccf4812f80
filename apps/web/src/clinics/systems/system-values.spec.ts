import {
  blankSystem,
  refusedField,
  systemFault,
  systemFieldOf,
  systemFields,
  systemInput,
  valuesOfSystem,
} from './system-values';

const emr = { ...blankSystem, kind: 'emr', name: '電子カルテ' } as const;
const faulty = (values: typeof blankSystem) => systemFields.filter((field) => systemFault(values, field));

it.each([
  ['asks for kind and name', blankSystem, ['kind', 'name']],
  ['asks for nothing more where two factors are missing or in place', { ...emr, serverStatus: 'in_place' }, []],
  ['asks a plan for its day', { ...emr, clientStatus: 'planned' }, ['clientPlannedOn']],
  [
    'asks relief for its reason and its end',
    { ...emr, serverStatus: 'relief' },
    ['serverReliefReason', 'serverReliefUntilOn'],
  ],
] as const)('%s', (_, values, fields) => {
  expect(faulty(values)).toEqual(fields);
});

it('sends of each login only what belongs to its state', () => {
  const values = {
    ...emr,
    clientStatus: 'planned',
    clientPlannedOn: '2027-02-01',
    clientReliefReason: '前の理由',
  } as const;
  expect(systemInput(values)?.clientLogin).toEqual({ status: 'planned', plannedOn: '2027-02-01' });
  expect(systemInput(values)?.serverLogin).toEqual({ status: 'none' });
});

it('sends nothing while the kind is missing', () => {
  expect(systemInput(blankSystem)).toBeNull();
});

it('gives back the system that it was filled from', () => {
  const login = { status: 'relief', plannedOn: null, reliefReason: '更新待ち', reliefUntilOn: '2028-03-31' } as const;
  const values = valuesOfSystem({
    id: '1',
    clinicId: '2',
    version: 1,
    kind: 'pacs',
    name: '画像',
    vendorName: '',
    renewalOn: null,
    clientLogin: login,
    serverLogin: { ...login, status: 'in_place', reliefReason: null, reliefUntilOn: null },
  });
  expect(systemInput(values)).toEqual({
    kind: 'pacs',
    name: '画像',
    vendorName: '',
    renewalOn: null,
    clientLogin: { status: 'relief', reliefReason: '更新待ち', reliefUntilOn: '2028-03-31' },
    serverLogin: { status: 'in_place' },
  });
});

it.each([
  ['clientLogin.plannedOn', 'clientPlannedOn'],
  ['serverLogin.reliefReason', 'serverReliefReason'],
  ['name', 'name'],
  ['elsewhere', null],
  [null, null],
])('finds the field of the form for %s', (path, field) => {
  expect(systemFieldOf(path)).toBe(field);
});

it('puts a refusal of relief at what is still empty', () => {
  expect(refusedField(emr, 'server', 'relief')).toBe('serverReliefReason');
  expect(refusedField({ ...emr, serverReliefReason: '更新待ち' }, 'server', 'relief')).toBe('serverReliefUntilOn');
  expect(refusedField(emr, 'client', 'plan')).toBe('clientPlannedOn');
});
