import { useIntl } from 'react-intl';
import { deviceWords } from './device-words';

/** A first name for a new passkey in the list of devices, which the person may change there. */
export function useDeviceLabel(): (isThisDevice: boolean) => string {
  const { formatMessage } = useIntl();
  return (isThisDevice) =>
    isThisDevice
      ? (deviceWords(navigator.userAgent) ?? formatMessage({ id: 'identity.device.this' }))
      : formatMessage({ id: 'identity.device.other' });
}
