import { useIntl } from 'react-intl';
import { useCan } from '../../app/session';
import type { MessageId } from '../../messages/ja';
import { Banner } from '../../ui/banner';
import { Link, LinkButton } from '../../ui/link';
import { PageHeader } from '../../ui/page-header';
import { useAttention } from './use-attention';

const pages = [
  { to: '/account', label: 'identity.account.profile' },
  { to: '/account/ways-in', label: 'identity.account.waysIn' },
  { to: '/account/sessions', label: 'identity.account.sessions' },
  { to: '/account/events', label: 'identity.account.events' },
  { to: '/reminders/preferences', label: 'reminders.nav.preferences', permission: 'reminder:prefer' },
] as const satisfies readonly { to: string; label: MessageId; permission?: string }[];

/** The pages about the signed-in person: their heading, the way between them, and what is still to be done. */
export function AccountFrame({ title, children }: { title: MessageId; children: React.ReactNode }) {
  const { formatMessage } = useIntl();
  const attention = useAttention();
  const can = useCan();
  const shown = pages.filter((page) => !('permission' in page) || can(page.permission));
  const unseen = attention?.unseenEvents ?? 0;
  return (
    <div className="max-w-3xl">
      <PageHeader title={formatMessage({ id: title })} />
      <nav aria-label={formatMessage({ id: 'identity.account.pages' })} className="no-print mb-6">
        <ul className="flex flex-wrap gap-2">
          {shown.map(({ to, label }) => (
            <li key={to}>
              <Link
                to={to}
                activeOptions={{ exact: true, includeSearch: false }}
                className="inline-flex min-h-11 items-center gap-2 rounded-8 border border-line bg-white px-4 text-ink no-underline hover:bg-solid-gray-50 aria-[current=page]:border-primary aria-[current=page]:bg-blue-50 aria-[current=page]:font-bold aria-[current=page]:text-blue-1000"
              >
                {formatMessage({ id: label })}
                {to === '/account/events' && unseen > 0 && (
                  <span className="min-w-6 rounded-full bg-red-900 px-1.5 text-center text-sm font-bold text-white">
                    <span className="sr-only">{formatMessage({ id: 'identity.events.unseen' })}</span>
                    {unseen > 99 ? '99+' : unseen}
                  </span>
                )}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {attention && !attention.isSafe && (
        <div className="no-print mb-6">
          <Banner
            tone="warning"
            title={formatMessage({ id: 'identity.unsafe' })}
            actions={
              <LinkButton to="/second-way" size="s">
                {formatMessage({ id: 'identity.unsafe.action' })}
              </LinkButton>
            }
          >
            {formatMessage({ id: 'identity.unsafe.body' })}
          </Banner>
        </div>
      )}
      {children}
    </div>
  );
}
