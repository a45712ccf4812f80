import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useChange } from '../../app/query';
import { RemovePasskeyDocument, RenamePasskeyDocument } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { ConfirmDialog, Dialog } from '../../ui/dialog';
import { FormDialog } from '../../ui/form-dialog';
import { TextField } from '../../ui/text-field';
import { useAnnouncer } from '../../ui/toast';
import { RefusalBanner } from '../refusal-banner';
import { useAddDevice, waysInShown } from '../use-add-device';
import { type Refusal, refusalOf, useRefusalText } from '../use-sign-in';
import type { Device } from './devices-section';

const longestLabel = 100;

/** Another device, a phone or a key, as one more way in. */
export function AddDeviceDialog({ onClose }: { onClose: () => void }) {
  const { formatMessage } = useIntl();
  const [label, setLabel] = useState('');
  const { refusal, isPending, add } = useAddDevice(onClose);
  return (
    <Dialog
      title={formatMessage({ id: 'identity.devices.add' })}
      isOpen
      isForm
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{formatMessage({ id: 'ui.cancel' })}</Button>
          <Button variant="primary" icon="fingerprint" isPending={isPending} onPress={() => add(label)}>
            {formatMessage({ id: isPending ? 'identity.waiting' : 'identity.devices.add.action' })}
          </Button>
        </>
      }
    >
      <RefusalBanner refusal={refusal} />
      <p className="mb-4">{formatMessage({ id: 'identity.devices.add.body' })}</p>
      <TextField
        label={formatMessage({ id: 'identity.device.label' })}
        hint={formatMessage({ id: 'identity.device.label.hint' })}
        required={false}
        maxLength={longestLabel}
        value={label}
        onChange={setLabel}
      />
    </Dialog>
  );
}

export function RenameDeviceDialog({ device, onClose }: { device: Device; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const refusalText = useRefusalText();
  const [label, setLabel] = useState(device.label);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const rename = useChange(RenamePasskeyDocument, { refreshes: waysInShown });
  const save = () => {
    setRefusal(null);
    rename.mutate(
      { input: { id: device.id, label: label.trim() } },
      {
        onSuccess: ({ renamePasskey: result }) =>
          result.__typename === 'PasskeyChanged' ? onClose() : setRefusal(refusalOf(result)),
        onError: (error) => setRefusal(refusalText(error)),
      },
    );
  };
  return (
    <FormDialog
      title={formatMessage({ id: 'identity.device.rename' })}
      isSubmitting={rename.isPending}
      isDisabled={label.trim() === ''}
      onSubmit={save}
      onClose={onClose}
    >
      <RefusalBanner refusal={refusal} />
      <TextField
        label={formatMessage({ id: 'identity.device.label' })}
        hint={formatMessage({ id: 'identity.device.label.hint' })}
        maxLength={longestLabel}
        value={label}
        onChange={setLabel}
        autoFocus
      />
    </FormDialog>
  );
}

/** Names the device, and says what comes of removing it. */
export function RemoveDeviceDialog({ device, onClose }: { device: Device; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const refusalText = useRefusalText();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const remove = useChange(RemovePasskeyDocument, { refreshes: waysInShown });
  const { label } = device;
  const confirm = () => {
    setRefusal(null);
    remove.mutate(
      { input: { id: device.id } },
      {
        onSuccess: ({ removePasskey: result }) => {
          if (result.__typename !== 'PasskeyChanged') return setRefusal(refusalOf(result));
          toast(formatMessage({ id: 'identity.device.removed' }, { label }));
          onClose();
        },
        onError: (error) => setRefusal(refusalText(error)),
      },
    );
  };
  return (
    <ConfirmDialog
      title={formatMessage({ id: 'identity.device.remove.ask' }, { label })}
      confirmLabel={formatMessage({ id: 'identity.device.remove' })}
      isOpen
      isDangerous
      isPending={remove.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <RefusalBanner refusal={refusal} />
      <p>{formatMessage({ id: 'identity.device.remove.body' })}</p>
      {device.isThisOne && <p className="mt-2 font-bold">{formatMessage({ id: 'identity.device.remove.this' })}</p>}
    </ConfirmDialog>
  );
}
