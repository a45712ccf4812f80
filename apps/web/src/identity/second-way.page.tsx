import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useChange, useLoad } from '../app/query';
import { Loaded } from '../app/loaded';
import { MakeRecoveryCodesDocument, WaysInDocument } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Icon, type IconName } from '../ui/icons';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { type MadeCodes, RecoveryCodeSheet } from './recovery-codes';
import { RefusalBanner } from './refusal-banner';
import { useAddDevice, waysInShown } from './use-add-device';
import { type Refusal, useRefusalText } from './use-sign-in';

/** Directly after setting up: a second way in, so that losing the first does not lock the person out. */
export function SecondWayPage() {
  const { formatMessage } = useIntl();
  const router = useRouter();
  const query = useLoad(WaysInDocument, {});
  const refusalText = useRefusalText();
  const [made, setMade] = useState<MadeCodes | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const make = useChange(MakeRecoveryCodesDocument, { refreshes: waysInShown });
  const device = useAddDevice(() => undefined);
  const goOn = () => void router.navigate({ to: '/' });
  const makeCodes = () => {
    setRefusal(null);
    make.mutate(
      {},
      { onSuccess: (data) => setMade(data.makeRecoveryCodes), onError: (error) => setRefusal(refusalText(error)) },
    );
  };

  if (made)
    return (
      <div className="max-w-3xl">
        <PageHeader title={formatMessage({ id: 'identity.codes' })} />
        <RecoveryCodeSheet made={made} onKept={goOn} />
      </div>
    );
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={formatMessage({ id: 'identity.second' })}
        description={formatMessage({ id: 'identity.second.body' })}
      />
      <RefusalBanner refusal={device.refusal ?? refusal} />
      <Loaded query={query}>
        {({ waysIn }) => (
          <>
            <ul className="grid gap-4 md:grid-cols-2">
              <Way
                icon="printer"
                title={formatMessage({ id: 'identity.second.codes' })}
                body={formatMessage({ id: 'identity.second.codes.body' })}
                isThere={(waysIn.recoveryCodesLeft ?? 0) > 0}
              >
                <Button
                  variant={waysIn.isSafe ? 'secondary' : 'primary'}
                  wide
                  isPending={make.isPending}
                  onPress={makeCodes}
                >
                  {formatMessage({ id: 'identity.codes.make' })}
                </Button>
              </Way>
              <Way
                icon="phone"
                title={formatMessage({ id: 'identity.second.device' })}
                body={formatMessage({ id: 'identity.second.device.body' })}
                isThere={waysIn.passkeys.length > 1}
              >
                <Button wide isPending={device.isPending} onPress={() => device.add('')}>
                  {formatMessage({ id: device.isPending ? 'identity.waiting' : 'identity.devices.add' })}
                </Button>
              </Way>
            </ul>
            <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
              {waysIn.isSafe ? (
                <Button variant="primary" onPress={goOn}>
                  {formatMessage({ id: 'identity.second.done' })}
                </Button>
              ) : (
                <>
                  <LinkButton to="/" variant="quiet">
                    {formatMessage({ id: 'identity.second.later' })}
                  </LinkButton>
                  <p className="text-sm text-muted">{formatMessage({ id: 'identity.second.later.body' })}</p>
                </>
              )}
            </div>
          </>
        )}
      </Loaded>
    </div>
  );
}

interface WayProps {
  readonly icon: IconName;
  readonly title: string;
  readonly body: string;
  readonly isThere: boolean;
  readonly children: React.ReactNode;
}

function Way({ icon, title, body, isThere, children }: WayProps) {
  const { formatMessage } = useIntl();
  return (
    <li className="card flex flex-col gap-3 p-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Icon name={icon} size={24} className="text-blue-1000" />
        <h2 className="text-lg">{title}</h2>
        {isThere && <Badge tone="ok">{formatMessage({ id: 'identity.second.there' })}</Badge>}
      </div>
      <p className="grow">{body}</p>
      <div className="w-full">{children}</div>
    </li>
  );
}
