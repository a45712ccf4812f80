import { useBlocker } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';

/**
 * Asks before a page with something half entered is left: by a link, by the way back, or by closing the tab.
 *
 * Going on after saving passes by: navigate with `ignoreBlocker`. So does an ended session, which must be left.
 */
export function LeaveGuard({ isDirty }: { readonly isDirty: boolean }) {
  const { formatMessage } = useIntl();
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => isDirty && next.pathname !== current.pathname && next.pathname !== '/sign-in',
    enableBeforeUnload: isDirty,
    withResolver: true,
  });
  return (
    <Dialog
      isOpen={status === 'blocked'}
      role="alertdialog"
      title={formatMessage({ id: 'app.leave' })}
      onClose={() => reset?.()}
      actions={
        <>
          <Button onPress={() => proceed?.()}>{formatMessage({ id: 'app.leave.go' })}</Button>
          <Button variant="primary" onPress={() => reset?.()}>
            {formatMessage({ id: 'app.leave.stay' })}
          </Button>
        </>
      }
    >
      <p>{formatMessage({ id: 'app.leave.body' })}</p>
    </Dialog>
  );
}
