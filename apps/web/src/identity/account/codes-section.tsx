import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useChange } from '../../app/query';
import { MakeRecoveryCodesDocument } from '../../gql/graphql';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/dialog';
import { type MadeCodes, RecoveryCodeSheet } from '../recovery-codes';
import { RefusalBanner } from '../refusal-banner';
import { waysInShown } from '../use-add-device';
import { type Refusal, useRefusalText } from '../use-sign-in';

const few = 3;

/** How many recovery codes are left, and new ones. `left` is null when none were ever made. */
export function CodesSection({ left }: { left: number | null }) {
  const { formatMessage } = useIntl();
  const refusalText = useRefusalText();
  const [made, setMade] = useState<MadeCodes | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const make = useChange(MakeRecoveryCodesDocument, { refreshes: waysInShown });
  const makeCodes = () => {
    setRefusal(null);
    make.mutate(
      {},
      {
        onSuccess: (data) => setMade(data.makeRecoveryCodes),
        onError: (error) => setRefusal(refusalText(error)),
        onSettled: () => setAsking(false),
      },
    );
  };
  return (
    <section className="card p-5">
      {made ? (
        <RecoveryCodeSheet made={made} onKept={() => setMade(null)} />
      ) : (
        <>
          <div className="mb-1 flex flex-wrap items-center gap-3">
            <h2 className="text-lg">{formatMessage({ id: 'identity.codes' })}</h2>
            <Badge tone={left === null || left === 0 ? 'bad' : left <= few ? 'doing' : 'ok'}>
              {left === null
                ? formatMessage({ id: 'identity.codes.never' })
                : formatMessage({ id: 'identity.codes.left' }, { count: left })}
            </Badge>
          </div>
          <p className="mb-4 text-sm text-muted">{formatMessage({ id: 'identity.codes.body' })}</p>
          <RefusalBanner refusal={refusal} />
          <span className="no-print">
            <Button
              isPending={make.isPending}
              // Codes that lie in a safe somewhere stop working: that is asked first.
              onPress={() => (left ? setAsking(true) : makeCodes())}
            >
              {formatMessage({ id: left ? 'identity.codes.renew' : 'identity.codes.make' })}
            </Button>
          </span>
        </>
      )}
      <ConfirmDialog
        title={formatMessage({ id: 'identity.codes.renew.ask' })}
        confirmLabel={formatMessage({ id: 'identity.codes.renew' })}
        isOpen={isAsking}
        isPending={make.isPending}
        onConfirm={makeCodes}
        onClose={() => setAsking(false)}
      >
        {formatMessage({ id: 'identity.codes.renew.body' })}
      </ConfirmDialog>
    </section>
  );
}
