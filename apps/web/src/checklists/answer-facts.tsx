import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { Badge } from '../ui/badge';
import { formatDay } from '../ui/dates';
import type { AnswerDraft, AnswerField } from './answer-draft';
import { answerWord, fieldLabel } from './words';

export interface AnswerFactsProps {
  readonly answer: AnswerDraft;
  /** Fields to mark as differing from another answer beside this one; all fields are then shown, also empty ones. */
  readonly differing?: readonly AnswerField[];
}

/** An answer as it stands, field by field. */
export function AnswerFacts({ answer, differing }: AnswerFactsProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { label, tone } = answerWord[answer.value ?? 'unanswered'];
  const empty = formatMessage({ id: 'checklists.empty' });
  const confirmed = answer.value && !answer.confirmedOn ? formatMessage({ id: 'checklists.today' }) : null;
  const facts: readonly (readonly [AnswerField, React.ReactNode])[] = [
    ['value', <Badge tone={tone}>{formatMessage({ id: label })}</Badge>],
    ['confirmedOn', answer.confirmedOn ? formatDay(answer.confirmedOn, lang) : confirmed],
    ['targetOn', answer.targetOn && formatDay(answer.targetOn, lang)],
    ['reason', answer.reason],
    ['remarks', answer.remarks],
  ];
  return (
    <dl className="grid grid-cols-[minmax(5rem,auto)_1fr] gap-x-4 gap-y-2">
      {facts
        .filter(([, shown]) => differing || shown)
        .map(([field, shown]) => (
          <div key={field} className="col-span-2 grid grid-cols-subgrid items-baseline">
            <dt className="text-sm text-muted">{formatMessage({ id: fieldLabel[field] })}</dt>
            <dd className="flex min-w-0 flex-wrap items-center gap-2 break-words">
              <span className="min-w-0 whitespace-pre-wrap">{shown || empty}</span>
              {differing?.includes(field) && (
                <Badge tone="info">{formatMessage({ id: 'checklists.conflict.differs' })}</Badge>
              )}
            </dd>
          </div>
        ))}
    </dl>
  );
}
