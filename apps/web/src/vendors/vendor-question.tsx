import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { Fault } from '../app/graphql';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { useViewer } from '../app/session';
import { AnswerFacts } from '../checklists/answer-facts';
import { ItemExamples } from '../checklists/item-examples';
import { VendorQuestionDocument, type VendorQuestionPartsFragment } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { formatFiscalYear, formatInstant } from '../ui/dates';
import { Link } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { EmptyState, Skeleton } from '../ui/states';
import { VendorAnswerForm } from './vendor-answer-form';

/** One question to a vendor: who asks what about which line, and the own answer. */
export function VendorQuestion({ id }: { id: string }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const query = useLoad(VendorQuestionDocument, { id });
  const title = formatMessage({ id: 'checklists.question.title' });
  const back = <Link to="/questions">{formatMessage({ id: 'vendors.question.back' })}</Link>;
  if (!query.data && query.error instanceof Fault && query.error.code === 'NOT_FOUND')
    return (
      <div className="max-w-3xl">
        <PageHeader title={title} back={back} />
        <div className="card">
          <EmptyState icon="message" title={formatMessage({ id: 'vendors.question.gone' })}>
            {formatMessage({ id: 'vendors.question.gone.body' })}
          </EmptyState>
        </div>
      </div>
    );
  return (
    <div className="max-w-3xl">
      {!query.data && <PageHeader title={title} back={back} />}
      <Loaded query={query} skeleton={<Skeleton rows={8} />}>
        {({ vendorQuestion: question }) => (
          <>
            <PageHeader
              title={title}
              back={back}
              description={formatMessage(
                { id: 'checklists.question.about' },
                { clinic: question.clinicName, year: formatFiscalYear(question.fiscalYear, lang) },
              )}
            />
            <div className="flex flex-col gap-5">
              <Standing question={question} />
              <section className="card p-5">
                <h2 className="text-lg">
                  {formatMessage({ id: 'checklists.question.asked' }, { by: question.askedBy })}
                </h2>
                <p className="text-sm text-muted">{formatInstant(question.askedAt, lang)}</p>
                <p className="mt-2 max-w-prose whitespace-pre-wrap">
                  {question.question || formatMessage({ id: 'checklists.question.noText' })}
                </p>
              </section>
              <section className="card flex flex-col gap-5 p-5">
                <AskedLine question={question} />
                <div className="flex flex-col gap-4 border-t border-line pt-5">
                  <h3>{formatMessage({ id: 'checklists.question.yours' })}</h3>
                  {question.state === 'closed' ? (
                    <AnswerFacts answer={question} />
                  ) : (
                    <VendorAnswerForm key={question.version} question={question} />
                  )}
                </div>
              </section>
              <WhoSeesWhat />
            </div>
          </>
        )}
      </Loaded>
    </div>
  );
}

function Standing({ question: { state, askedBy: by } }: { question: VendorQuestionPartsFragment }) {
  const { formatMessage } = useIntl();
  if (state === 'asked') return null;
  const [title, body] =
    state === 'answered'
      ? (['checklists.question.sent', 'checklists.question.sent.body'] as const)
      : (['vendors.question.closed', 'vendors.question.closed.body'] as const);
  return (
    <Banner tone="success" role="status" title={formatMessage({ id: title })}>
      {formatMessage({ id: body }, { by })}
    </Banner>
  );
}

/** The line as it is printed, and in plain words. */
function AskedLine({ question }: { question: VendorQuestionPartsFragment }) {
  const { formatMessage } = useIntl();
  const isJa = useLang() === 'ja';
  const { itemJa, itemEn, explainJa, guidance } = question;
  const explainEn = guidance?.explainEn;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-col gap-1">
        <p className="text-sm text-muted">{formatMessage({ id: 'vendors.question.item' })}</p>
        <h2 className="text-xl">{isJa ? itemJa : itemEn}</h2>
        {!isJa && itemEn !== itemJa && (
          <p lang="ja" className="text-sm text-muted">
            {itemJa}
          </p>
        )}
      </div>
      {(explainJa || explainEn) && (
        <div className="max-w-prose">
          <p className="font-bold">{formatMessage({ id: 'checklists.explain' })}</p>
          {!isJa && explainEn ? <p>{explainEn}</p> : <p lang="ja">{explainJa}</p>}
        </div>
      )}
      {guidance && <ItemExamples guidance={guidance} />}
    </div>
  );
}

function WhoSeesWhat() {
  const { formatMessage } = useIntl();
  const { tenant } = useViewer();
  return (
    <section className="rounded-8 bg-solid-gray-50 px-4 py-3 text-sm">
      <h2 className="text-base">{formatMessage({ id: 'vendors.question.seen' })}</h2>
      <p className="max-w-prose">{formatMessage({ id: 'vendors.question.seen.body' }, { tenant: tenant.name })}</p>
    </section>
  );
}
