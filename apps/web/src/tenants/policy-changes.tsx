import { useIntl } from 'react-intl';
import type { SignInPolicyPartsFragment } from '../gql/graphql';
import { methodLabel } from './policy-words';

export interface PolicyChangesProps {
  readonly from: SignInPolicyPartsFragment;
  readonly to: Pick<SignInPolicyPartsFragment, 'method' | 'idleMinutes' | 'absoluteHours'>;
}

/** What a change of the policy means for people, before it is made. */
export function PolicyChanges({ from, to }: PolicyChangesProps) {
  const { formatMessage } = useIntl();
  const isShorter = to.idleMinutes < from.idleMinutes || to.absoluteHours < from.absoluteHours;
  const asksPassword = to.method === 'password_and_key' && from.method !== to.method;
  return (
    <div className="flex flex-col gap-3">
      <ul className="list-disc ps-6">
        {from.method !== to.method && (
          <li>
            {formatMessage(
              { id: 'signInPolicy.confirm.method' },
              {
                from: formatMessage({ id: methodLabel[from.method] }),
                to: formatMessage({ id: methodLabel[to.method] }),
              },
            )}
          </li>
        )}
        {from.idleMinutes !== to.idleMinutes && (
          <li>{formatMessage({ id: 'signInPolicy.confirm.idle' }, { from: from.idleMinutes, to: to.idleMinutes })}</li>
        )}
        {from.absoluteHours !== to.absoluteHours && (
          <li>
            {formatMessage({ id: 'signInPolicy.confirm.absolute' }, { from: from.absoluteHours, to: to.absoluteHours })}
          </li>
        )}
      </ul>
      {asksPassword && (
        <>
          <p>
            {from.membersToSignInAgain > 0
              ? formatMessage({ id: 'signInPolicy.again' }, { count: from.membersToSignInAgain })
              : formatMessage({ id: 'signInPolicy.again.none' })}
          </p>
          <p>
            {from.membersWithoutPassword > 0
              ? formatMessage({ id: 'signInPolicy.without' }, { count: from.membersWithoutPassword })
              : formatMessage({ id: 'signInPolicy.without.none' })}
          </p>
        </>
      )}
      {isShorter && <p>{formatMessage({ id: 'signInPolicy.confirm.now' })}</p>}
    </div>
  );
}
