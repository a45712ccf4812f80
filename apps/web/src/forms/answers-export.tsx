import { lazy, Suspense, useState } from 'react';
import { useIntl } from 'react-intl';
import { useCan } from '../app/session';
import { Button } from '../ui/button';

export interface NamedClinic {
  readonly id: string;
  readonly name: string;
}

export interface AnswersExportProps {
  /** The one clinic whose page this is. */
  readonly clinic?: NamedClinic;
  /** The clinics in sight, to choose from. */
  readonly clinics?: readonly NamedClinic[];
}

// Few open it, and everybody loads the page that it stands on first.
const AnswersExportDialog = lazy(async () => ({
  default: (await import('./answers-export-dialog')).AnswersExportDialog,
}));

/** Opens the export of answers as a table. */
export function AnswersExport(props: AnswersExportProps) {
  const { formatMessage } = useIntl();
  const can = useCan();
  const [isOpen, setOpen] = useState(false);
  if (!can('answers:export')) return null;
  return (
    <>
      <Button icon="download" onPress={() => setOpen(true)}>
        {formatMessage({ id: 'forms.answers.open' })}
      </Button>
      {isOpen && (
        <Suspense>
          <AnswersExportDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
