import { type Ref, useId } from 'react';
import { cx } from './cx';
import { ErrorText, type FieldProps, hintClass, inputClass, labelClass, RequiredMark } from './field';
import { Icon } from './icons';

export interface SelectOption<T extends string> {
  readonly value: T;
  readonly label: string;
}

export interface SelectProps<T extends string> extends FieldProps {
  readonly options: readonly SelectOption<T>[];
  readonly value: T | '';
  readonly onChange: (value: T | '') => void;
  readonly onBlur?: () => void;
  readonly name?: string;
  /** Text of the empty choice; absent where a choice must stand. */
  readonly empty?: string;
  readonly isDisabled?: boolean;
  readonly size?: 'm' | 's';
  /** `beside` puts the label to the left. */
  readonly layout?: 'above' | 'beside';
  readonly selectRef?: Ref<HTMLSelectElement>;
}

/** One of a few. The browser's own list: it fits the phone's wheel, the old PC and every screen reader. */
export function Select<T extends string>(props: SelectProps<T>) {
  const {
    label,
    hint,
    error,
    required,
    options,
    value,
    onChange,
    onBlur,
    name,
    empty,
    isDisabled,
    size,
    layout,
    selectRef,
  } = props;
  const id = useId();
  const chosen = (text: string): T | '' => options.find((option) => option.value === text)?.value ?? '';
  return (
    <div className={cx('flex', layout === 'beside' ? 'items-center gap-3' : 'flex-col gap-1')}>
      <label
        htmlFor={id}
        className={cx(labelClass, size === 's' && 'text-sm', layout === 'beside' && 'whitespace-nowrap')}
      >
        {label}
        <RequiredMark required={required} />
      </label>
      {hint && (
        <span id={`${id}-hint`} className={hintClass}>
          {hint}
        </span>
      )}
      <span className="relative block">
        <select
          id={id}
          ref={selectRef}
          name={name}
          value={value}
          disabled={isDisabled}
          aria-invalid={!!error}
          aria-describedby={cx(hint && `${id}-hint`, error && `${id}-error`) || undefined}
          onChange={(event) => onChange(chosen(event.target.value))}
          onBlur={onBlur}
          className={cx(inputClass, 'cursor-pointer appearance-none pe-10')}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevronDown" className="pointer-events-none absolute end-3 top-3" />
      </span>
      {error && (
        <span id={`${id}-error`}>
          <ErrorText>{error}</ErrorText>
        </span>
      )}
    </div>
  );
}
