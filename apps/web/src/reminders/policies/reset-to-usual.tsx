import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/dialog';

interface ResetToUsualProps {
  /** Asks about the thing by its name. */
  readonly title: string;
  readonly body: string;
  readonly isPending: boolean;
  /** Deals with its own faults. */
  readonly onReset: () => Promise<void>;
}

/** Gives up what was decided for the product's own way, once the person has confirmed it. */
export function ResetToUsual({ title, body, isPending, onReset }: ResetToUsualProps) {
  const { formatMessage } = useIntl();
  const [isAsked, setIsAsked] = useState(false);
  return (
    <>
      <Button onPress={() => setIsAsked(true)}>{formatMessage({ id: 'reminderPolicies.reset' })}</Button>
      <ConfirmDialog
        isOpen={isAsked}
        title={title}
        confirmLabel={formatMessage({ id: 'reminderPolicies.reset' })}
        isPending={isPending}
        onConfirm={() => void onReset().then(() => setIsAsked(false))}
        onClose={() => setIsAsked(false)}
      >
        {body}
      </ConfirmDialog>
    </>
  );
}
