import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { Button } from '../ui/button';
import { formatInstant } from '../ui/dates';
import { EmptyState } from '../ui/states';

interface LookedBackProps {
  /** The instant down to which entries were looked through. */
  readonly to: string;
  /** How many entries were found on the way. */
  readonly count: number;
  readonly onGoOn: () => void;
}

/** A search for words that paused before the end of the trail: says how far it came, and goes on when asked. */
export function LookedBack({ to, count, onGoOn }: LookedBackProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const said = formatMessage({ id: 'audit.lookedBackTo' }, { at: formatInstant(to, lang) });
  const goOn = <Button onPress={onGoOn}>{formatMessage({ id: 'audit.lookedBackTo.goOn' })}</Button>;
  if (count > 0)
    return (
      <div role="status" className="mt-4 flex flex-wrap items-center gap-3">
        <p>{said}</p>
        {goOn}
      </div>
    );
  return (
    <div role="status" className="card">
      <EmptyState title={said} actions={goOn}>
        {formatMessage({ id: 'audit.lookedBackTo.none' })}
      </EmptyState>
    </div>
  );
}
