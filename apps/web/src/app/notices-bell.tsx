import { useIntl } from 'react-intl';
import { UnreadNoticesDocument } from '../gql/graphql';
import { Icon } from '../ui/icons';
import { Link } from '../ui/link';
import { useLoad } from './query';
import { useCan } from './session';

const refetchInterval = 60_000;

/** The way to the notices, with the number of those not read yet. */
export function NoticesBell() {
  const { formatMessage } = useIntl();
  const allowed = useCan()('notice:read');
  const { data } = useLoad(UnreadNoticesDocument, {}, { enabled: allowed, refetchInterval });
  if (!allowed) return null;
  const count = data?.notices.unreadCount ?? 0;
  return (
    <Link
      to="/notices"
      aria-label={formatMessage({ id: count > 0 ? 'app.notices.unread' : 'app.notices.none' }, { count })}
      className="relative inline-flex size-11 items-center justify-center rounded-8 text-ink hover:bg-solid-gray-50"
    >
      <Icon name="bell" size={24} />
      {count > 0 && (
        <span className="absolute end-0 top-0.5 min-w-5 rounded-full bg-red-900 px-1 text-center text-xs leading-5 font-bold text-white">
          {count > 99 ? '99+' : count}
        </span>
      )}
    </Link>
  );
}
