import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { useFurigana } from './furigana';
import { RubyText } from './ruby-text';
import type { GlossaryTerm } from './use-glossary';

/** A term in the list of all of them. */
export function TermEntry({ term }: { term: GlossaryTerm }) {
  const { formatMessage, formatList } = useIntl();
  const isJa = useLang() === 'ja';
  const isRead = useFurigana() && isJa;
  const reading = !isRead && term.reading !== term.termJa && `（${term.reading}）`;
  const japanese = (
    <span lang="ja">
      {isRead ? <RubyText term={term.termJa} reading={term.reading} /> : term.termJa}
      {reading && <span className="text-sm font-normal text-muted">{reading}</span>}
    </span>
  );
  const codes = term.itemCodes.map((code) => (code === '-' ? formatMessage({ id: 'checklists.entry' }) : code));
  return (
    <div className="grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[minmax(12rem,18rem)_minmax(0,1fr)]">
      <dt>
        <span className="block font-bold">{isJa ? japanese : term.termEn}</span>
        <span className="block text-sm text-muted">{isJa ? <span lang="en">{term.termEn}</span> : japanese}</span>
      </dt>
      <dd className="flex max-w-prose flex-col gap-1">
        <p>{isJa ? term.plainJa : term.plainEn}</p>
        {isJa && term.noteJa && (
          <p className="text-sm text-muted">{formatMessage({ id: 'glossary.note' }, { note: term.noteJa })}</p>
        )}
        {term.aliases.length > 0 && (
          <p className="text-sm text-muted">
            {formatMessage(
              { id: 'glossary.aliases' },
              { aliases: <span lang="ja">{formatList(term.aliases, { type: 'unit' })}</span> },
            )}
          </p>
        )}
        {codes.length > 0 && (
          <p className="text-sm text-muted">
            {formatMessage({ id: 'glossary.codes' }, { codes: formatList(codes, { type: 'unit' }) })}
          </p>
        )}
      </dd>
    </div>
  );
}
