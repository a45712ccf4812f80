import { useIntl } from 'react-intl';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import { useAnnouncer } from '../../ui/toast';
import { HowToAdd } from './how-to-add';

/** What an address is called, and where it begins with a slash; null when it was made before. */
export interface MadeFeed {
  readonly name: string;
  readonly path: string | null;
}

/** The new address, shown this once: to copy, or to open in the calendar of this device. */
export function MadeAddress({ made: { name, path }, onClose }: { made: MadeFeed; onClose: () => void }) {
  const { formatMessage } = useIntl();
  return (
    <Dialog
      isOpen
      // It is shown this once: a click outside must not close it.
      isForm
      size="l"
      title={formatMessage({ id: 'calendars.made' }, { name })}
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {formatMessage({ id: 'calendars.done' })}
        </Button>
      }
    >
      {path === null ? (
        <Banner tone="warning" title={formatMessage({ id: 'calendars.made.again' })} />
      ) : (
        <Address address={`${window.location.origin}${path}`} />
      )}
    </Dialog>
  );
}

function Address({ address }: { address: string }) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => toast(formatMessage({ id: 'calendars.copied' })),
      () => toast(formatMessage({ id: 'calendars.notCopied' }), 'error'),
    );
  return (
    <div className="flex flex-col gap-4">
      <p>{formatMessage({ id: 'calendars.made.once' })}</p>
      <div className="flex flex-col gap-3 sm:flex-row sm:items-end">
        <div className="min-w-0 flex-1">
          <TextField label={formatMessage({ id: 'calendars.address' })} value={address} isReadOnly />
        </div>
        <Button icon="copy" onPress={() => void copy()}>
          {formatMessage({ id: 'calendars.copy' })}
        </Button>
      </div>
      <Banner tone="warning" title={formatMessage({ id: 'calendars.made.secret' })} />
      <div>
        <a href={address.replace(/^https?:/, 'webcal:')} className="inline-flex min-h-11 items-center underline">
          {formatMessage({ id: 'calendars.open' })}
        </a>
        <p className="text-sm text-muted">{formatMessage({ id: 'calendars.open.hint' })}</p>
      </div>
      <h3 className="text-base">{formatMessage({ id: 'calendars.how' })}</h3>
      <HowToAdd />
    </div>
  );
}
