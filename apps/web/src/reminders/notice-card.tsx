import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import type { NoticesQuery } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { dayOf, formatDay, formatInstant } from '../ui/dates';
import { daysLeft } from './days-left';
import { NoticeLink } from './notice-link';
import { noticeKindLabel } from './words';

type Notice = NoticesQuery['notices']['nodes'][number];

/** One notice: what is due, where, and how many days are left. Opening it marks it as read. */
export function NoticeCard({ notice, onRead }: { notice: Notice; onRead: () => void }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const isUnread = !notice.readAt;
  // Seen from today, not from the day it was told.
  const left = notice.dueOn && daysLeft(dayOf(new Date()), notice.dueOn);
  return (
    <article
      className={cx('card flex flex-col gap-1.5 border-s-8 p-4', isUnread ? 'border-s-primary' : 'border-s-line')}
    >
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        {isUnread && <Badge tone="info">{formatMessage({ id: 'reminders.unread' })}</Badge>}
        <span>{formatMessage({ id: noticeKindLabel[notice.kind] })}</span>
        <time dateTime={notice.createdAt} className="text-muted sm:ms-auto">
          {formatInstant(notice.createdAt, lang)}
        </time>
      </p>
      <h2 className={cx('text-base', !isUnread && 'font-normal')}>
        <NoticeLink path={notice.path} onClick={onRead}>
          {notice.title}
        </NoticeLink>
      </h2>
      {notice.clinicName && <p>{notice.clinicName}</p>}
      {notice.why && <p className="text-sm text-muted">{notice.why}</p>}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {notice.dueOn && left && (
          <>
            <span>{formatMessage({ id: 'reminders.due' }, { day: formatDay(notice.dueOn, lang) })}</span>
            <Badge tone={left.id === 'reminders.left.past' ? 'bad' : left.days <= 7 ? 'doing' : 'neutral'}>
              {formatMessage({ id: left.id }, { days: left.days })}
            </Badge>
          </>
        )}
        {isUnread && (
          <span className="ms-auto">
            <Button
              variant="quiet"
              size="s"
              aria-label={formatMessage({ id: 'reminders.markOne' }, { title: notice.title })}
              onPress={onRead}
            >
              {formatMessage({ id: 'reminders.markOne.short' })}
            </Button>
          </span>
        )}
      </div>
    </article>
  );
}
