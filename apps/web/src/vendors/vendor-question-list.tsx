import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { VendorQuestionsDocument } from '../gql/graphql';
import { formatInstant } from '../ui/dates';
import { Link } from '../ui/link';
import { TrailPager, useCursorTrail } from '../ui/pager';
import { EmptyState, Skeleton } from '../ui/states';
import { QuestionState } from './question-state';

const pageSize = 20;

/** Questions to the viewer, newest first: those that wait for an answer, or the others. */
export function VendorQuestionList({ isOpen }: { isOpen: boolean }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { after } = useSearch({ from: '/session/questions' });
  const navigate = useNavigate({ from: '/questions' });
  const trail = useCursorTrail(after, (cursor) => void navigate({ search: (old) => ({ ...old, after: cursor }) }));
  const query = useLoad(VendorQuestionsDocument, { isOpen, first: pageSize, after }, { keepPrevious: true });
  const kind = isOpen ? 'open' : 'answered';
  const title = formatMessage({ id: `vendors.questions.${kind}` });
  return (
    <Loaded query={query} skeleton={<Skeleton rows={6} />}>
      {({ vendorQuestions: { nodes, pageInfo } }) =>
        nodes.length === 0 ? (
          <div className="card">
            <EmptyState icon="message" title={formatMessage({ id: `vendors.questions.${kind}.empty` })}>
              {formatMessage({ id: `vendors.questions.${kind}.empty.body` })}
            </EmptyState>
          </div>
        ) : (
          <>
            <ul aria-label={title} className="flex flex-col gap-3">
              {nodes.map(({ id, state, clinicName: clinic, askedBy: by, askedAt, itemJa, itemEn }) => (
                <li key={id} className="card flex flex-wrap items-start justify-between gap-x-4 gap-y-2 p-4">
                  <div className="min-w-0">
                    <Link to="/questions/$questionId" params={{ questionId: id }} className="font-bold">
                      {lang === 'ja' ? itemJa : itemEn}
                    </Link>
                    <p className="text-sm text-muted">
                      {formatMessage({ id: 'vendors.questions.by' }, { clinic, by, at: formatInstant(askedAt, lang) })}
                    </p>
                  </div>
                  <QuestionState state={state} />
                </li>
              ))}
            </ul>
            <TrailPager trail={trail} pageInfo={pageInfo} count={nodes.length} />
          </>
        )
      }
    </Loaded>
  );
}
