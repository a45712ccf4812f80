import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import type { WaysInQuery } from '../../gql/graphql';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { dayOf, shortDay } from '../../ui/dates';
import { Icon } from '../../ui/icons';
import { AddDeviceDialog, RemoveDeviceDialog, RenameDeviceDialog } from './device-dialogs';

export type Device = WaysInQuery['waysIn']['passkeys'][number];
type Open = { readonly what: 'add' } | { readonly what: 'rename' | 'remove'; readonly device: Device };

/** The person's passkeys: add, rename, remove. */
export function DevicesSection({ passkeys }: { passkeys: readonly Device[] }) {
  const { formatMessage } = useIntl();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <section className="card p-5">
      <div className="mb-1 flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-lg">{formatMessage({ id: 'identity.devices' })}</h2>
        <span className="no-print">
          <Button icon="plus" onPress={() => setOpen({ what: 'add' })}>
            {formatMessage({ id: 'identity.devices.add' })}
          </Button>
        </span>
      </div>
      <p className="mb-4 text-sm text-muted">{formatMessage({ id: 'identity.devices.body' })}</p>
      <ul className="flex flex-col divide-y divide-line border-t border-line">
        {passkeys.map((device) => (
          <DeviceRow
            key={device.id}
            device={device}
            isLast={passkeys.length === 1}
            onRename={() => setOpen({ what: 'rename', device })}
            onRemove={() => setOpen({ what: 'remove', device })}
          />
        ))}
      </ul>
      {passkeys.length === 1 && (
        <p className="mt-2 text-sm text-muted">{formatMessage({ id: 'identity.devices.last' })}</p>
      )}
      {open?.what === 'add' && <AddDeviceDialog onClose={close} />}
      {open?.what === 'rename' && <RenameDeviceDialog device={open.device} onClose={close} />}
      {open?.what === 'remove' && <RemoveDeviceDialog device={open.device} onClose={close} />}
    </section>
  );
}

interface DeviceRowProps {
  readonly device: Device;
  readonly isLast: boolean;
  readonly onRename: () => void;
  readonly onRemove: () => void;
}

function DeviceRow({ device, isLast, onRename, onRemove }: DeviceRowProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const day = (instant: string) => shortDay(dayOf(new Date(instant)), lang);
  const { label } = device;
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 py-4">
      <Icon name="key" size={24} className="mt-1 text-blue-1000" />
      <div className="min-w-0 flex-1 basis-60">
        <h3 className="flex flex-wrap items-center gap-2 text-base">
          <span className="min-w-0 break-words">{label || formatMessage({ id: 'identity.device.noName' })}</span>
          {device.isThisOne && <Badge tone="info">{formatMessage({ id: 'identity.device.inUse' })}</Badge>}
        </h3>
        <p className="text-sm">
          {formatMessage({ id: device.isSynced ? 'identity.device.synced' : 'identity.device.bound' })}
        </p>
        <p className="text-sm text-muted">
          {formatMessage({ id: 'identity.device.created' }, { day: day(device.createdAt) })}
          {'　'}
          {device.lastUsedAt
            ? formatMessage({ id: 'identity.device.used' }, { day: day(device.lastUsedAt) })
            : formatMessage({ id: 'identity.device.unused' })}
        </p>
      </div>
      <div className="no-print flex flex-wrap gap-2">
        <Button
          size="s"
          icon="edit"
          aria-label={formatMessage({ id: 'identity.device.rename.of' }, { label })}
          onPress={onRename}
        >
          {formatMessage({ id: 'identity.device.rename' })}
        </Button>
        {!isLast && (
          <Button
            size="s"
            icon="trash"
            aria-label={formatMessage({ id: 'identity.device.remove.of' }, { label })}
            onPress={onRemove}
          >
            {formatMessage({ id: 'identity.device.remove' })}
          </Button>
        )}
      </div>
    </li>
  );
}
