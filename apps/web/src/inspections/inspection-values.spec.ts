import { blankInspection, inspectionFault, inspectionFields, inspectionInput } from './inspection-values';

const on = (inspectionOn: string, documentsDueOn = '') => ({ ...blankInspection, inspectionOn, documentsDueOn });

it.each([
  ['asks for the day of the inspection', blankInspection, ['inspectionOn']],
  ['takes an inspection without a day for its papers', on('2026-12-10'), []],
  ['takes papers that are due on the day itself', on('2026-12-10', '2026-12-10'), []],
  ['refuses papers that are due afterwards', on('2026-12-10', '2026-12-11'), ['documentsDueOn']],
])('%s', (_, values, fields) => {
  expect(inspectionFields.filter((field) => inspectionFault(values, field))).toEqual(fields);
});

it('sends nothing for what was left empty', () => {
  expect(inspectionInput(on('2026-12-10'))).toEqual({
    inspectionOn: '2026-12-10',
    documentsDueOn: null,
    healthCentre: null,
  });
});
