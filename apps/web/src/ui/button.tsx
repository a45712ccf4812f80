import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { cx } from './cx';
import { Icon, type IconName } from './icons';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'l' | 'm' | 's';

const variants: Record<ButtonVariant, string> = {
  primary: 'bg-primary text-white border-primary hover:bg-blue-1000 active:bg-blue-1200',
  secondary: 'bg-white text-blue-900 border-blue-900 hover:bg-blue-50 active:bg-blue-100',
  quiet:
    'bg-transparent text-blue-1000 border-transparent underline underline-offset-4 hover:bg-blue-50 active:bg-blue-100',
  danger: 'bg-red-900 text-white border-red-900 hover:bg-red-1000 active:bg-red-1100',
};
const sizes: Record<ButtonSize, string> = {
  l: 'min-h-14 px-6 py-3 text-lg',
  m: 'min-h-11 px-4 py-2 text-base',
  s: 'min-h-9 px-3 py-1 text-sm',
};

/** The look of a button, also for links that lead to an action. */
export const buttonClass = (variant: ButtonVariant = 'secondary', size: ButtonSize = 'm', wide = false): string =>
  cx(
    'inline-flex items-center justify-center gap-2 rounded-8 border font-bold leading-tight text-center cursor-pointer transition-colors',
    'disabled:cursor-not-allowed disabled:border-solid-gray-300 disabled:bg-solid-gray-50 disabled:text-solid-gray-700 disabled:no-underline',
    variants[variant],
    sizes[size],
    wide && 'w-full',
  );

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly wide?: boolean;
  readonly icon?: IconName;
  readonly children: React.ReactNode;
}

/**
 * A button. While `isPending` it shows a spinner, keeps its focus and takes no further press.
 *
 * react-aria's own pending state is not used: what it tells a screen reader refers to the button, and is left without
 * a name when the page changes meanwhile.
 */
export function Button({ variant, size, wide, icon, children, isPending, type, onPress, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      type={isPending ? 'button' : type}
      onPress={isPending ? undefined : onPress}
      aria-disabled={isPending || undefined}
      className={buttonClass(variant, size, wide)}
    >
      {isPending ? <Spinner /> : icon && <Icon name={icon} size={size === 's' ? 16 : 20} />}
      {children}
    </AriaButton>
  );
}

/** A button that shows only an icon; its name is read out and shown on hover. */
export function IconButton({
  icon,
  label,
  ...rest
}: Omit<ButtonProps, 'children' | 'icon'> & { icon: IconName; label: string }) {
  const { variant: _variant, size: _size, wide: _wide, ...props } = rest;
  return (
    <AriaButton
      {...props}
      aria-label={label}
      className="inline-flex size-11 cursor-pointer items-center justify-center rounded-8 text-ink hover:bg-solid-gray-50"
    >
      <Icon name={icon} size={24} />
    </AriaButton>
  );
}

function Spinner() {
  const { formatMessage } = useIntl();
  return (
    <>
      <span
        aria-hidden="true"
        className="inline-block size-4 shrink-0 animate-spin rounded-full border-2 border-current border-t-transparent"
      />
      <span className="sr-only">{formatMessage({ id: 'ui.pending' })}</span>
    </>
  );
}
