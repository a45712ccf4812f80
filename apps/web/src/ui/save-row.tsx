import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Button } from './button';

interface SaveRowProps {
  readonly isDirty: boolean;
  readonly isPending: boolean;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

/** Saves what was changed, or takes it back; idle while nothing was. */
export function SaveRow({ isDirty, isPending, onSave, onCancel, children }: SaveRowProps) {
  const { formatMessage } = useIntl();
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button variant="primary" isDisabled={!isDirty} isPending={isPending} onPress={onSave}>
        {formatMessage({ id: 'ui.save' })}
      </Button>
      {isDirty && (
        <Button variant="quiet" onPress={onCancel}>
          {formatMessage({ id: 'ui.cancel' })}
        </Button>
      )}
      {children}
    </div>
  );
}
