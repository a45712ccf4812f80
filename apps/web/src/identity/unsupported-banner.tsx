import { useIntl } from 'react-intl';
import { Banner } from '../ui/banner';

/** This browser, or this address, cannot use passkeys. */
export function UnsupportedBanner() {
  const { formatMessage } = useIntl();
  return (
    <Banner tone="error" title={formatMessage({ id: 'identity.unsupported' })}>
      {formatMessage({ id: 'identity.unsupported.body' })}
    </Banner>
  );
}
