import { lazy, Suspense, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { type AnswerDraft, differences, draftOf } from '../checklists/answer-draft';
import { AnswerFacts } from '../checklists/answer-facts';
import { answerWord } from '../checklists/words';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { formatInstant } from '../ui/dates';
import type { Line } from './words';

const CorrectDialog = lazy(async () => ({ default: (await import('./correct-dialog')).CorrectDialog }));

interface LineCardProps {
  readonly line: Line;
  readonly isChosen: boolean;
  /** Absent where nothing can be taken any more. */
  readonly onChoose?: (isChosen: boolean) => void;
  readonly onCorrect?: (corrected: AnswerDraft) => Promise<string | null>;
}

/** One item: what stands and what the file says, side by side, with what is wrong. */
export function LineCard({ line, isChosen, onChoose, onCorrect }: LineCardProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const [isCorrecting, setCorrecting] = useState(false);
  const { code, labelJa, labelEn, state, given, current, problems, isChangedSince } = line;
  const standing = draftOf(current);
  const differing = given ? differences(given, standing) : [];
  const isSelectable = state === 'changed' || state === 'emptied';
  const name = `${code === '-' ? '' : `${code} `}${lang === 'ja' ? labelJa : labelEn || labelJa}`;
  if (state === 'same')
    return (
      <div className="card flex flex-wrap items-center justify-between gap-2 px-4 py-2">
        <span>{name}</span>
        <Badge tone={answerWord[current.value ?? 'unanswered'].tone}>
          {formatMessage({ id: answerWord[current.value ?? 'unanswered'].label })}
        </Badge>
      </div>
    );
  return (
    <article className="card flex flex-col gap-3 p-4">
      <div className="flex flex-wrap items-start justify-between gap-2">
        {isSelectable && onChoose ? (
          <Checkbox isSelected={isChosen} onChange={onChoose}>
            <span className="font-bold">{name}</span>
          </Checkbox>
        ) : (
          <p className="font-bold">{name}</p>
        )}
        <span className="text-sm text-muted">{line.place}</span>
      </div>
      {problems.map(({ message, cell, text }) => (
        <p key={`${cell} ${message} ${text}`} className="phrase rounded-8 bg-yellow-50 px-3 py-2">
          <Badge tone="bad">{formatMessage({ id: 'returned.look' })}</Badge> {message}
          {text !== '' && (
            <span className="block break-words text-sm text-muted">
              {formatMessage({ id: 'returned.wrote' }, { cell, text })}
            </span>
          )}
        </p>
      ))}
      {isChangedSince && (
        <p className="phrase text-sm">
          <Badge tone="doing">{formatMessage({ id: 'returned.since' })}</Badge>{' '}
          {current.answeredAt &&
            formatMessage(
              { id: 'returned.since.by' },
              { by: current.answeredBy ?? '', at: formatInstant(current.answeredAt, lang) },
            )}
        </p>
      )}
      <div className="grid gap-4 md:grid-cols-2">
        <section className="rounded-12 border border-line p-3">
          <h3 className="mb-2 text-sm text-muted">{formatMessage({ id: 'returned.now' })}</h3>
          <AnswerFacts answer={standing} />
        </section>
        <section className="rounded-12 border-2 border-primary p-3">
          <h3 className="mb-2 text-sm text-muted">{formatMessage({ id: 'returned.inFile' })}</h3>
          {given ? (
            <AnswerFacts answer={given} differing={state === 'taken' ? undefined : differing} />
          ) : (
            <p>{formatMessage({ id: 'returned.unread' })}</p>
          )}
        </section>
      </div>
      {onCorrect && state !== 'taken' && (
        <div>
          <Button size="s" icon="edit" onPress={() => setCorrecting(true)}>
            {formatMessage({ id: 'returned.correct' })}
          </Button>
        </div>
      )}
      {isCorrecting && onCorrect && (
        <Suspense>
          <CorrectDialog line={line} title={name} onTake={onCorrect} onClose={() => setCorrecting(false)} />
        </Suspense>
      )}
    </article>
  );
}
