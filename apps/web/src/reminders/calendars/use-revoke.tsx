import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { useChange } from '../../app/query';
import {
  CalendarFeedsDocument,
  type CalendarFeedPartsFragment,
  MyCalendarFeedsDocument,
  RevokeCalendarFeedDocument,
} from '../../gql/graphql';
import { ConfirmDialog } from '../../ui/dialog';
import { useAnnouncer } from '../../ui/toast';

/** Asks before an address is taken back: whom to ask about, and the question itself. */
export function useRevoke() {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const [asked, setAsked] = useState<CalendarFeedPartsFragment | null>(null);
  const revoke = useChange(RevokeCalendarFeedDocument, { refreshes: [MyCalendarFeedsDocument, CalendarFeedsDocument] });
  const close = () => setAsked(null);
  const confirm = () => {
    if (!asked) return;
    revoke.mutate(
      { input: { id: asked.id } },
      {
        onSuccess: () => toast(formatMessage({ id: 'calendars.revoked' })),
        onError: (error: Error) => toast(faultText(error), 'error'),
        onSettled: close,
      },
    );
  };
  const question = (
    <ConfirmDialog
      title={formatMessage({ id: 'calendars.revoke.ask' }, { name: asked?.name ?? '' })}
      confirmLabel={formatMessage({ id: 'calendars.revoke' })}
      isOpen={asked !== null}
      isDangerous
      isPending={revoke.isPending}
      onConfirm={confirm}
      onClose={close}
    >
      {formatMessage({ id: 'calendars.revoke.body' })}
    </ConfirmDialog>
  );
  return { ask: setAsked, question };
}
