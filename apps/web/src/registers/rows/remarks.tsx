import { useIntl } from 'react-intl';
import type { MessageId } from '../../messages/ja';
import { Badge, type Tone } from '../../ui/badge';

export interface RemarkWord {
  readonly tone: Tone;
  /** The word of the badge. */
  readonly badge: MessageId;
  /** The sentence; for what is merely not known yet, its name. */
  readonly text: MessageId;
  /** Told together with the others, in one line. */
  readonly isUnknown?: true;
}

interface RemarksProps<Kind extends string> {
  readonly remarks: readonly { readonly kind: Kind; readonly isOurs: boolean }[];
  readonly words: Readonly<Record<Kind, RemarkWord>>;
}

/** What is still to be done or found out, the gravest first, and which of it is our own advice. */
export function Remarks<Kind extends string>({ remarks, words }: RemarksProps<Kind>) {
  const { formatMessage, formatList } = useIntl();
  const told = remarks.filter(({ kind }) => !words[kind].isUnknown);
  const unknown = remarks.filter(({ kind }) => words[kind].isUnknown);
  if (remarks.length === 0) return null;
  return (
    <ul className="flex flex-col gap-2">
      {told.map(({ kind, isOurs }) => (
        <li key={kind} className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Badge tone={words[kind].tone}>{formatMessage({ id: words[kind].badge })}</Badge>
          <span>{formatMessage({ id: words[kind].text })}</span>
          {isOurs && <span className="text-sm text-muted">{formatMessage({ id: 'registers.remark.ours' })}</span>}
        </li>
      ))}
      {unknown.length > 0 && (
        <li className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Badge tone="unknown">{formatMessage({ id: 'registers.remark.unknown' })}</Badge>
          <span>
            {formatMessage(
              { id: 'registers.remark.unknown.what' },
              {
                what: formatList(unknown.map(({ kind }) => formatMessage({ id: words[kind].text }))),
              },
            )}
          </span>
        </li>
      )}
    </ul>
  );
}
