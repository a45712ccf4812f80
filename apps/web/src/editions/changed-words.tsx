import { useIntl } from 'react-intl';
import { wordDiff } from './word-diff';

/** A wording with what was taken out and put in, told by words to those who do not see it. */
export function ChangedWords({ before, after }: { before: string; after: string }) {
  const { formatMessage } = useIntl();
  return (
    <span lang="ja">
      {wordDiff(before, after).map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        const said = (
          <span className="sr-only">
            {formatMessage({ id: kind === 'gone' ? 'editions.diff.gone' : 'editions.diff.added' })}
          </span>
        );
        return kind === 'gone' ? (
          <del key={index} className="bg-red-50 text-red-1000">
            {said}
            {text}
          </del>
        ) : (
          <ins key={index} className="bg-green-50 font-bold text-green-1000 no-underline">
            {said}
            {text}
          </ins>
        );
      })}
    </span>
  );
}
