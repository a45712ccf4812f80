import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { Loaded } from '../../app/loaded';
import { useChange, useLoad } from '../../app/query';
import {
  AttentionDocument,
  MarkSecurityEventsSeenDocument,
  SecurityEventsDocument,
  type SecurityEventsQuery,
} from '../../gql/graphql';
import { Badge } from '../../ui/badge';
import { Banner } from '../../ui/banner';
import { formatInstant } from '../../ui/dates';
import { Icon } from '../../ui/icons';
import { LinkButton } from '../../ui/link';
import { TrailPager, useCursorTrail } from '../../ui/pager';
import { EmptyState } from '../../ui/states';
import { useDeviceName } from '../use-device-name';
import { AccountFrame } from './account-frame';
import { eventWord } from './event-words';

type Connection = SecurityEventsQuery['securityEvents'];
const first = 20;

/** What happened to the person's ways in, and what to do about what they do not recognise. */
export function EventsPage() {
  const { formatMessage } = useIntl();
  const { after } = useSearch({ from: '/session/account/events' });
  const navigate = useNavigate({ from: '/account/events' });
  const trail = useCursorTrail(after, (cursor) => void navigate({ search: { after: cursor } }));
  const query = useLoad(SecurityEventsDocument, { first, after: after ?? null }, { keepPrevious: true });
  useMarkSeen(query.data?.securityEvents);
  return (
    <AccountFrame title="identity.account.events">
      <div className="mb-6">
        <Banner
          title={formatMessage({ id: 'identity.notMe' })}
          actions={
            <LinkButton to="/account/sessions" size="s">
              {formatMessage({ id: 'identity.account.sessions' })}
            </LinkButton>
          }
        >
          <ol className="list-decimal ps-5">
            <li>{formatMessage({ id: 'identity.notMe.end' })}</li>
            <li>{formatMessage({ id: 'identity.notMe.keys' })}</li>
            <li>{formatMessage({ id: 'identity.notMe.tell' })}</li>
          </ol>
        </Banner>
      </div>
      <section className="card p-5">
        <Loaded query={query}>
          {({ securityEvents: { nodes, pageInfo } }) => (
            <>
              {nodes.length === 0 && (
                <EmptyState icon="history" title={formatMessage({ id: 'identity.events.none' })} />
              )}
              <ul className="flex flex-col divide-y divide-line">
                {nodes.map((event) => (
                  <EventRow key={event.id} event={event} />
                ))}
              </ul>
              <TrailPager trail={trail} pageInfo={pageInfo} count={nodes.length} />
            </>
          )}
        </Loaded>
      </section>
    </AccountFrame>
  );
}

/** Once they are on the screen; the marks on this page stay until it is opened again. */
function useMarkSeen(shown: Connection | undefined) {
  const { mutate } = useChange(MarkSecurityEventsSeenDocument, { refreshes: [AttentionDocument] });
  const hasMarked = useRef(false);
  const isNew = shown?.nodes.some(({ isSeen }) => !isSeen) ?? false;
  useEffect(() => {
    if (!isNew || hasMarked.current) return;
    hasMarked.current = true;
    mutate({});
  }, [isNew, mutate]);
}

function EventRow({ event }: { event: Connection['nodes'][number] }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const device = useDeviceName()(event.device);
  const { id, weight } = eventWord(event.kind);
  return (
    <li className="flex items-start gap-4 py-3">
      <Icon
        name={weight === 'grave' ? 'alert' : 'history'}
        size={22}
        className={weight === 'grave' ? 'mt-1 text-red-900' : 'mt-1 text-solid-gray-600'}
      />
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2">
          <span className={weight === 'grave' ? 'font-bold' : ''}>{formatMessage({ id })}</span>
          {!event.isSeen && <Badge tone="info">{formatMessage({ id: 'identity.events.new' })}</Badge>}
        </p>
        <p className="flex flex-wrap gap-x-4 text-sm text-muted">
          <time dateTime={event.at}>{formatInstant(event.at, lang)}</time>
          <span>{event.network ? `${device} (${event.network})` : device}</span>
        </p>
      </div>
    </li>
  );
}
