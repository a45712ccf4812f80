import { blankClinic, clinicFault, clinicFields, clinicInput, valuesOfClinic } from './clinic-values';

const filled = {
  ...blankClinic,
  name: '青葉医院',
  nameKana: 'あおばいいん',
  kind: 'clinic',
  prefecture: '13',
} as const;

it('asks for name, reading, kind and prefecture, and for nothing else', () => {
  expect(clinicFields.filter((field) => clinicFault(blankClinic, field))).toEqual([
    'name',
    'nameKana',
    'kind',
    'prefecture',
  ]);
  expect(clinicFields.filter((field) => clinicFault(filled, field))).toEqual([]);
});

it.each(['あおばいいん', 'アオバ医院', 'ｱｵﾊﾞｲｲﾝ', 'AOBA クリニック'])(
  'takes %s as a reading unless it has kanji',
  (nameKana) => {
    expect(clinicFault({ ...filled, nameKana }, 'nameKana')).toBe(
      nameKana.includes('医') ? 'clinics.fault.notKana' : null,
    );
  },
);

it('sends nothing while a choice is missing', () => {
  expect(clinicInput({ ...filled, kind: '' })).toBeNull();
});

it('gives back the clinic that it was filled from', () => {
  const particulars = {
    name: '青葉医院',
    nameKana: 'あおばいいん',
    kind: 'clinic',
    prefecture: 13,
    institutionCode: null,
    directorName: '見本 花子',
    phone: '03-0000-0000',
    address: '千代田区',
    tags: ['東', '新規'],
  } as const;
  expect(
    clinicInput(
      valuesOfClinic({
        id: '1',
        version: 1,
        viewerCanEdit: true,
        leftOn: null,
        hasLeft: false,
        leavingNote: '',
        ...particulars,
      }),
    ),
  ).toEqual(particulars);
});
