import { useIntl } from 'react-intl';
import { deviceWords } from './device-words';

/** What the server knows of a device, in words. */
export function useDeviceName(): (device: string) => string {
  const { formatMessage } = useIntl();
  return (device) => deviceWords(device) ?? formatMessage({ id: 'identity.device.unknown' });
}
