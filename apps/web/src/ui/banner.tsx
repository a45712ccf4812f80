import { cx } from './cx';
import { Icon, type IconName } from './icons';

export type BannerTone = 'info' | 'warning' | 'error' | 'success';

const looks: Record<BannerTone, { readonly frame: string; readonly icon: IconName }> = {
  info: { frame: 'border-blue-900 bg-blue-50', icon: 'info' },
  warning: { frame: 'border-yellow-900 bg-yellow-50', icon: 'alert' },
  error: { frame: 'border-red-900 bg-red-50', icon: 'alert' },
  success: { frame: 'border-green-800 bg-green-50', icon: 'check' },
};

export interface BannerProps {
  readonly tone?: BannerTone;
  readonly title?: string;
  readonly children?: React.ReactNode;
  readonly actions?: React.ReactNode;
  /** `alert` for what came up just now and must be read out at once. */
  readonly role?: 'alert' | 'status';
}

/** A notice that stays on the page, above what it is about. */
export function Banner({ tone = 'info', title, children, actions, role }: BannerProps) {
  const { frame, icon } = looks[tone];
  return (
    <div
      role={role}
      className={cx('flex gap-3 rounded-8 border-s-8 border border-y-line border-e-line px-4 py-3', frame)}
    >
      <Icon name={icon} size={24} className="mt-0.5" />
      <div className="flex min-w-0 flex-1 flex-col gap-2 sm:flex-row sm:items-start sm:justify-between">
        <div className="min-w-0">
          {title && <p className="font-bold">{title}</p>}
          {children && <div>{children}</div>}
        </div>
        {actions && <div className="flex shrink-0 flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  );
}
