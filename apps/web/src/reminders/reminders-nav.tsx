import { SectionNav } from '../app/section-nav';

/** The pages about notices and how people are told, beside each other. */
export function RemindersNav() {
  return (
    <SectionNav
      label="reminders.nav"
      pages={[
        { to: '/notices', label: 'reminders.nav.notices', permission: 'notice:read' },
        { to: '/reminders/preferences', label: 'reminders.nav.preferences', permission: 'reminder:prefer' },
        { to: '/calendars', label: 'reminders.nav.calendars', permission: 'calendar:subscribe' },
        {
          to: '/reminders/policies',
          label: 'reminders.nav.policies',
          permission: 'reminder:read-policies',
          hasPages: true,
        },
        { to: '/reminders/settings', label: 'reminders.nav.settings', permission: 'reminder:read-policies' },
        { to: '/reminders/simulator', label: 'reminders.nav.simulator', permission: 'reminder:read-policies' },
        { to: '/deliveries', label: 'deliveries.title', permission: 'delivery:read' },
        { to: '/reminders/channels', label: 'reminders.nav.channels', permission: 'channel:read' },
      ]}
    />
  );
}
