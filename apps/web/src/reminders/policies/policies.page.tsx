import { useIntl } from 'react-intl';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import { useCan } from '../../app/session';
import { ReminderRulesDocument } from '../../gql/graphql';
import { Link } from '../../ui/link';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/states';
import { RemindersNav } from '../reminders-nav';
import { PolicyTable } from './policy-table';

/** How people are told of each kind of date. */
export function PoliciesPage() {
  const { formatMessage } = useIntl();
  const can = useCan();
  const query = useLoad(ReminderRulesDocument, {});
  return (
    <>
      <PageHeader
        title={formatMessage({ id: 'reminderPolicies.title' })}
        description={formatMessage({ id: 'reminderPolicies.body' })}
      />
      <RemindersNav />
      <Loaded query={query} skeleton={<Skeleton rows={8} />}>
        {({ reminderRules }) => (
          <div className="flex flex-col gap-4">
            {!reminderRules.viewerCanEdit && (
              <p className="text-muted">{formatMessage({ id: 'reminderPolicies.readOnly' })}</p>
            )}
            <PolicyTable policies={reminderRules.policies} />
            {can('audit:read') && (
              <p>
                <Link to="/audit" search={{ about: 'reminder-policy' }}>
                  {formatMessage({ id: 'reminderPolicies.history' })}
                </Link>
              </p>
            )}
          </div>
        )}
      </Loaded>
    </>
  );
}
