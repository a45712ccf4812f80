import { useRef } from 'react';
import { TextField } from '../ui/text-field';
import type { Pace } from './answer-saver';
import { useWhileFocused } from './use-while-focused';

export interface TypedTextProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly required?: boolean;
  readonly rows: number;
  readonly value: string;
  /** `hold` while a conversion from kana is under way. */
  readonly onType: (text: string, pace: Pace) => void;
  readonly onDone: () => void;
}

/** A text that is saved by itself while it is typed. */
export function TypedText({ value, onType, onDone, ...field }: TypedTextProps) {
  const { shown, type, around } = useWhileFocused(value);
  const converting = useRef(false);
  return (
    <div
      {...around}
      onCompositionStart={() => (converting.current = true)}
      onCompositionEnd={() => {
        converting.current = false;
        onType(shown, 'pause');
      }}
    >
      <TextField
        {...field}
        value={shown}
        onChange={(text) => {
          type(text);
          onType(text, converting.current ? 'hold' : 'pause');
        }}
        onBlur={onDone}
      />
    </div>
  );
}
