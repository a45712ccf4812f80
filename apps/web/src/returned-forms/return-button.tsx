import { lazy, Suspense, useState } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../ui/button';

// Few open it, and everybody loads the page that it stands on.
const ReturnDialog = lazy(async () => ({ default: (await import('./return-dialog')).ReturnDialog }));

export interface ReturnButtonProps {
  readonly checklistId: string;
  readonly clinicId: string;
}

/** Opens the way in for a form that somebody filled in elsewhere. */
export function ReturnButton(props: ReturnButtonProps) {
  const { formatMessage } = useIntl();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon="upload" onPress={() => setOpen(true)}>
        {formatMessage({ id: 'returned.open' })}
      </Button>
      {isOpen && (
        <Suspense>
          <ReturnDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
