import { useIntl } from 'react-intl';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { useCan } from '../app/session';
import { SignInPolicyDocument } from '../gql/graphql';
import { Link } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { MembersNav } from './members-nav';
import { SignInPolicyForm } from './sign-in-policy-form';
import { SignInPolicyFacts } from './sign-in-policy-facts';

/** How the consultancy's people sign in, and how long a session lasts. */
export function SignInPolicyPage() {
  const { formatMessage } = useIntl();
  const can = useCan();
  const query = useLoad(SignInPolicyDocument, {});
  return (
    <>
      <PageHeader
        title={formatMessage({ id: 'members.nav.policy' })}
        description={formatMessage({ id: 'signInPolicy.body' })}
      />
      <MembersNav />
      <Loaded query={query}>
        {({ signInPolicy }) => (
          <div className="flex max-w-3xl flex-col gap-6">
            {signInPolicy.viewerCanEdit && can('policy:edit') ? (
              <SignInPolicyForm policy={signInPolicy} />
            ) : (
              <SignInPolicyFacts policy={signInPolicy} />
            )}
            {can('audit:read') && (
              <p>
                <Link to="/audit" search={{ about: 'sign-in-policy' }}>
                  {formatMessage({ id: 'signInPolicy.history' })}
                </Link>
              </p>
            )}
          </div>
        )}
      </Loaded>
    </>
  );
}
