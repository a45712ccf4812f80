import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { AnswerHistoryDocument } from '../gql/graphql';
import { formatInstant } from '../ui/dates';
import { Disclosure } from '../ui/disclosure';
import { TrailPager, useCursorTrail } from '../ui/pager';
import { Skeleton } from '../ui/states';
import { draftOf } from './answer-draft';
import { AnswerFacts } from './answer-facts';
import { sourceLabel } from './words';

interface AnswerHistoryProps {
  readonly checklistId: string;
  readonly itemId: string;
  /** The version that stands; a newer one has the history asked for anew. */
  readonly version: number;
}

/** Every answer that ever stood on a line, loaded when it is wanted. */
export function AnswerHistory(props: AnswerHistoryProps) {
  const { formatMessage } = useIntl();
  const [isWanted, setIsWanted] = useState(false);
  return (
    <Disclosure title={formatMessage({ id: 'checklists.history' })} onOpen={() => setIsWanted(true)}>
      {isWanted && <Versions key={props.version} {...props} />}
    </Disclosure>
  );
}

function Versions({ checklistId, itemId }: AnswerHistoryProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const [after, setAfter] = useState<string>();
  const trail = useCursorTrail(after, setAfter);
  const query = useLoad(AnswerHistoryDocument, { checklistId, itemId, first: 10, after }, { keepPrevious: true });
  return (
    <Loaded query={query} skeleton={<Skeleton rows={3} />}>
      {({ answerHistory: { nodes, pageInfo } }) => (
        <>
          <ol className="flex flex-col gap-3">
            {nodes.map((answer) => (
              <li key={answer.version} className="flex flex-col gap-2 rounded-8 border border-line p-3">
                <p className="flex flex-wrap gap-x-3 text-sm text-muted">
                  <span>{formatMessage({ id: 'checklists.history.version' }, { version: answer.version })}</span>
                  {answer.answeredAt && (
                    <span>
                      {answer.answeredBy
                        ? formatMessage(
                            { id: 'checklists.history.by' },
                            { by: answer.answeredBy, at: formatInstant(answer.answeredAt, lang) },
                          )
                        : formatInstant(answer.answeredAt, lang)}
                    </span>
                  )}
                  <span>{formatMessage({ id: sourceLabel[answer.source] })}</span>
                </p>
                <AnswerFacts answer={draftOf(answer)} />
              </li>
            ))}
          </ol>
          <TrailPager trail={trail} pageInfo={pageInfo} count={nodes.length} />
        </>
      )}
    </Loaded>
  );
}
