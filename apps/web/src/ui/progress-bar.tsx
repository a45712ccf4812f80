import { cx } from './cx';

export interface ProgressBarProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** Words to the right of the bar; 'value/max' unless given. */
  readonly text?: string;
  readonly size?: 'm' | 's';
}

/** How much of a whole is done, as a bar and as figures. */
export function ProgressBar({ label, value, max, text, size = 's' }: ProgressBarProps) {
  const share = max > 0 ? Math.min(value / max, 1) : 0;
  const done = max > 0 && value >= max;
  return (
    <span className="flex items-center gap-2">
      <span
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={Math.max(max, 1)}
        aria-valuenow={Math.min(value, max)}
        aria-valuetext={text ?? `${value}/${max}`}
        className={cx(
          'forced-border block min-w-16 flex-1 overflow-hidden rounded-full bg-solid-gray-200',
          size === 'm' ? 'h-3' : 'h-2',
        )}
      >
        <span
          className={cx(
            'block h-full rounded-full forced-color-adjust-none [print-color-adjust:exact]',
            done ? 'bg-green-700' : 'bg-blue-800',
          )}
          style={{ width: `${share * 100}%` }}
        />
      </span>
      <span className="whitespace-nowrap tabular-nums" aria-hidden="true">
        {text ?? `${value}/${max}`}
      </span>
    </span>
  );
}
