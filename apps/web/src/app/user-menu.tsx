import { useRouter } from '@tanstack/react-router';
import { Button as AriaButton, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { Icon } from '../ui/icons';
import { useCan, useViewer } from './session';
import { useAttention } from '../identity/account/use-attention';
import { useHandOver, useSignOut } from './use-sign-out';

const itemClass =
  'flex min-h-11 cursor-pointer items-center gap-3 rounded-8 px-3 data-[focused]:bg-blue-50 data-[focused]:text-blue-1000';

/** Who is signed in, the way to the account, and signing out. */
export function UserMenu() {
  const { formatMessage } = useIntl();
  const viewer = useViewer();
  const can = useCan();
  const router = useRouter();
  const signOut = useSignOut();
  const handOver = useHandOver();
  const unseen = useAttention()?.unseenEvents ?? 0;
  return (
    <MenuTrigger>
      <AriaButton
        aria-label={formatMessage(
          { id: unseen > 0 ? 'app.userMenu.unseen' : 'app.userMenu' },
          { name: viewer.name, count: unseen },
        )}
        className="relative inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-8 px-2 hover:bg-solid-gray-50"
      >
        <Icon name="user" size={24} />
        {unseen > 0 && (
          <span className="forced-border absolute start-6 top-1.5 size-3 rounded-full border-2 border-white bg-red-900" />
        )}
        <span className="hidden max-w-40 truncate md:block">{viewer.name}</span>
        <Icon name="chevronDown" size={16} className="hidden md:block" />
      </AriaButton>
      <Popover
        placement="bottom end"
        className="forced-border min-w-64 rounded-12 border border-line bg-white p-2 shadow-2"
      >
        <Menu className="focus-none">
          <MenuSection>
            <Header className="mb-1 border-b border-line px-3 pt-1 pb-2">
              <span className="block font-bold">{viewer.name}</span>
              <span className="block text-sm text-muted">{viewer.email}</span>
            </Header>
            <MenuItem className={itemClass} onAction={() => void router.navigate({ to: '/account' })}>
              <Icon name="key" />
              {formatMessage({ id: 'app.account' })}
            </MenuItem>
            {unseen > 0 && (
              <MenuItem className={itemClass} onAction={() => void router.navigate({ to: '/account/events' })}>
                <Icon name="history" />
                {formatMessage({ id: 'app.unseenEvents' }, { count: unseen })}
              </MenuItem>
            )}
            {can('edition:read') && (
              <MenuItem className={itemClass} onAction={() => void router.navigate({ to: '/glossary' })}>
                <Icon name="info" />
                {formatMessage({ id: 'app.nav.glossary' })}
              </MenuItem>
            )}
            <MenuItem className={itemClass} onAction={handOver}>
              <Icon name="swap" />
              {formatMessage({ id: 'app.handOver' })}
            </MenuItem>
            <MenuItem className={itemClass} onAction={signOut}>
              <Icon name="signOut" />
              {formatMessage({ id: 'app.signOut' })}
            </MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
