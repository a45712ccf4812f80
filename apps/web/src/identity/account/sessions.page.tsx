import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { useLang } from '../../app/language-provider';
import { Loaded } from '../../app/loaded';
import { useChange, useLoad } from '../../app/query';
import {
  AttentionDocument,
  EndOtherSessionsDocument,
  EndSessionDocument,
  MySessionsDocument,
  type MySessionsQuery,
  SecurityEventsDocument,
} from '../../gql/graphql';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { formatInstant } from '../../ui/dates';
import { ConfirmDialog } from '../../ui/dialog';
import { Icon } from '../../ui/icons';
import { useAnnouncer } from '../../ui/toast';
import { useDeviceName } from '../use-device-name';
import { AccountFrame } from './account-frame';

type Session = MySessionsQuery['mySessions'][number];
const refreshes = [MySessionsDocument, SecurityEventsDocument, AttentionDocument];

/** Where the person is signed in, and ending it from here. */
export function SessionsPage() {
  const { formatMessage } = useIntl();
  const query = useLoad(MySessionsDocument, {});
  return (
    <AccountFrame title="identity.account.sessions">
      <Loaded query={query}>{({ mySessions }) => <Sessions sessions={mySessions} />}</Loaded>
      <p className="mt-4 text-sm text-muted">{formatMessage({ id: 'identity.sessions.foot' })}</p>
    </AccountFrame>
  );
}

function Sessions({ sessions }: { sessions: readonly Session[] }) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const deviceName = useDeviceName();
  const [asked, setAsked] = useState<Session | 'others' | null>(null);
  const endOne = useChange(EndSessionDocument, { refreshes });
  const endOthers = useChange(EndOtherSessionsDocument, { refreshes });
  const close = () => setAsked(null);
  const told = {
    onSuccess: () => toast(formatMessage({ id: 'identity.session.isEnded' })),
    onError: (error: Error) => toast(faultText(error), 'error'),
    onSettled: close,
  };
  const end = () => {
    if (asked === 'others') endOthers.mutate({}, told);
    else if (asked) endOne.mutate({ input: { id: asked.id } }, told);
  };
  const hasOthers = sessions.some(({ isThisOne }) => !isThisOne);
  return (
    <section className="card p-5">
      <p className="mb-4">{formatMessage({ id: 'identity.sessions.body' })}</p>
      <ul className="flex flex-col divide-y divide-line border-t border-line">
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} onEnd={() => setAsked(session)} />
        ))}
      </ul>
      {hasOthers && (
        <p className="border-t border-line pt-4">
          <Button icon="signOut" onPress={() => setAsked('others')}>
            {formatMessage({ id: 'identity.sessions.endOthers' })}
          </Button>
        </p>
      )}
      <ConfirmDialog
        title={
          asked && asked !== 'others'
            ? formatMessage({ id: 'identity.session.end.ask' }, { device: deviceName(asked.device) })
            : formatMessage({ id: 'identity.sessions.endOthers.ask' })
        }
        confirmLabel={formatMessage({ id: 'identity.session.end' })}
        isOpen={asked !== null}
        isDangerous
        isPending={endOne.isPending || endOthers.isPending}
        onConfirm={end}
        onClose={close}
      >
        {formatMessage({ id: 'identity.session.end.body' })}
      </ConfirmDialog>
    </section>
  );
}

function SessionRow({ session, onEnd }: { session: Session; onEnd: () => void }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const device = useDeviceName()(session.device);
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 py-4">
      <Icon name="computer" size={24} className="mt-1 text-blue-1000" />
      <div className="min-w-0 flex-1 basis-60">
        <h2 className="flex flex-wrap items-center gap-2 text-base">
          {device}
          {session.isThisOne && <Badge tone="info">{formatMessage({ id: 'identity.session.this' })}</Badge>}
        </h2>
        <p className="text-sm">{session.tenantName}</p>
        <p className="text-sm text-muted">
          {formatMessage({ id: 'identity.session.network' }, { network: session.network || '－' })}
        </p>
        <p className="text-sm text-muted">
          {formatMessage(
            { id: 'identity.session.times' },
            { began: formatInstant(session.createdAt, lang), seen: formatInstant(session.lastSeenAt, lang) },
          )}
        </p>
      </div>
      {!session.isThisOne && (
        <Button size="s" aria-label={formatMessage({ id: 'identity.session.end.of' }, { device })} onPress={onEnd}>
          {formatMessage({ id: 'identity.session.end' })}
        </Button>
      )}
    </li>
  );
}
