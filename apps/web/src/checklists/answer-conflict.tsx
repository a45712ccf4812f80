import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import type { ItemPartsFragment } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { formatInstant } from '../ui/dates';
import { type AnswerDraft, differences, draftOf, trimmed } from './answer-draft';
import { AnswerFacts } from './answer-facts';

export interface AnswerConflictProps {
  readonly mine: AnswerDraft;
  readonly message: string;
  readonly current: ItemPartsFragment;
  readonly onKeepTheirs: () => void;
  readonly onKeepMine: () => void;
}

/** Two answers to one item, side by side, and the choice between them. */
export function AnswerConflict({ mine, message, current, onKeepTheirs, onKeepMine }: AnswerConflictProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const ours = trimmed(current.answerKind, mine);
  const theirs = draftOf(current.answer);
  const differing = differences(ours, theirs);
  const { answeredBy: by, answeredAt: at } = current.answer;

  // The form with the focus in it has gone: whoever was typing goes on here.
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) panel.current?.focus();
  }, []);

  return (
    <div ref={panel} tabIndex={-1} className="focus-none flex flex-col gap-4">
      <Banner tone="warning" role="alert" title={message} />
      <div className="grid gap-4 md:grid-cols-2">
        <section className="flex flex-col gap-3 rounded-12 border border-line p-4">
          <div>
            <h3>{formatMessage({ id: 'checklists.conflict.theirs' })}</h3>
            <p className="text-sm text-muted">
              {by && at
                ? formatMessage({ id: 'checklists.conflict.by' }, { by, at: formatInstant(at, lang) })
                : at && formatInstant(at, lang)}
            </p>
          </div>
          <AnswerFacts answer={theirs} differing={differing} />
          <div className="mt-auto pt-2">
            <Button wide onPress={onKeepTheirs}>
              {formatMessage({ id: 'checklists.conflict.keepTheirs' })}
            </Button>
          </div>
        </section>
        <section className="flex flex-col gap-3 rounded-12 border-2 border-primary p-4">
          <h3>{formatMessage({ id: 'checklists.conflict.mine' })}</h3>
          <AnswerFacts answer={ours} differing={differing} />
          <div className="mt-auto pt-2">
            <Button wide onPress={onKeepMine}>
              {formatMessage({ id: 'checklists.conflict.keepMine' })}
            </Button>
          </div>
        </section>
      </div>
    </div>
  );
}
