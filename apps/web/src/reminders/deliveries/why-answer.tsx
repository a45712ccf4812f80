import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import { WhyNothingDocument, type WhyNothingQuery, type WhyNothingQueryVariables } from '../../gql/graphql';
import { formatDay, formatInstant } from '../../ui/dates';
import { Icon } from '../../ui/icons';
import { Link } from '../../ui/link';
import { Skeleton } from '../../ui/states';
import { noticeKindLabel } from '../words';

type Reason = WhyNothingQuery['whyNothing']['reasons'][number];

/** The reasons that were found, one for each date. */
export function WhyAnswer(asked: WhyNothingQueryVariables) {
  const { formatMessage } = useIntl();
  const query = useLoad(WhyNothingDocument, asked, { keepPrevious: true });
  return (
    <section aria-label={formatMessage({ id: 'why.answer' })} aria-live="polite" aria-busy={query.isPlaceholderData}>
      <Loaded query={query} skeleton={<Skeleton rows={4} />}>
        {({ whyNothing: { reasons, sentence } }) =>
          reasons.length === 0 ? (
            <p className="card p-5 text-lg">{sentence}</p>
          ) : (
            <ul className="flex flex-col gap-4">
              {reasons.map((reason) => (
                <li key={reason.date.id} className="card flex flex-col gap-2 p-5">
                  <WhyReason reason={reason} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function WhyReason({ reason: { date, sentence, advice, stageOn, noticedAt, deliveryIds } }: { reason: Reason }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  return (
    <>
      <p className="flex flex-wrap gap-x-3 text-sm text-muted">
        <span>{formatMessage({ id: noticeKindLabel[date.kind] })}</span>
        <span>{formatMessage({ id: 'reminders.due' }, { day: formatDay(date.dueOn, lang) })}</span>
        {stageOn && <span>{formatMessage({ id: 'why.stage' }, { day: formatDay(stageOn, lang) })}</span>}
      </p>
      <h2 className="text-base font-normal">{date.title}</h2>
      <p className="text-lg font-bold">{sentence}</p>
      {advice && (
        <p className="flex items-start gap-2">
          <span className="mt-1 shrink-0">
            <Icon name="arrowRight" size={16} />
          </span>
          {advice}
        </p>
      )}
      {noticedAt && (
        <p className="text-sm text-muted">
          {formatMessage({ id: 'why.noticed' }, { at: formatInstant(noticedAt, lang) })}
        </p>
      )}
      {deliveryIds[0] && (
        <p>
          <Link to="/deliveries/$deliveryId" params={{ deliveryId: deliveryIds[0] }}>
            {formatMessage({ id: 'why.delivery' })}
          </Link>
        </p>
      )}
    </>
  );
}
