import { useFurigana } from './furigana';
import { RubyText } from './ruby-text';
import { TermMark } from './term-mark';
import { useMarker } from './use-glossary';

interface GlossedTextProps {
  readonly text: string;
  /** The language that the text is in. */
  readonly lang: 'ja' | 'en';
  /** False inside links and on paper: readings only, nothing to open. */
  readonly opens?: boolean;
}

/** A text in which each term of the glossary opens its explanation where it first stands. */
export function GlossedText({ text, lang, opens = true }: GlossedTextProps) {
  const parts = useMarker(lang)(text);
  const isRead = useFurigana() && lang === 'ja';
  return (
    <span lang={lang}>
      {parts.map(({ text: words, term, isFirst }, index) => {
        const shown = isRead && term?.termJa === words ? <RubyText term={words} reading={term.reading} /> : words;
        return term && isFirst && opens ? (
          <TermMark key={index} term={term} name={words}>
            {shown}
          </TermMark>
        ) : (
          <span key={index}>{shown}</span>
        );
      })}
    </span>
  );
}
