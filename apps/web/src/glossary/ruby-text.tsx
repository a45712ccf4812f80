import { rubyOf } from './ruby';

/** A term with its reading above. */
export function RubyText({ term, reading }: { term: string; reading: string }) {
  return rubyOf(term, reading).map((part, index) =>
    part.reading === null ? (
      <span key={index}>{part.base}</span>
    ) : (
      <ruby key={index}>
        {part.base}
        <rp>（</rp>
        <rt>{part.reading}</rt>
        <rp>）</rp>
      </ruby>
    ),
  );
}
