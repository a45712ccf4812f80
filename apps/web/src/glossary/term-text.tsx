import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import type { GlossaryTerm } from './use-glossary';

/** A term's name in both languages, its reading, and what it means. */
export function TermText({ term }: { term: GlossaryTerm }) {
  const { formatMessage } = useIntl();
  const isJa = useLang() === 'ja';
  const japanese = (
    <span lang="ja">
      {term.termJa}
      {term.reading !== term.termJa && <span className="font-normal">（{term.reading}）</span>}
    </span>
  );
  return (
    <>
      <p className="font-bold">
        {isJa ? japanese : term.termEn}
        <span className="ms-2 text-sm font-normal text-muted">
          {isJa ? <span lang="en">{term.termEn}</span> : japanese}
        </span>
      </p>
      <p>{isJa ? term.plainJa : term.plainEn}</p>
      {isJa && term.noteJa && (
        <p className="text-sm text-muted">{formatMessage({ id: 'glossary.note' }, { note: term.noteJa })}</p>
      )}
    </>
  );
}
