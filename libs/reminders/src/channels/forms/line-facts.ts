import { formatDay, type Language } from '@mamori/platform';
import type { MessageContent, MessageLine } from '../../messages/message-content';

/** One line about the date: what it is called, when, and how far away; nothing for what has none. */
export function factsOf({ language }: Pick<MessageContent, 'language'>, line: MessageLine): string | null {
  const { dueOn, dateName, daysLeft } = line;
  const date = dueOn === null ? null : `${dateName ? `${dateName}: ` : ''}${formatDay(dueOn, language)}`;
  const facts = [date, daysLeft].flatMap((fact) => fact ?? []);
  if (facts.length === 0) return null;
  return facts.join(language === 'ja' ? '・' : ', ');
}

/** Which clinic and what, on one line. */
export const titleOf = ({ title, clinicName }: MessageLine): string =>
  clinicName === null ? title : `${clinicName} | ${title}`;

/** Said instead of the lines that a provider's limit leaves no room for. */
export const sayMore = (language: Language, count: number): string =>
  language === 'ja' ? `ほか${count}件は「守り」で確かめてください。` : `Please see ${count} more in Mamori.`;
