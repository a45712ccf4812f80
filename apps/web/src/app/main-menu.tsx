import { useLocation } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import type { MessageId } from '../messages/ja';
import { Icon, type IconName } from '../ui/icons';
import { Link } from '../ui/link';
import { useCan } from './session';

const entries = [
  { to: '/', label: 'app.nav.portfolio', icon: 'portfolio', permission: 'portfolio:read' },
  { to: '/clinics', label: 'app.nav.clinics', icon: 'clinic', permission: 'clinic:read' },
  { to: '/two-factor', label: 'twoFactor.title', icon: 'shield', permission: 'portfolio:read' },
  { to: '/tasks', label: 'app.nav.tasks', icon: 'task', permission: 'task:read' },
  { to: '/questions', label: 'app.nav.questions', icon: 'message', permission: 'question:answer' },
  { to: '/notices', label: 'app.nav.notices', icon: 'bell', permission: 'notice:read' },
  { to: '/members', label: 'app.nav.members', icon: 'user', permission: 'member:read' },
  { to: '/carry-overs', label: 'app.nav.carryOvers', icon: 'swap', permission: 'carry-over:run' },
  { to: '/editions', label: 'app.nav.editions', icon: 'copy', permission: 'edition:import' },
  { to: '/imports', label: 'app.nav.imports', icon: 'upload', permission: 'clinic:import' },
  { to: '/audit', label: 'app.nav.audit', icon: 'history', permission: 'audit:read' },
] as const satisfies readonly { to: string; label: MessageId; icon: IconName; permission: string }[];

/** Pages that lie elsewhere in the address but belong to an entry. */
const belongs: Partial<Record<string, string>> = {
  '/settings/sign-in': '/members',
  '/benchmark': '/',
  '/calendars': '/notices',
};

/** The main menu, showing what the signed-in person's role can use. */
export function MainMenu({ onNavigate }: { onNavigate?: () => void }) {
  const { formatMessage } = useIntl();
  const can = useCan();
  const here = useLocation({ select: ({ pathname }) => pathname });
  const entryHere = /^\/(reminders|deliveries)(\/|$)/.test(here) ? '/notices' : belongs[here];
  return (
    <nav aria-label={formatMessage({ id: 'app.nav' })}>
      <ul className="flex flex-col gap-1">
        {entries
          .filter(({ permission }) => can(permission))
          .map(({ to, label, icon }) => (
            <li key={to}>
              <Link
                to={to}
                activeOptions={{ exact: to === '/', includeSearch: false }}
                onClick={onNavigate}
                {...(to === entryHere && { 'aria-current': true })}
                className="flex min-h-11 items-center gap-3 rounded-8 px-3 text-ink no-underline hover:bg-solid-gray-50 aria-[current]:bg-blue-50 aria-[current]:font-bold aria-[current]:text-blue-1000"
              >
                <Icon name={icon} size={22} />
                {formatMessage({ id: label })}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
