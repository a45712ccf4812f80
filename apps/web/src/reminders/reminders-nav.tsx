import { useIntl } from 'react-intl';
import { useCan } from '../app/session';
import type { MessageId } from '../messages/ja';
import { Link } from '../ui/link';

const entries = [
  { to: '/notices', label: 'reminders.nav.notices', permission: 'notice:read' },
  { to: '/reminders/preferences', label: 'reminders.nav.preferences', permission: 'reminder:prefer' },
  { to: '/calendars', label: 'reminders.nav.calendars', permission: 'calendar:subscribe' },
  { to: '/reminders/policies', label: 'reminders.nav.policies', permission: 'reminder:read-policies' },
  { to: '/reminders/settings', label: 'reminders.nav.settings', permission: 'reminder:read-policies' },
  { to: '/reminders/simulator', label: 'reminders.nav.simulator', permission: 'reminder:read-policies' },
  { to: '/deliveries', label: 'deliveries.title', permission: 'delivery:read' },
  { to: '/reminders/channels', label: 'reminders.nav.channels', permission: 'channel:read' },
] as const satisfies readonly { to: string; label: MessageId; permission: string }[];

/** The pages about notices and how people are told, beside each other. */
export function RemindersNav() {
  const { formatMessage } = useIntl();
  const can = useCan();
  const shown = entries.filter(({ permission }) => can(permission));
  if (shown.length < 2) return null;
  return (
    <nav aria-label={formatMessage({ id: 'reminders.nav' })} className="no-print mb-6 border-b border-solid-gray-400">
      <ul className="flex flex-wrap">
        {shown.map(({ to, label }) => (
          <li key={to}>
            <Link
              to={to}
              activeOptions={{ exact: to !== '/reminders/policies', includeSearch: false }}
              className="-mb-px inline-flex min-h-11 items-center border-b-4 border-transparent px-2 text-sm text-ink no-underline hover:bg-solid-gray-50 sm:px-3 sm:text-base aria-[current=page]:border-primary aria-[current=page]:font-bold aria-[current=page]:text-blue-1000"
            >
              {formatMessage({ id: label })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
