import { SectionNav } from '../app/section-nav';

/** The pages about who works here and how they get in, beside each other. */
export function MembersNav() {
  return (
    <SectionNav
      label="members.nav"
      pages={[
        { to: '/members', label: 'members.nav.list', permission: 'member:read' },
        { to: '/members/recoveries', label: 'members.nav.recoveries', permission: 'member:recover' },
        { to: '/settings/sign-in', label: 'members.nav.policy', permission: 'member:read' },
      ]}
    />
  );
}
