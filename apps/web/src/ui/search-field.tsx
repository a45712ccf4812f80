import { useEffect, useRef, useState } from 'react';
import { Button, Input, Label, SearchField as AriaSearchField } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { inputClass } from './field';
import { Icon } from './icons';

export interface SearchFieldProps {
  readonly label: string;
  readonly value: string;
  /** Given the text after a pause in typing, on Enter, and when cleared; never in the middle of a conversion. */
  readonly onSearch: (text: string) => void;
  readonly placeholder?: string;
}

const pauseMs = 400;

/** A search box that searches by itself once typing pauses, and not while Japanese text is being converted. */
export function SearchField({ label, value, onSearch, placeholder }: SearchFieldProps) {
  const { formatMessage } = useIntl();
  const [text, setText] = useState(value);
  const converting = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => setText(value), [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const later = (next: string) => {
    clearTimeout(timer.current);
    if (!converting.current) timer.current = setTimeout(() => onSearch(next.trim()), pauseMs);
  };
  const now = (next: string) => {
    clearTimeout(timer.current);
    if (!converting.current) onSearch(next.trim());
  };

  return (
    <AriaSearchField
      value={text}
      onChange={(next) => {
        setText(next);
        later(next);
      }}
      onSubmit={now}
      onClear={() => now('')}
      className="flex flex-col gap-1"
    >
      <Label className="text-sm font-bold">{label}</Label>
      <span className="relative block">
        <Icon name="search" className="pointer-events-none absolute start-3 top-3 text-muted" />
        <Input
          placeholder={placeholder}
          onCompositionStart={() => (converting.current = true)}
          onCompositionEnd={(event) => {
            converting.current = false;
            later(event.currentTarget.value);
          }}
          className={`${inputClass} ps-10 pe-11 [&::-webkit-search-cancel-button]:hidden`}
        />
        {text && (
          <Button
            aria-label={formatMessage({ id: 'ui.clear' })}
            className="absolute end-1 top-1 inline-flex size-9 cursor-pointer items-center justify-center rounded-6 hover:bg-solid-gray-50"
          >
            <Icon name="close" size={18} />
          </Button>
        )}
      </span>
    </AriaSearchField>
  );
}
