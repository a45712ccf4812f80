import { useIntl } from 'react-intl';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import { ReminderRulesDocument } from '../../gql/graphql';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/states';
import { RemindersNav } from '../reminders-nav';
import { SettingsFacts } from './settings-facts';
import { SettingsForm } from './settings-form';

/** What holds for every kind of date: closed days, quiet hours, the digest of the week, and when mail goes instead. */
export function ReminderSettingsPage() {
  const { formatMessage } = useIntl();
  const query = useLoad(ReminderRulesDocument, {});
  return (
    <>
      <PageHeader
        title={formatMessage({ id: 'reminderSettings.title' })}
        description={formatMessage({ id: 'reminderSettings.body' })}
      />
      <RemindersNav />
      <Loaded query={query} skeleton={<Skeleton rows={6} />}>
        {({ reminderRules: { settings, viewerCanEdit } }) => (
          <div className="flex max-w-3xl flex-col gap-4">
            {!viewerCanEdit && <p className="text-muted">{formatMessage({ id: 'reminderPolicies.readOnly' })}</p>}
            {viewerCanEdit ? <SettingsForm settings={settings} /> : <SettingsFacts settings={settings} />}
          </div>
        )}
      </Loaded>
    </>
  );
}
