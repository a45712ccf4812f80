import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import type { TwoFactorDateQuery } from '../gql/graphql';
import { formatDay } from '../ui/dates';
import { SourceText } from '../ui/source-text';
import { confidenceLabel } from './words';

/** What is known of the days in question: on what each rests, how sure that is, and where it was read. */
export function DaySources({ sources }: { sources: TwoFactorDateQuery['twoFactorSources'] }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  return (
    <ul className="flex flex-col gap-3">
      {sources.map((source) => (
        <li key={source.titleEn} className="rounded-8 border border-line bg-white p-3 text-sm">
          <p className="font-bold">
            {source.on ? formatDay(source.on, lang) : formatMessage({ id: 'twoFactor.sources.relief' })}
            {' · '}
            {lang === 'ja' ? source.titleJa : source.titleEn}
          </p>
          {source.noteJa && <p lang="ja">{source.noteJa}</p>}
          <dl className="mt-1 grid gap-x-4 sm:grid-cols-[auto_1fr]">
            <dt className="text-muted">{formatMessage({ id: 'twoFactor.sources.basis' })}</dt>
            <dd lang="ja">{source.legalBasisJa}</dd>
            <dt className="text-muted">{formatMessage({ id: 'twoFactor.sources.confidence' })}</dt>
            <dd>{formatMessage({ id: confidenceLabel[source.confidence] })}</dd>
            <dt className="text-muted">{formatMessage({ id: 'twoFactor.sources.from' })}</dt>
            <dd lang="ja">
              {source.sources.map((text) => (
                <SourceText key={text} text={text} />
              ))}
            </dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
