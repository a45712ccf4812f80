import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { cx } from './cx';
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
  readonly size?: 'm' | 's';
}

/**
 * One of many, found by typing a part of it; emptying the text takes the choice away. The list is part of the page, not an
 * overlay: nothing else is hidden from assistive technology while it is open.
 */
export function ComboBox(props: ComboBoxProps) {
  const { label, hint, error, required, options, chosen, onChange, onSearch, empty, placeholder, size } = props;
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const active = isOpen ? options[at] : undefined;

  useEffect(() => {
    if (isOpen) list.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  useEffect(() => {
    if (at >= 0) list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);

  const open = () => {
    if (isOpen) return;
    onSearch('');
    setAt(-1);
    setIsOpen(true);
  };
  const close = () => {
    setIsOpen(false);
    setTyped(null);
  };
  const choose = (option: SelectOption<string>) => {
    onChange(option);
    close();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (isOpen) setAt(Math.max(0, Math.min(options.length - 1, at + step)));
      else open();
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      if (active) choose(active);
      else close();
    } else if (event.key === 'Escape' && isOpen) {
      // Closes the list alone, not the dialog around it.
      event.stopPropagation();
      close();
    }
  };

  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className={cx(labelClass, size === 's' && 'text-sm')}>
        {label}
        <RequiredMark required={required} />
      </label>
      {hint && (
        <span id={`${id}-hint`} className={hintClass}>
          {hint}
        </span>
      )}
      <div className="relative">
        <input
          id={id}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active && `${id}-${active.value}`}
          aria-invalid={!!error}
          aria-describedby={cx(hint && `${id}-hint`, error && `${id}-error`) || undefined}
          autoComplete="off"
          placeholder={placeholder}
          value={typed ?? chosen?.label ?? ''}
          onChange={({ target: { value } }) => {
            setTyped(value);
            setAt(-1);
            setIsOpen(true);
            onSearch(value);
            if (value === '' && chosen) onChange(null);
          }}
          onClick={open}
          onKeyDown={onKeyDown}
          onBlur={close}
          className={cx(inputClass, 'pe-10')}
        />
        <Icon name="chevronDown" className="pointer-events-none absolute end-3 top-3" />
        <ul
          ref={list}
          id={`${id}-list`}
          role="listbox"
          aria-label={label}
          hidden={!isOpen || options.length === 0}
          // The press itself must not take the focus out of the field, or the list would close under it.
          onMouseDown={(event) => event.preventDefault()}
          className="forced-border absolute start-0 top-full z-20 mt-1 max-h-72 w-max max-w-[min(26rem,80vw)] min-w-full overflow-y-auto rounded-12 border border-line bg-white p-2 shadow-2"
        >
          {options.map((option, index) => (
            // Operated from the field by arrow keys and Enter, as the pattern of a combo box has it.
            <li
              key={option.value}
              id={`${id}-${option.value}`}
              role="option"
              aria-selected={option.value === chosen?.value}
              onClick={() => choose(option)}
              className={cx(
                'flex min-h-11 cursor-pointer items-center rounded-8 px-3 py-1.5 hover:bg-blue-50 aria-selected:font-bold',
                index === at && 'bg-blue-50 text-blue-1000 outline-2 -outline-offset-2 outline-solid outline-blue-900',
              )}
            >
              {option.label}
            </li>
          ))}
        </ul>
        <p
          role="status"
          className={cx(
            isOpen && options.length === 0
              ? 'absolute inset-x-0 top-full z-20 mt-1 rounded-12 border border-line bg-white px-4 py-3 text-muted shadow-2'
              : 'sr-only',
          )}
        >
          {isOpen && options.length === 0 && empty}
        </p>
      </div>
      {error && (
        <span id={`${id}-error`}>
          <ErrorText>{error}</ErrorText>
        </span>
      )}
    </div>
  );
}
