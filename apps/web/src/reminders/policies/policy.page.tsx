import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import { ReminderRulesDocument } from '../../gql/graphql';
import { Link } from '../../ui/link';
import { PageHeader } from '../../ui/page-header';
import { EmptyState, Skeleton } from '../../ui/states';
import { noticeKindLabel } from '../words';
import { PolicyEditor } from './policy-editor';
import { PolicyFacts } from './policy-facts';
import { PolicyBadges } from './policy-table';

/** How people are told of one kind of date: its stages, and beside them on which days that would be. */
export function PolicyPage() {
  const { formatMessage } = useIntl();
  const { kind } = useParams({ from: '/session/reminders/policies/$kind' });
  const query = useLoad(ReminderRulesDocument, {});
  return (
    <Loaded query={query} pageTitle={formatMessage({ id: 'reminderPolicies.title' })} skeleton={<Skeleton rows={8} />}>
      {({ reminderRules: { policies, viewerCanEdit } }) => {
        const policy = policies.find((candidate) => candidate.kind === kind);
        const back = <Link to="/reminders/policies">{formatMessage({ id: 'reminderPolicies.back' })}</Link>;
        if (!policy)
          return (
            <>
              <PageHeader title={formatMessage({ id: 'reminderPolicies.title' })} back={back} />
              <EmptyState icon="bell" title={formatMessage({ id: 'reminderPolicies.unknown' })} />
            </>
          );
        return (
          <>
            <PageHeader
              title={formatMessage({ id: noticeKindLabel[policy.kind] })}
              description={formatMessage({ id: 'reminderPolicies.open.about' }, { count: policy.openCount })}
              back={back}
              badges={<PolicyBadges isOn={policy.isOn} isUsual={policy.version === 0} />}
            />
            {viewerCanEdit ? <PolicyEditor key={kind} policy={policy} /> : <PolicyFacts policy={policy} />}
          </>
        );
      }}
    </Loaded>
  );
}
