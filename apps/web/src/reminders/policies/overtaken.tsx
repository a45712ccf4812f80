import { useIntl } from 'react-intl';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';

/** Somebody else saved meanwhile: one's own entries stay, and theirs can be taken instead. */
export function Overtaken({ onTakeTheirs }: { onTakeTheirs: () => void }) {
  const { formatMessage } = useIntl();
  return (
    <Banner
      tone="warning"
      role="alert"
      title={formatMessage({ id: 'reminderPolicies.overtaken' })}
      actions={
        <Button size="s" onPress={onTakeTheirs}>
          {formatMessage({ id: 'reminderPolicies.overtaken.theirs' })}
        </Button>
      }
    >
      {formatMessage({ id: 'reminderPolicies.overtaken.body' })}
    </Banner>
  );
}
