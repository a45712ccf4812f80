import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { NoticesDocument } from '../gql/graphql';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { cx } from '../ui/cx';
import { TrailPager, useCursorTrail } from '../ui/pager';
import { EmptyState, Skeleton } from '../ui/states';
import { useAnnouncer } from '../ui/toast';
import { NoticeCard } from './notice-card';
import { useMarkRead } from './use-mark-read';

const pageSize = 20;

/** Notices to the viewer, newest first. */
export function NoticeList() {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const { unread, after } = useSearch({ from: '/session/notices' });
  const navigate = useNavigate({ from: '/notices' });
  const trail = useCursorTrail(after, (cursor) => void navigate({ search: (old) => ({ ...old, after: cursor }) }));
  const query = useLoad(NoticesDocument, { unreadOnly: unread, first: pageSize, after }, { keepPrevious: true });
  const { mark, isPending } = useMarkRead();
  const showUnread = (on: boolean) => void navigate({ search: { unread: on || undefined }, replace: true });

  return (
    <Loaded query={query} skeleton={<Skeleton rows={8} />}>
      {({ notices: { nodes, pageInfo, unreadCount } }) => (
        <div aria-busy={query.isPlaceholderData} className={cx('max-w-4xl', query.isPlaceholderData && 'opacity-60')}>
          <div className="mb-3 flex flex-wrap items-center gap-x-6 gap-y-2">
            <Checkbox isSelected={unread ?? false} onChange={showUnread}>
              {formatMessage({ id: 'reminders.unreadOnly' })}
            </Checkbox>
            <p className="text-muted">{formatMessage({ id: 'reminders.unreadCount' }, { count: unreadCount })}</p>
            {unreadCount > 0 && (
              <div className="ms-auto">
                <Button
                  size="s"
                  icon="check"
                  isPending={isPending}
                  onPress={() => mark(undefined, () => toast(formatMessage({ id: 'reminders.marked' })))}
                >
                  {formatMessage({ id: 'reminders.markAll' })}
                </Button>
              </div>
            )}
          </div>
          {nodes.length === 0 ? (
            <div className="card">
              <EmptyState
                icon="bell"
                title={formatMessage({ id: unread ? 'reminders.empty.unread' : 'reminders.empty' })}
                actions={
                  unread && (
                    <Button onPress={() => showUnread(false)}>{formatMessage({ id: 'reminders.showAll' })}</Button>
                  )
                }
              >
                {!unread && formatMessage({ id: 'reminders.empty.body' })}
              </EmptyState>
            </div>
          ) : (
            <>
              <ul aria-label={formatMessage({ id: 'reminders.notices' })} className="flex flex-col gap-3">
                {nodes.map((notice) => (
                  <li key={notice.id}>
                    <NoticeCard notice={notice} onRead={() => !notice.readAt && mark([notice.id])} />
                  </li>
                ))}
              </ul>
              <TrailPager trail={trail} pageInfo={pageInfo} count={nodes.length} />
            </>
          )}
        </div>
      )}
    </Loaded>
  );
}
