import { useIntl } from 'react-intl';
import type { CarryOverPartsFragment } from '../gql/graphql';
import type { MessageId } from '../messages/ja';

/** The figures over all clinics of the run. */
export function RunSums({ run: { lines } }: { run: CarryOverPartsFragment }) {
  const { formatMessage, formatNumber } = useIntl();
  const sums: readonly (readonly [MessageId, number])[] = [
    ['carryOver.sum.carried', lines.carried],
    ['carryOver.sum.needsAnswer', lines.needsAnswer],
    ['carryOver.sum.merged', lines.merged],
    ['carryOver.sum.dropped', lines.dropped],
    ['carryOver.sum.earlier', lines.earlierAnswers],
    ['carryOver.sum.evidence', lines.evidenceLinked],
    ['carryOver.sum.tasks', lines.tasksMoved],
  ];
  return (
    <dl className="card grid grid-cols-2 gap-x-6 gap-y-3 p-5 lg:grid-cols-4">
      {sums.map(([label, count]) => (
        <div key={label}>
          <dt className="text-sm text-muted">{formatMessage({ id: label })}</dt>
          <dd className="text-xl tabular-nums">{formatNumber(count)}</dd>
        </div>
      ))}
    </dl>
  );
}
