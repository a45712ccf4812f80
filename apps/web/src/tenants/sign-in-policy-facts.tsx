import { useIntl } from 'react-intl';
import type { SignInPolicyPartsFragment } from '../gql/graphql';
import { Fact, FactList } from './fact';
import { methodExplanation, methodLabel } from './policy-words';

/** The policy for somebody who cannot change it. */
export function SignInPolicyFacts({ policy }: { policy: SignInPolicyPartsFragment }) {
  const { formatMessage } = useIntl();
  return (
    <section className="card p-5">
      <FactList>
        <Fact term={formatMessage({ id: 'signInPolicy.method' })}>
          {formatMessage({ id: methodLabel[policy.method] })}
          <span className="block text-sm text-muted">{formatMessage({ id: methodExplanation[policy.method] })}</span>
        </Fact>
        <Fact term={formatMessage({ id: 'signInPolicy.idle' })}>
          {formatMessage({ id: 'signInPolicy.idle.option' }, { count: policy.idleMinutes })}
        </Fact>
        <Fact term={formatMessage({ id: 'signInPolicy.absolute' })}>
          {formatMessage({ id: 'signInPolicy.absolute.option' }, { count: policy.absoluteHours })}
        </Fact>
      </FactList>
      <p className="mt-4 text-muted">{formatMessage({ id: 'signInPolicy.readOnly' })}</p>
    </section>
  );
}
