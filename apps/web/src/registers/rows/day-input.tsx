import { DateField, type DateFieldProps } from '../../ui/date-field';

interface DayInputProps extends Omit<DateFieldProps, 'value' | 'onChange' | 'onBlur' | 'name' | 'inputRef'> {
  /** As react-hook-form hands it over: '' for no day. */
  readonly field: {
    readonly ref: (field: { readonly focus: () => void } | null) => void;
    readonly name: string;
    readonly value: string;
    readonly onChange: (day: string) => void;
    readonly onBlur: () => void;
  };
}

/** A day of a register's form. */
export function DayInput({ field: { ref, name, value, onChange, onBlur }, ...shown }: DayInputProps) {
  return (
    <DateField
      {...shown}
      inputRef={ref}
      name={name}
      value={value || null}
      onChange={(day) => onChange(day ?? '')}
      onBlur={onBlur}
    />
  );
}
