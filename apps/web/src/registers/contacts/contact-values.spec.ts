import { afterTyping, blankContact, contactFault } from './contact-values';

const seen = { ...blankContact('police', '中央警察署'), phone: '03-1234-5678', confirmedOn: '2026-10-01' };

it('asks anew for the day of confirmation when a number is changed', () => {
  expect(afterTyping({ ...seen, phone: '03-1234-5679' }, seen)).toEqual({ confirmedOn: '' });
});

it('leaves a day that was entered for the new number', () => {
  expect(afterTyping({ ...seen, phone: '03-1234-5679', confirmedOn: '2026-11-22' }, seen)).toBeNull();
});

it.each([
  ['a number without its day', { confirmedOn: '' }, 'confirmedOn', 'registers.contact.fault.confirmedOn'],
  ['no name', { name: ' ' }, 'name', 'registers.contact.fault.name'],
  ['no kind', { kind: '' }, 'kind', 'registers.contact.fault.kind'],
] as const)('finds %s before it is sent', (_, change, field, fault) => {
  expect(contactFault({ ...seen, ...change }, field)).toBe(fault);
});

it('needs no day where there is no number', () => {
  expect(contactFault(blankContact('police', '中央警察署'), 'confirmedOn')).toBeNull();
});
