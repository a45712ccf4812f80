import { useId, useState } from 'react';
import { cx } from '../ui/cx';
import { ErrorText, inputClass } from '../ui/field';

interface PaperFieldProps {
  /** Names the field for those who do not see the heads of the columns. */
  readonly label: string;
  /** Stands above the field. */
  readonly caption: string;
  readonly value: string;
  /** Takes what was typed; gives what is wrong with it, or null. */
  readonly onType: (text: string) => string | null;
  /** The field was left or Enter was pressed; gives what is wrong, or null. */
  readonly onDone?: (text: string) => string | null;
  /** Enter: go on to the next field. */
  readonly onNext: (from: HTMLInputElement) => void;
  readonly error?: string | null;
  readonly width: string;
  /** Takes the room that is left in the line: what is written may be long. */
  readonly isLong?: boolean;
  readonly isNumeric?: boolean;
  readonly isAnswer?: boolean;
}

/** One short text of a sheet: what is typed stays as it is typed until the field is left. */
export function PaperField(props: PaperFieldProps) {
  const { label, caption, value, onType, onDone, onNext, error, width, isLong, isNumeric, isAnswer } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const id = useId();
  const shownError = fault ?? error ?? null;
  const finish = () => {
    const wrong = typed === null ? null : (onDone?.(typed) ?? null);
    setFault((old) => wrong ?? (onDone ? null : old));
    // What could not be read stays to be put right.
    if (!wrong && !fault) setTyped(null);
    return wrong;
  };
  return (
    <div className={cx('flex max-w-full flex-col gap-1', isLong && 'grow')} style={{ width }}>
      <span aria-hidden="true" className="text-sm text-muted">
        {caption}
      </span>
      <input
        className={cx(inputClass, 'min-h-11 w-full')}
        aria-label={label}
        aria-invalid={shownError !== null}
        aria-describedby={shownError ? id : undefined}
        data-paper-field=""
        data-paper-answer={isAnswer ? '' : undefined}
        inputMode={isNumeric ? 'numeric' : undefined}
        autoComplete="off"
        value={typed ?? value}
        onFocus={(event) => event.currentTarget.select()}
        onChange={({ target }) => {
          setTyped(target.value);
          setFault(onType(target.value));
        }}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          if (!finish() && !fault) onNext(event.currentTarget);
        }}
      />
      {shownError && (
        <span id={id}>
          <ErrorText>{shownError}</ErrorText>
        </span>
      )}
    </div>
  );
}
