import { useParams } from '@tanstack/react-router';
import { useRef } from 'react';
import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import { useCan } from '../../app/session';
import { AnswerProposalDocument } from '../../gql/graphql';
import { Banner } from '../../ui/banner';
import { formatFiscalYear, formatInstant } from '../../ui/dates';
import { Link } from '../../ui/link';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/states';
import { VendorQuestion } from '../../vendors/vendor-question';
import { AnswerFacts } from '../answer-facts';
import { ItemExamples } from '../item-examples';
import { ItemText } from '../item-text';
import { ProposeForm } from './propose-form';
import { standing } from './standing';

/** One question about one item; whoever works for a vendor sees less of it. */
export function QuestionPage() {
  const { questionId } = useParams({ from: '/session/questions/$questionId' });
  return useCan()('question:answer') ? <VendorQuestion id={questionId} /> : <ColleagueQuestion id={questionId} />;
}

/** A question that a colleague put: what it asks, and one's own answer as a proposal. */
function ColleagueQuestion({ id }: { id: string }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const heading = useRef<HTMLHeadingElement>(null);
  const query = useLoad(AnswerProposalDocument, { id });
  const title = formatMessage({ id: 'checklists.question.title' });
  return (
    <>
      {!query.data && <PageHeader title={title} />}
      <Loaded query={query} skeleton={<Skeleton rows={8} />}>
        {({ answerProposal: { proposal, item, checklistId, clinicName, fiscalYear } }) => {
          const { askedBy: by, askedAt, question } = proposal;
          const note = standing(proposal);
          return (
            <div className="max-w-3xl">
              <PageHeader
                title={title}
                description={formatMessage(
                  { id: 'checklists.question.about' },
                  { clinic: clinicName, year: formatFiscalYear(fiscalYear, lang) },
                )}
                back={
                  <Link to="/checklists/$checklistId" params={{ checklistId }} search={{ item: item.id }}>
                    {formatMessage({ id: 'checklists.question.toList' })}
                  </Link>
                }
              />
              <div className="flex flex-col gap-5">
                {note && (
                  <Banner
                    tone={note.tone}
                    role="status"
                    title={formatMessage({ id: note.title }, { by, of: proposal.askedOf })}
                  >
                    {note.body && formatMessage({ id: note.body }, { by })}
                  </Banner>
                )}
                {by && (
                  <section className="card p-5">
                    <h2 className="text-lg">{formatMessage({ id: 'checklists.question.asked' }, { by })}</h2>
                    <p className="text-sm text-muted">{formatInstant(askedAt, lang)}</p>
                    <p className="mt-2 max-w-prose whitespace-pre-wrap">
                      {question || formatMessage({ id: 'checklists.question.noText' })}
                    </p>
                  </section>
                )}
                <section className="card flex flex-col gap-5 p-5" aria-labelledby={`item-${item.id}`}>
                  <ItemText item={item} headingRef={heading} />
                  {item.guidance && (
                    <div className="flex flex-col gap-2">
                      <ItemExamples guidance={item.guidance} />
                      <p className="text-sm text-muted">{formatMessage({ id: 'checklists.help.ours' })}</p>
                    </div>
                  )}
                  <div className="flex flex-col gap-4 border-t border-line pt-5">
                    <h3>
                      {proposal.isForViewer
                        ? formatMessage({ id: 'checklists.question.yours' })
                        : formatMessage({ id: 'checklists.question.theirs' }, { of: proposal.askedOf })}
                    </h3>
                    {proposal.isForViewer && (proposal.state === 'asked' || proposal.state === 'open') ? (
                      <ProposeForm key={proposal.version} item={item} proposal={proposal} />
                    ) : (
                      <AnswerFacts answer={proposal} />
                    )}
                  </div>
                </section>
              </div>
            </div>
          );
        }}
      </Loaded>
    </>
  );
}
