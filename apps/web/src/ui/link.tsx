import { createLink, type LinkProps } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import { type ButtonSize, type ButtonVariant, buttonClass } from './button';
import { Icon, type IconName } from './icons';

type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { readonly ref?: Ref<HTMLAnchorElement> };

function Anchor(props: AnchorProps) {
  return <a {...props} />;
}

interface ButtonAnchorProps extends AnchorProps {
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly wide?: boolean;
  readonly icon?: IconName;
}

function ButtonAnchor({ variant, size, wide, icon, children, ...rest }: ButtonAnchorProps) {
  return (
    <a {...rest} className={`${buttonClass(variant, size, wide)} ${variant === 'quiet' ? '' : 'no-underline'}`}>
      {icon && <Icon name={icon} size={size === 's' ? 16 : 20} />}
      {children}
    </a>
  );
}

/** A link to a page of the product; `to`, `params` and `search` are checked against the routes. */
export const Link = createLink(Anchor);

/** Where a link may lead. */
export type LinkTarget = NonNullable<LinkProps['to']>;

/** A link that looks like a button: for going somewhere, where a Button does something. */
export const LinkButton = createLink(ButtonAnchor);
