import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { answerWord } from '../checklists/words';
import type { EarlierLinePartsFragment } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { shortDay } from '../ui/dates';

/** Items of the earlier list with their answers. */
export function EarlierLines({ lines }: { lines: readonly EarlierLinePartsFragment[] }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  return (
    <ul className="flex flex-col gap-1.5">
      {lines.map((line, nth) => {
        const { label, tone } = answerWord[line.value ?? 'unanswered'];
        return (
          // A code may come twice in one form, once for each kind of device.
          <li key={nth} className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <Badge tone={tone}>{formatMessage({ id: label })}</Badge>
            <span>
              {line.code !== '-' && `${line.code} `}
              {lang === 'ja' ? line.labelJa : line.labelEn}
            </span>
            {line.targetOn && (
              <span className="text-sm text-muted">
                {formatMessage({ id: 'checklists.field.targetOn' })} {shortDay(line.targetOn, lang)}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
