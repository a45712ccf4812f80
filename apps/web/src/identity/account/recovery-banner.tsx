import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { useLang } from '../../app/language-provider';
import { useChange } from '../../app/query';
import { AttentionDocument, ObjectToRecoveryDocument, SecurityEventsDocument } from '../../gql/graphql';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { formatInstant } from '../../ui/dates';
import { ConfirmDialog } from '../../ui/dialog';
import { useAnnouncer } from '../../ui/toast';
import { useAttention } from './use-attention';

/** On every page while somebody has started a recovery for the person, who sits here signed in: stop it, if it is wrong. */
export function RecoveryBanner() {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const faultText = useFaultText();
  const { toast } = useAnnouncer();
  const underWay = useAttention()?.recoveryUnderWay;
  const [isAsking, setAsking] = useState(false);
  const object = useChange(ObjectToRecoveryDocument, { refreshes: [AttentionDocument, SecurityEventsDocument] });
  if (!underWay) return null;
  const stop = () =>
    object.mutate(
      { input: {} },
      {
        onSuccess: () => toast(formatMessage({ id: 'identity.objection.stopped' })),
        onError: (error) => toast(faultText(error), 'error'),
        onSettled: () => setAsking(false),
      },
    );
  const at = (instant: string) => formatInstant(instant, lang);
  return (
    <div className="no-print mb-4">
      <Banner
        tone="error"
        role="alert"
        title={formatMessage({ id: 'identity.underWay' })}
        actions={
          <Button size="s" variant="danger" onPress={() => setAsking(true)}>
            {formatMessage({ id: 'identity.objection.action' })}
          </Button>
        }
      >
        {formatMessage({ id: 'identity.underWay.started' }, { at: at(underWay.startedAt) })}{' '}
        {underWay.readyAt && formatMessage({ id: 'identity.underWay.ready' }, { at: at(underWay.readyAt) })}{' '}
        {formatMessage({ id: 'identity.objection.mine' })}
      </Banner>
      <ConfirmDialog
        title={formatMessage({ id: 'identity.underWay.ask' })}
        confirmLabel={formatMessage({ id: 'identity.objection.action' })}
        isOpen={isAsking}
        isPending={object.isPending}
        isDangerous
        onConfirm={stop}
        onClose={() => setAsking(false)}
      >
        {formatMessage({ id: 'identity.underWay.ask.body' })}
      </ConfirmDialog>
    </div>
  );
}
