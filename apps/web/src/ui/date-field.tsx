import { type CalendarDate, parseDate } from '@internationalized/date';
import { type Ref, useImperativeHandle, useRef } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  FieldError,
  Group,
  Heading,
  Label,
  Popover,
  Text,
} from 'react-aria-components';
import { useIntl } from 'react-intl';
import { cx } from './cx';
import { eraDay } from './dates';
import { ErrorText, type FieldProps, hintClass, labelClass, RequiredMark } from './field';
import { Icon } from './icons';

export interface DateFieldProps extends FieldProps {
  /** 'YYYY-MM-DD', or null while empty. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly onBlur?: () => void;
  /** First and last day that the calendar offers, 'YYYY-MM-DD'. */
  readonly min?: string;
  readonly max?: string;
  readonly isDisabled?: boolean;
  /** A smaller label, for rows of filters. */
  readonly size?: 'm' | 's';
  readonly name?: string;
  /** For react-hook-form: takes the focus to the first part of the day, when the field is at fault. */
  readonly inputRef?: Ref<{ readonly focus: () => void }>;
}

const toDate = (day: string | null | undefined): CalendarDate | null => (day ? parseDate(day) : null);
const iconButton = 'inline-flex size-9 cursor-pointer items-center justify-center rounded-6 hover:bg-solid-gray-50';

/** A day: typed as 西暦 year, month, day, or picked from a calendar; in Japanese the 和暦 stands beside it. */
export function DateField(props: DateFieldProps) {
  const { label, hint, error, required, value, onChange, onBlur, min, max, isDisabled, size, inputRef } = props;
  const { locale } = useIntl();
  const group = useRef<HTMLDivElement>(null);
  useImperativeHandle(inputRef, () => ({
    focus: () => group.current?.querySelector<HTMLElement>('[role="spinbutton"]')?.focus(),
  }));
  return (
    <DatePicker
      value={toDate(value)}
      onChange={(date) => onChange(date ? date.toString().slice(0, 10) : null)}
      onBlur={onBlur}
      minValue={toDate(min)}
      maxValue={toDate(max)}
      isDisabled={isDisabled}
      isInvalid={!!error}
      validationBehavior="aria"
      shouldForceLeadingZeros
      className="flex flex-col gap-1"
    >
      <Label className={cx(labelClass, size === 's' && 'text-sm')}>
        {label}
        <RequiredMark required={required} />
      </Label>
      {hint && (
        <Text slot="description" className={hintClass}>
          {hint}
        </Text>
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Group
          ref={group}
          className="inline-flex min-h-11 items-center rounded-8 border border-solid-gray-536 bg-white ps-2 pe-1 hover:border-ink data-[invalid]:border-2 data-[invalid]:border-red-900 data-[disabled]:bg-solid-gray-50"
        >
          <DateInput className="flex items-center">
            {(segment) => (
              <DateSegment
                segment={segment}
                className={
                  segment.type === 'literal'
                    ? 'text-muted'
                    : 'inline-flex min-h-6 min-w-6 items-center justify-center rounded-4 px-0.5 tabular-nums data-[placeholder]:text-solid-gray-600'
                }
              />
            )}
          </DateInput>
          <Button className={iconButton}>
            <Icon name="calendar" />
          </Button>
        </Group>
        {value && locale === 'ja' && <span className="text-muted">{eraDay(value)}</span>}
      </div>
      <FieldError>{error && <ErrorText>{error}</ErrorText>}</FieldError>
      <Popover className="forced-border rounded-12 border border-line bg-white p-4 shadow-2">
        <Dialog className="focus-none">
          <Calendar>
            <header className="mb-2 flex items-center justify-between">
              <Button slot="previous" className={iconButton}>
                <Icon name="chevronLeft" />
              </Button>
              <Heading className="text-base" />
              <Button slot="next" className={iconButton}>
                <Icon name="chevronRight" />
              </Button>
            </header>
            <CalendarGrid className="text-center [&_th]:text-center [&_th]:text-sm">
              {(date) => (
                <CalendarCell
                  date={date}
                  className="flex size-10 cursor-pointer items-center justify-center rounded-8 hover:bg-blue-50 data-[outside-month]:hidden data-[disabled]:text-solid-gray-500 data-[selected]:bg-primary data-[selected]:font-bold data-[selected]:text-white"
                />
              )}
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
