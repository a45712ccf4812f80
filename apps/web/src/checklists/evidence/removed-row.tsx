import { useIntl } from 'react-intl';
import { Button } from '../../ui/button';

/** Stands where evidence was that somebody has just taken away. */
export function RemovedRow({ title, onRestore }: { title: string; onRestore: () => void }) {
  const { formatMessage } = useIntl();
  return (
    <li className="no-print flex flex-wrap items-center justify-between gap-2 py-3">
      <span role="status" className="break-all">
        {formatMessage({ id: 'evidence.removed' }, { title })}
      </span>
      <Button size="s" icon="history" onPress={onRestore}>
        {formatMessage({ id: 'evidence.restore' })}
      </Button>
    </li>
  );
}
