import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components';
import { Icon } from './icons';

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'className' | 'style' | 'children'> {
  readonly children: React.ReactNode;
}

/** A check box with its words; `onChange` is given whether it is checked. */
export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className="group inline-flex min-h-11 cursor-pointer items-center gap-2">
      {({ isSelected, isIndeterminate }) => (
        <>
          <span className="focus-target inline-flex size-6 shrink-0 items-center justify-center rounded-4 border-2 border-solid-gray-600 bg-white text-white group-hover:border-ink group-data-[selected]:border-primary group-data-[selected]:bg-primary group-data-[disabled]:border-solid-gray-300">
            {isIndeterminate ? <Icon name="minus" size={16} /> : isSelected && <Icon name="check" size={16} />}
          </span>
          <span>{children}</span>
        </>
      )}
    </AriaCheckbox>
  );
}
