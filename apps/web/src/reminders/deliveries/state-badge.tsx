import { useIntl } from 'react-intl';
import type { DeliveryState } from '../../gql/graphql';
import { Badge } from '../../ui/badge';
import { deliveryStates, deliveryStateWord } from '../words';

export function StateBadge({ state }: { state: DeliveryState }) {
  const { formatMessage } = useIntl();
  const { tone, label } = deliveryStateWord[state];
  return <Badge tone={tone}>{formatMessage({ id: label })}</Badge>;
}

/** What each state means. */
export function StateLegend() {
  const { formatMessage } = useIntl();
  return (
    <dl className="grid gap-x-4 gap-y-2 sm:grid-cols-[auto_1fr]">
      {deliveryStates.map((state) => (
        <div key={state} className="sm:col-span-2 sm:grid sm:grid-cols-subgrid sm:items-baseline">
          <dt>
            <StateBadge state={state} />
          </dt>
          <dd>{formatMessage({ id: deliveryStateWord[state].about })}</dd>
        </div>
      ))}
    </dl>
  );
}
