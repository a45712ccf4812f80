import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import type { DeliveryQuery } from '../../gql/graphql';
import { Badge } from '../../ui/badge';
import { formatDay } from '../../ui/dates';
import { NoticeLink } from '../notice-link';
import { noticeKindLabel } from '../words';

type Line = DeliveryQuery['delivery']['lines'][number];

/** What one message told of. */
export function DeliveryLines({ lines }: { lines: readonly Line[] }) {
  const { formatMessage } = useIntl();
  if (lines.length === 0) return <p className="text-muted">{formatMessage({ id: 'deliveries.lines.empty' })}</p>;
  return (
    <ul className="flex flex-col divide-y divide-line">
      {lines.map((line) => (
        <li key={line.id} className="flex flex-col gap-1 py-3 first:pt-0 last:pb-0">
          <DeliveryLine line={line} />
        </li>
      ))}
    </ul>
  );
}

function DeliveryLine({ line: { kind, title, path, clinicName, dueOn, daysBefore, droppedAt } }: { line: Line }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const stage = (days: number) => {
    if (days === 0) return formatMessage({ id: 'deliveries.line.today' });
    const id = days > 0 ? 'deliveries.line.before' : 'deliveries.line.after';
    return formatMessage({ id }, { days: Math.abs(days) });
  };
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 text-sm text-muted">
        {kind && <span>{formatMessage({ id: noticeKindLabel[kind] })}</span>}
        {daysBefore != null && <span>{stage(daysBefore)}</span>}
        {droppedAt && <Badge tone="none">{formatMessage({ id: 'deliveries.line.dropped' })}</Badge>}
      </p>
      <p>
        {path ? (
          <NoticeLink path={path} onClick={() => undefined}>
            {title}
          </NoticeLink>
        ) : (
          title
        )}
      </p>
      <p className="flex flex-wrap gap-x-3 text-sm">
        {clinicName && <span>{clinicName}</span>}
        {dueOn && <span>{formatMessage({ id: 'deliveries.line.due' }, { day: formatDay(dueOn, lang) })}</span>}
      </p>
    </>
  );
}
