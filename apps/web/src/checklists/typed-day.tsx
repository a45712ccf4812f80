import { DateField } from '../ui/date-field';
import { useWhileFocused } from './use-while-focused';

export interface TypedDayProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly required?: boolean;
  readonly value: string | null;
  /** The calendar offers nothing later. */
  readonly max?: string;
  readonly onType: (day: string | null) => void;
  readonly onDone: () => void;
}

/** A day that is saved by itself once it is whole. */
export function TypedDay({ value, onType, onDone, ...field }: TypedDayProps) {
  const { shown, type, around } = useWhileFocused(value);
  return (
    <div {...around}>
      <DateField
        {...field}
        value={shown}
        onChange={(day) => {
          type(day);
          onType(day);
        }}
        onBlur={onDone}
      />
    </div>
  );
}
