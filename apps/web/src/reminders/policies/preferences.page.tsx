import { useIntl } from 'react-intl';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import { MyReminderPreferencesDocument } from '../../gql/graphql';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/states';
import { OwnWays } from '../channels/own-ways';
import { RemindersNav } from '../reminders-nav';
import { PreferencesForm } from './preferences-form';

/** What the signed-in person wants to be told, and how. */
export function PreferencesPage() {
  const { formatMessage } = useIntl();
  const query = useLoad(MyReminderPreferencesDocument, {});
  return (
    <>
      <PageHeader
        title={formatMessage({ id: 'reminderPreferences.title' })}
        description={formatMessage({ id: 'reminderPreferences.body' })}
      />
      <RemindersNav />
      <Loaded query={query} skeleton={<Skeleton rows={6} />}>
        {({ myReminderPreferences }) => (
          <div className="flex max-w-3xl flex-col gap-6">
            <PreferencesForm preferences={myReminderPreferences} />
            <OwnWays hasLineWorks={myReminderPreferences.lineWorksId != null} />
          </div>
        )}
      </Loaded>
    </>
  );
}
