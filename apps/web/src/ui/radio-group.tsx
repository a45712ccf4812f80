import type { Ref } from 'react';
import {
  FieldError,
  Label,
  Radio,
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
  Text,
} from 'react-aria-components';
import { cx } from './cx';
import { ErrorText, type FieldProps, hintClass, labelClass, RequiredMark } from './field';

export interface RadioOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly description?: string;
}

export interface RadioGroupProps<T extends string>
  extends Omit<AriaRadioGroupProps, 'className' | 'style' | 'children' | 'value' | 'onChange'>, FieldProps {
  readonly options: readonly RadioOption<T>[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** `row` puts the choices side by side where there is room. */
  readonly layout?: 'column' | 'row';
  /** `l` for the one choice that a page is about; two of them stand side by side on a phone too. */
  readonly size?: 'm' | 'l';
  readonly groupRef?: Ref<HTMLDivElement>;
}

/** One of a few, all in sight, as large targets. */
export function RadioGroup<T extends string>(props: RadioGroupProps<T>) {
  const {
    label,
    hint,
    error,
    required,
    options,
    value,
    onChange,
    layout = 'column',
    size = 'm',
    groupRef,
    ...rest
  } = props;
  const choose = (text: string) => {
    const option = options.find((candidate) => candidate.value === text);
    if (option) onChange(option.value);
  };
  return (
    <AriaRadioGroup
      {...rest}
      ref={groupRef}
      // Null, not an empty string, while nothing is chosen: else no radio can be reached with the Tab key.
      value={value}
      onChange={choose}
      isInvalid={!!error}
      validationBehavior="aria"
      className="flex flex-col gap-2"
    >
      <Label className={labelClass}>
        {label}
        <RequiredMark required={required} />
      </Label>
      {hint && (
        <Text slot="description" className={hintClass}>
          {hint}
        </Text>
      )}
      <div
        className={cx(
          'grid gap-2',
          layout === 'row' && 'sm:grid-flow-col sm:auto-cols-fr',
          size === 'l' && options.length === 2 && 'grid-cols-2 sm:grid-cols-none',
        )}
      >
        {options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            className={cx(
              'group focus-target flex cursor-pointer items-center gap-3 rounded-8 border border-solid-gray-536 bg-white px-4 py-2 hover:border-ink hover:bg-solid-gray-50 data-[selected]:border-primary data-[selected]:bg-blue-50 data-[selected]:shadow-[inset_0_0_0_1px_var(--color-primary)] data-[disabled]:cursor-not-allowed data-[disabled]:border-solid-gray-300 data-[disabled]:bg-solid-gray-50',
              size === 'l' ? 'min-h-16 text-lg' : 'min-h-12',
            )}
          >
            <span className="inline-flex size-6 shrink-0 items-center justify-center rounded-full border-2 border-solid-gray-600 bg-white group-data-[selected]:border-primary">
              <span className="forced-border hidden size-3 rounded-full bg-primary group-data-[selected]:block" />
            </span>
            <span>
              <span className="block leading-normal group-data-[selected]:font-bold">{option.label}</span>
              {option.description && <span className="block text-sm text-muted">{option.description}</span>}
            </span>
          </Radio>
        ))}
      </div>
      <FieldError>{error && <ErrorText>{error}</ErrorText>}</FieldError>
    </AriaRadioGroup>
  );
}
