import { plainCode } from '../../import/policy/item-code';
import type { FormKind, GuidelinePlace, ItemGuidelinePlaces } from '../../schema.gen';
import type { Place } from './read-guideline-table';

/** A place as the catalogue has it. */
export interface ShippedPlace {
  /** `mhlw-safety-6.0`. */
  readonly guideline: string;
  readonly book_ja: string;
  readonly section: string;
  /** `manual`, or `analyst: …` for what we concluded. */
  readonly basis: string;
}

export interface ItemWithPlaces {
  readonly code: string;
  readonly form: FormKind;
  readonly shipped: readonly ShippedPlace[];
}

export interface ImportedPlaces {
  readonly guideline: string;
  readonly places: readonly Place[];
}

interface NamedItem {
  readonly code: string;
  readonly labelJa: string;
  readonly places: readonly { readonly bookJa: string; readonly section: string }[];
}

/** The number by which a table names an item; the entry question has none. */
export const tableCode = (code: string): string => plainCode(code) ?? code;

/** Tables are about the forms of clinics; vendors' items have the same numbers and ask for something else. */
export const hasTables = (form: FormKind): boolean => form !== 'vendor';

/** The places of a form's items, newest version of the guideline first; items without any are left out. */
export function placesOfItems(
  items: readonly ItemWithPlaces[],
  tables: readonly ImportedPlaces[],
  form: FormKind,
): readonly ItemGuidelinePlaces[] {
  return items
    .filter((item) => item.form === form)
    .map(({ code, shipped }) => {
      const imported = hasTables(form) ? tables.flatMap((table) => importedPlaces(table, tableCode(code))) : [];
      const versions = new Set(imported.map(({ guideline }) => guideline));
      const ours = shipped.map(shippedPlace).filter(({ guideline }) => !versions.has(guideline));
      return { code, places: [...imported, ...ours].sort((one, other) => newerFirst(one.guideline, other.guideline)) };
    })
    .filter(({ places }) => places.length > 0);
}

const importedPlaces = ({ guideline, places }: ImportedPlaces, code: string): readonly GuidelinePlace[] =>
  places
    .filter((place) => place.code === code)
    .map(({ book, section }) => ({ guideline, bookJa: book, section, isInferred: false, isImported: true }));

const shippedPlace = ({ guideline, book_ja, section, basis }: ShippedPlace): GuidelinePlace => ({
  guideline: /\d+\.\d+$/u.exec(guideline)?.[0] ?? guideline,
  bookJa: book_ja,
  section,
  isInferred: basis !== 'manual',
  isImported: false,
});

function newerFirst(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return otherMajor - major || otherMinor - minor;
}

/** Which of an edition's items a table names, with where; and the numbers of those that it leaves out. */
export function sortedByFound(
  items: readonly { readonly code: string; readonly labelJa: string }[],
  found: readonly Place[],
): { readonly items: readonly NamedItem[]; readonly missing: readonly string[] } {
  const lines = items.map(({ code, labelJa }) => ({
    code,
    labelJa,
    places: found
      .filter((place) => place.code === tableCode(code))
      .map(({ book, section }) => ({ bookJa: book, section })),
  }));
  return {
    items: lines.filter(({ places }) => places.length > 0),
    missing: lines.filter(({ places }) => places.length === 0).map(({ code }) => code),
  };
}
