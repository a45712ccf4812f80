import { useIntl } from 'react-intl';
import { Icon } from './icons';

/** What every field shows around its input. `required` undefined says nothing, true 必須, false 任意. */
export interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string;
  readonly required?: boolean;
}

export const inputClass =
  'block w-full min-h-11 rounded-8 border border-solid-gray-536 bg-white px-3 py-2 text-base text-ink ' +
  'hover:border-solid-gray-900 disabled:bg-solid-gray-50 disabled:text-solid-gray-700 ' +
  'aria-[invalid=true]:border-red-900 aria-[invalid=true]:border-2 placeholder:text-solid-gray-600';

export const labelClass = 'block font-bold leading-normal';

/** 必須 or 任意, in words. */
export function RequiredMark({ required }: { required?: boolean }) {
  const { formatMessage } = useIntl();
  if (required === undefined) return null;
  return (
    <span className={`ms-2 text-sm font-normal ${required ? 'text-red-900' : 'text-muted'}`}>
      {formatMessage({ id: required ? 'ui.required' : 'ui.optional' })}
    </span>
  );
}

export const hintClass = 'text-sm text-muted';

export function ErrorText({ children }: { children: React.ReactNode }) {
  return (
    <span className="flex items-start gap-1 text-sm font-bold text-red-900">
      <Icon name="alert" size={18} className="mt-0.5" />
      <span>{children}</span>
    </span>
  );
}
