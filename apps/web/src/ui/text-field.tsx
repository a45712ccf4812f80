import type { Ref } from 'react';
import {
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components';
import { ErrorText, type FieldProps, hintClass, inputClass, labelClass, RequiredMark } from './field';

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'>, FieldProps {
  /** Several lines: how many to show. */
  readonly rows?: number;
  readonly placeholder?: string;
  /** For react-hook-form: its `ref` belongs on the input, else focus does not land on a field at fault. */
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

/** A text field with label, hint and error; `rows` makes it take several lines. `onChange` is given the text. */
export function TextField({ label, hint, error, required, rows, placeholder, inputRef, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} isInvalid={!!error} validationBehavior="aria" className="flex flex-col gap-1">
      <Label className={labelClass}>
        {label}
        <RequiredMark required={required} />
      </Label>
      {hint && (
        <Text slot="description" className={hintClass}>
          {hint}
        </Text>
      )}
      {rows ? (
        <TextArea ref={inputRef} rows={rows} placeholder={placeholder} className={inputClass} />
      ) : (
        <Input ref={inputRef} placeholder={placeholder} className={inputClass} />
      )}
      <FieldError>{error && <ErrorText>{error}</ErrorText>}</FieldError>
    </AriaTextField>
  );
}
