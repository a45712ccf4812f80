import { useEffect, useState } from 'react';
import {
  Button,
  ComboBox as AriaComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { ErrorText, type FieldProps, hintClass, inputClass, labelClass, RequiredMark } from './field';
import { Icon } from './icons';
import type { SelectOption } from './select';

export interface ComboBoxProps extends FieldProps {
  /** What fits the text typed so far: filtered by whoever gives them. */
  readonly options: readonly SelectOption<string>[];
  readonly chosen: SelectOption<string> | null;
  readonly onChange: (chosen: SelectOption<string> | null) => void;
  /** Given the text while it is typed, and '' when the list is to show everything. */
  readonly onSearch: (text: string) => void;
  /** Shown in the list when nothing fits. */
  readonly empty: string;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  readonly size?: 'm' | 's';
}

/** One of many, found by typing a part of it. Emptying the text takes the choice away. */
export function ComboBox(props: ComboBoxProps) {
  const { label, hint, error, required, options, chosen, onChange, onSearch, empty, placeholder, isDisabled, size } =
    props;
  const [text, setText] = useState(chosen?.label ?? '');
  useEffect(() => setText(chosen?.label ?? ''), [chosen?.label]);
  // The choice stays among the items, else leaving the field would empty its text.
  const items = !chosen || options.some(({ value }) => value === chosen.value) ? options : [...options, chosen];

  return (
    <AriaComboBox
      items={items}
      defaultFilter={() => true}
      allowsEmptyCollection
      menuTrigger="focus"
      inputValue={text}
      onInputChange={(typed) => {
        setText(typed);
        onSearch(typed === chosen?.label ? '' : typed);
        if (typed === '' && chosen) onChange(null);
      }}
      selectedKey={chosen?.value ?? null}
      onSelectionChange={(key) => {
        const option = items.find(({ value }) => value === key);
        if (!option) return;
        setText(option.label);
        onChange(option);
      }}
      isDisabled={isDisabled}
      isInvalid={!!error}
      validationBehavior="aria"
      className="flex flex-col gap-1"
    >
      <Label className={size === 's' ? `${labelClass} text-sm` : labelClass}>
        {label}
        <RequiredMark required={required} />
      </Label>
      {hint && (
        <Text slot="description" className={hintClass}>
          {hint}
        </Text>
      )}
      <span className="relative block">
        <Input placeholder={placeholder} className={`${inputClass} pe-11`} />
        <Button className="absolute end-1 top-1 inline-flex size-9 cursor-pointer items-center justify-center rounded-6 hover:bg-solid-gray-50">
          <Icon name="chevronDown" />
        </Button>
      </span>
      <FieldError>{error && <ErrorText>{error}</ErrorText>}</FieldError>
      <Popover className="forced-border w-(--trigger-width) overflow-y-auto rounded-12 border border-line bg-white p-2 shadow-2">
        <ListBox<SelectOption<string>>
          className="focus-none"
          renderEmptyState={() => <p className="px-3 py-2 text-muted">{empty}</p>}
        >
          {({ value, label: name }) => (
            <ListBoxItem
              id={value}
              textValue={name}
              className="flex min-h-11 cursor-pointer items-center rounded-8 px-3 py-1.5 data-[focused]:bg-blue-50 data-[focused]:text-blue-1000 data-[selected]:font-bold"
            >
              {name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
