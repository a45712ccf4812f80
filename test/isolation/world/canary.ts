import { clinicsOf, isOffice, type Principal } from './principals';

/** The mark of a text: `⟦A/A1/tasks.title⟧`, `⟦P/ownerA/passkeys.label⟧`. */
const MARK = /⟦([^/⟧]+)\/([^/⟧]+)\/([^⟧]*)⟧/g;
/** Telephone numbers and institution codes by range, dates by year, addresses by domain. */
const NUMBER = /\b03-(1101|1102|1201)-\d{4}\b/g;
const DATE = /\b(2031|2032|2033)-\d\d-\d\d/g;
const ADDRESS = /\b([a-z0-9-]+)@team-(a|b)\.example\b/gi;

const clinicOfNumber: Readonly<Record<string, string>> = { 1101: 'A/A1', 1102: 'A/A2', 1201: 'B/B1' };
const clinicOfYear: Readonly<Record<string, string>> = { 2031: 'A/A1', 2032: 'A/A2', 2033: 'B/B1' };
/** Of whoever has one. */
export const PASSWORD = '赤い魚が海をゆっくり泳いでいく昼';
export const yearOf = { A1: 2031, A2: 2032, B1: 2033 } as const;
export const phoneOf = { A1: '03-1101-0001', A2: '03-1102-0001', B1: '03-1201-0001' } as const;
export const emailOf = (person: string, tenant: 'A' | 'B') =>
  (['twoHomes', 'guest'].includes(person)
    ? `${person}@people.example`
    : `${person}@team-${tenant}.example`
  ).toLowerCase();

/** Whose data stands somewhere: `A/A1`, `A/team`, `P/ownerA`, each with the text in which it was recognised. */
export function ownersIn(text: string): readonly { readonly owner: string; readonly seen: string }[] {
  return [
    ...[...text.matchAll(MARK)].map(([seen, home, part]) => ({ owner: `${home}/${part}`, seen })),
    ...[...text.matchAll(NUMBER)].map(([seen, range]) => ({ owner: clinicOfNumber[range!]!, seen })),
    ...[...text.matchAll(DATE)].map(([seen, year]) => ({ owner: clinicOfYear[year!]!, seen })),
    ...[...text.matchAll(ADDRESS)].map(([seen, person, tenant]) => ({
      owner: `${tenant!.toUpperCase()}/address-of-${person!.toLowerCase()}`,
      seen,
    })),
  ];
}

/** Whether the principal may ever see what belongs to the owner. */
export function maySee({ member, has }: Principal, owner: string): boolean {
  if (!member || has !== 'session') return false;
  const [home, part = ''] = owner.split('/');
  if (home === 'P') return part === member.person;
  if (home !== member.tenant) return false;
  if (part === 'all' || part === `me-${member.key}`) return true;
  if (part.startsWith('me-')) return false;
  if (part === `address-of-${member.person.toLowerCase()}`) return true;
  if (part.startsWith('address-of-') || part === 'team') return isOffice(member) || member.role === 'consultant';
  if (part === 'office') return isOffice(member);
  const clinics: readonly string[] = isOffice(member) ? clinicsOf[member.tenant] : member.clinics;
  return clinics.includes(part);
}

/** What stands in the text and is nobody's business of the principal's; `known` owners are let through. */
export function foreignIn(text: string, principal: Principal, known: readonly string[] = []): readonly string[] {
  return ownersIn(text)
    .filter(({ owner, seen }) => !maySee(principal, owner) && !known.some((each) => owner === each || seen === each))
    .map(({ seen }) => seen);
}
