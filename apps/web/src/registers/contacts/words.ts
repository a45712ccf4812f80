import type { ContactBookQuery, ContactKind, ContactPartsFragment } from '../../gql/graphql';

export type Book = ContactBookQuery['contactBook'];
export type Post = Book['posts'][number];
export type Vendor = Book['vendors'][number];

export const postName = (post: Post, lang: 'ja' | 'en'): string => (lang === 'ja' ? post.nameJa : post.nameEn);
export const postWhy = (post: Post, lang: 'ja' | 'en'): string => (lang === 'ja' ? post.whyJa : post.whyEn);

export const ofKind = ({ contacts }: Pick<Book, 'contacts'>, kind: ContactKind): readonly ContactPartsFragment[] =>
  contacts.filter((contact) => contact.kind === kind);

/** Vendors of the systems whom nobody could call yet. */
export const uncalled = ({ vendors }: Pick<Book, 'vendors'>): readonly Vendor[] =>
  vendors.filter(({ contactId }) => contactId === null);

export const hasNumber = ({ phone, nightPhone }: ContactPartsFragment): boolean => phone !== '' || nightPhone !== '';

/** What a phone dials for a number as it was entered: the first number in it. */
export function dialled(number: string): string | null {
  const [digits] = /^[+#]?[\d\-()（） ]{3,}/u.exec(number) ?? [];
  return digits ? `tel:${digits.replace(/[^\d+#]/gu, '').replace('#', '%23')}` : null;
}
