import type { ClinicInput } from '../schema.gen';
import { checkClinic, type ClinicField } from './clinic-input';

const given: ClinicInput = { name: 'さくら内科', nameKana: 'さくらないか', kind: 'clinic', prefecture: 13 };

const kept = (change: Partial<ClinicInput>) => {
  const outcome = checkClinic({ ...given, ...change });
  if (outcome.type !== 'ClinicAccepted') throw new Error(`refused: ${JSON.stringify(outcome.faults)}`);
  return outcome.clinic;
};

it('fills what is not given', () => {
  expect(kept({})).toEqual({
    ...given,
    address: '',
    phone: '',
    institutionCode: null,
    directorName: '',
    tags: [],
  });
});

it.each([
  ['spaces around the name', { name: '　さくら内科 ' }, { name: 'さくら内科' }],
  ['line breaks in the address', { address: '千代田区\n1-1' }, { address: '千代田区 1-1' }],
  ['a reading in katakana', { nameKana: 'サクラナイカ' }, { nameKana: 'さくらないか' }],
  ['a reading in half width', { nameKana: 'ｻｸﾗﾅｲｶ' }, { nameKana: 'さくらないか' }],
  ['a phone number in full width', { phone: '０３−１２３４−５６７８' }, { phone: '03-1234-5678' }],
  ['a code in full width', { institutionCode: '１３１２３４５' }, { institutionCode: '1312345' }],
  ['an empty code', { institutionCode: ' ' }, { institutionCode: null }],
  ['tags given twice or empty', { tags: ['東', ' 東 ', ''] }, { tags: ['東'] }],
] satisfies [string, Partial<ClinicInput>, object][])('brings %s into one form', (_, change, expected) => {
  expect(kept(change)).toMatchObject(expected);
});

it.each([
  ['an empty name', { name: ' ' }, 'name', 'missing'],
  ['a name of 201 letters', { name: 'あ'.repeat(201) }, 'name', 'tooLong'],
  ['a NUL', { name: 'a\u0000b' }, 'name', 'unreadable'],
  ['half of a surrogate pair', { address: '\ud83d' }, 'address', 'unreadable'],
  ['an empty reading', { nameKana: '' }, 'nameKana', 'missing'],
  ['kanji in the reading', { nameKana: 'さくら内科' }, 'nameKana', 'notKana'],
  ['a prefecture that does not exist', { prefecture: 48 }, 'prefecture', 'unknownPrefecture'],
  ['half a prefecture', { prefecture: 1.5 }, 'prefecture', 'unknownPrefecture'],
  ['a phone number of words', { phone: 'なし' }, 'phone', 'notPhone'],
  ['a phone number without its leading zero', { phone: '312345678' }, 'phone', 'notPhone'],
  ['a code of words', { institutionCode: '未定' }, 'institutionCode', 'notCode'],
  ['21 tags', { tags: Array.from({ length: 21 }, (_, index) => `t${index}`) }, 'tags', 'tooManyTags'],
  ['a tag of 51 letters', { tags: ['あ'.repeat(51)] }, 'tags', 'tooLong'],
] satisfies [string, Partial<ClinicInput>, ClinicField, string][])('refuses %s', (_, change, field, type) => {
  expect(checkClinic({ ...given, ...change })).toMatchObject({
    type: 'ClinicAtFault',
    faults: [{ field, problem: { type } }],
  });
});

it.each(['03-1234-5678', '(03)1234-5678', '+81-3-1234-5678', '0120-123-456', '03-1234-5678(代)', '03-1234-5678内線12'])(
  'takes the phone number %s',
  (phone) => {
    expect(checkClinic({ ...given, phone }).type).toBe('ClinicAccepted');
  },
);

it('counts letters, not code units', () => {
  expect(checkClinic({ ...given, name: '𠮷'.repeat(200) }).type).toBe('ClinicAccepted');
});

it('names every field at fault', () => {
  const outcome = checkClinic({ ...given, name: '', phone: 'x' });
  expect(outcome).toMatchObject({ faults: [{ field: 'name' }, { field: 'phone' }] });
});
