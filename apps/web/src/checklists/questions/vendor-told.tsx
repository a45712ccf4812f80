import { useIntl } from 'react-intl';
import type { ProposalPartsFragment } from '../../gql/graphql';

/** How far the letter of a question to a vendor got; nothing for every other question. */
export function VendorTold({ proposal: { state, told, vendorAddress } }: { proposal: ProposalPartsFragment }) {
  const { formatMessage } = useIntl();
  if (state !== 'asked' || !told || !vendorAddress) return null;
  const isStuck = told === 'not_a_vendor' || told === 'asker_left';
  return (
    <p className={isStuck ? 'font-bold text-red-900' : 'text-sm text-muted'}>
      {formatMessage({ id: `vendors.told.${told}` }, { address: vendorAddress })}
    </p>
  );
}
