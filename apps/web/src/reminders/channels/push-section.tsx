import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { useLang } from '../../app/language-provider';
import { Loaded } from '../../app/loaded';
import { newMutationId, useChange, useLoad } from '../../app/query';
import {
  MyPushBrowsersDocument,
  type MyPushBrowsersQuery,
  type PushBrowserPartsFragment,
  SubscribePushDocument,
  UnsubscribePushDocument,
} from '../../gql/graphql';
import { deviceWords } from '../../identity/device-words';
import { Badge } from '../../ui/badge';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { formatInstant } from '../../ui/dates';
import { Skeleton } from '../../ui/states';
import { useAnnouncer } from '../../ui/toast';
import { OwnTest } from './own-test';
import { isPushSupported, ownFingerprint, subscribe, unsubscribe } from './push';

type Browsers = MyPushBrowsersQuery['myPushBrowsers'];

/** Notifications in the person's browsers: on and off for this one, and the list of all. */
export function PushSection() {
  const { formatMessage } = useIntl();
  const query = useLoad(MyPushBrowsersDocument, {});
  return (
    <section className="card flex flex-col gap-4 p-5">
      <div>
        <h2 className="text-lg">{formatMessage({ id: 'channels.push' })}</h2>
        <p className="text-muted">{formatMessage({ id: 'channels.push.body' })}</p>
      </div>
      <Loaded query={query} skeleton={<Skeleton rows={2} />}>
        {({ myPushBrowsers }) => <Push known={myPushBrowsers} />}
      </Loaded>
    </section>
  );
}

function Push({ known }: { known: Browsers }) {
  const { formatMessage } = useIntl();
  const { browsers, publicKey } = known;
  const { here, start, stop, problem, isBusy } = useThisBrowser(known);
  return (
    <>
      {publicKey === null ? (
        <Banner>{formatMessage({ id: 'channels.push.notHere' })}</Banner>
      ) : !isPushSupported() ? (
        <Banner>{formatMessage({ id: 'channels.push.unsupported' })}</Banner>
      ) : (
        <div className="flex flex-wrap items-center gap-3">
          {here ? (
            <>
              <Badge tone="ok">{formatMessage({ id: 'channels.push.isOn' })}</Badge>
              <Button isPending={isBusy} onPress={() => stop(here)}>
                {formatMessage({ id: 'channels.push.off' })}
              </Button>
            </>
          ) : (
            <Button variant="primary" icon="bell" isPending={isBusy} onPress={() => start(publicKey)}>
              {formatMessage({ id: 'channels.push.on' })}
            </Button>
          )}
        </div>
      )}
      {problem && (
        <Banner tone="error" role="alert">
          {problem}
        </Banner>
      )}
      {browsers.length > 0 && <OwnTest kind="web_push" label={formatMessage({ id: 'channels.push.test' })} />}
      <BrowserList browsers={browsers} here={here} onStop={stop} />
    </>
  );
}

interface BrowserListProps {
  readonly browsers: readonly PushBrowserPartsFragment[];
  readonly here: PushBrowserPartsFragment | undefined;
  readonly onStop: (browser: PushBrowserPartsFragment) => void;
}

function BrowserList({ browsers, here, onStop }: BrowserListProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  if (browsers.length === 0) return null;
  return (
    <div>
      <h3 className="mb-2">{formatMessage({ id: 'channels.push.devices' })}</h3>
      <ul className="divide-y divide-line rounded-8 border border-line">
        {browsers.map((browser) => {
          const device = browser.device || formatMessage({ id: 'channels.push.device.unknown' });
          return (
            <li key={browser.id} className="flex flex-wrap items-center justify-between gap-3 px-4 py-3">
              <div className="min-w-0">
                <p className="flex flex-wrap items-center gap-2">
                  <span className="break-words">{device}</span>
                  {browser.id === here?.id && (
                    <Badge tone="info">{formatMessage({ id: 'channels.push.device.here' })}</Badge>
                  )}
                </p>
                <p className="text-sm text-muted">
                  {formatMessage({ id: 'channels.push.device.since' }, { at: formatInstant(browser.createdAt, lang) })}
                </p>
              </div>
              <Button
                size="s"
                aria-label={formatMessage({ id: 'channels.push.device.stop.of' }, { device })}
                onPress={() => onStop(browser)}
              >
                {formatMessage({ id: 'channels.push.device.stop' })}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** This browser among those that the server knows, and how it joins and leaves them. */
function useThisBrowser({ browsers }: Browsers) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const joining = useChange(SubscribePushDocument);
  const leaving = useChange(UnsubscribePushDocument);
  const [fingerprint, setFingerprint] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  useEffect(() => {
    void ownFingerprint().then(setFingerprint);
  }, [browsers]);
  const here = browsers.find((browser) => browser.fingerprint === fingerprint);
  const doing = async (work: () => Promise<string | null>) => {
    setProblem(null);
    setAsking(true);
    try {
      setProblem(await work());
    } catch (error) {
      setProblem(faultText(error));
    } finally {
      setAsking(false);
    }
  };
  const start = (publicKey: string) =>
    void doing(async () => {
      const answer = await subscribe(publicKey);
      if (answer.type !== 'subscribed') return formatMessage({ id: `channels.push.${answer.type}` });
      const device = deviceWords(navigator.userAgent) ?? '';
      const input = { ...answer.address, device, clientMutationId: newMutationId() };
      const { subscribePush } = await joining.mutateAsync({ input });
      if (subscribePush.__typename === 'InvalidInput') return subscribePush.message;
      setFingerprint(await ownFingerprint());
      toast(formatMessage({ id: 'channels.push.started' }));
      return null;
    });
  const stop = (browser: PushBrowserPartsFragment) =>
    void doing(async () => {
      await leaving.mutateAsync({ input: { id: browser.id, clientMutationId: newMutationId() } });
      if (browser.fingerprint === fingerprint) await unsubscribe();
      toast(formatMessage({ id: 'channels.push.stopped' }));
      return null;
    });
  return { here, start, stop, problem, isBusy: isAsking };
}
