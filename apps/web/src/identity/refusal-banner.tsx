import { useIntl } from 'react-intl';
import { Banner } from '../ui/banner';
import { clockOf, useCountdown } from './countdown';
import type { Refusal } from './use-sign-in';

/** Why it did not go on; after too many attempts also how long to wait. */
export function RefusalBanner({ refusal }: { refusal: Refusal | null }) {
  const { formatMessage } = useIntl();
  const left = useCountdown(refusal?.until ?? null);
  if (!refusal) return null;
  const isOver = refusal.until !== null && left === 0;
  return (
    <div className="mb-6">
      <Banner tone={isOver ? 'info' : 'error'} role="alert">
        {isOver ? formatMessage({ id: 'identity.wait.over' }) : refusal.text}
        {left > 0 && (
          // Not read out each second: the text beside it says what to do.
          <span role="timer" aria-live="off" className="mt-1 block font-bold tabular-nums">
            {formatMessage({ id: 'identity.wait.left' }, { time: clockOf(left) })}
          </span>
        )}
      </Banner>
    </div>
  );
}
