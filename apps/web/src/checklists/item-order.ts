import type { ItemPartsFragment } from '../gql/graphql';

type Ordered = Pick<ItemPartsFragment, 'id' | 'code' | 'answerKind' | 'answer'>;

/** Whether an item is the entry question, whose いいえ ends the list. */
export const isEntryQuestion = ({ answerKind }: Pick<Ordered, 'answerKind'>): boolean => answerKind === 'gate_yes_no';

/** Whether the saved answer has a task made: an いいえ to anything but the entry question. */
export const asksForTask = (item: Pick<Ordered, 'answerKind' | 'answer'>): boolean =>
  item.answer.value === 'no' && !isEntryQuestion(item);

/** What names an item in the address: its code as printed, or its id where the form prints a code more than once. */
export const keyOf = (item: Ordered, items: readonly Ordered[]): string =>
  items.some(({ id, code }) => code === item.code && id !== item.id) ? item.id : item.code;

/** The item that an address names by id or by code; the first one of that code. */
export const findItem = <Item extends Ordered>(items: readonly Item[], key: string | undefined): Item | undefined =>
  key === undefined ? undefined : items.find(({ id, code }) => id === key || code === key);

/** Where to go on: the first item without an answer, or the first of all when none is left or the list is closed. */
export const firstToAnswer = <Item extends Ordered>(items: readonly Item[], closed: boolean): Item | undefined =>
  (closed ? undefined : items.find(({ answer }) => answer.value === null)) ?? items[0];
