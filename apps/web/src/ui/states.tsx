import { useIntl } from 'react-intl';
import { Button } from './button';
import { cx } from './cx';
import { Icon, type IconName } from './icons';

/** Grey bars in the place of what is being loaded. */
export function Skeleton({ rows = 5, label }: { rows?: number; label?: string }) {
  const { formatMessage } = useIntl();
  return (
    <div role="status" className="flex flex-col gap-3 py-2">
      <span className="sr-only">{label ?? formatMessage({ id: 'ui.loading' })}</span>
      {Array.from({ length: rows }, (_, index) => (
        <span
          key={index}
          aria-hidden="true"
          className={cx('block h-6 animate-pulse rounded-6 bg-solid-gray-100', index % 3 === 2 && 'w-2/3')}
        />
      ))}
    </div>
  );
}

interface StateProps {
  readonly title: string;
  readonly children?: React.ReactNode;
  /** What can be done about it: buttons and links. */
  readonly actions?: React.ReactNode;
}

function State({ icon, title, children, actions, role }: StateProps & { icon: IconName; role?: 'alert' }) {
  return (
    <div role={role} className="flex flex-col items-center gap-3 px-4 py-10 text-center">
      <span className="inline-flex size-14 items-center justify-center rounded-full bg-blue-50 text-blue-1000">
        <Icon name={icon} size={28} />
      </span>
      <p className="text-lg font-bold">{title}</p>
      {children && <div className="phrase max-w-prose text-balance text-muted">{children}</div>}
      {actions && <div className="mt-2 flex flex-wrap justify-center gap-3">{actions}</div>}
    </div>
  );
}

/** Nothing is there yet, or nothing matches: says which, and what to do. */
export function EmptyState({ icon = 'search', ...rest }: StateProps & { icon?: IconName }) {
  return <State icon={icon} {...rest} />;
}

/** Loading failed: says what to do, offers to try again, and shows the reference that support asks for. */
export function ErrorState(props: {
  title: string;
  children?: React.ReactNode;
  reference?: string;
  onRetry?: () => void;
}) {
  const { title, children, reference, onRetry } = props;
  const { formatMessage } = useIntl();
  return (
    <State
      role="alert"
      icon="alert"
      title={title}
      actions={
        onRetry && (
          <Button variant="secondary" onPress={onRetry}>
            {formatMessage({ id: 'ui.retry' })}
          </Button>
        )
      }
    >
      {children}
      {reference && <p className="mt-2 text-sm">{formatMessage({ id: 'ui.reference' }, { reference })}</p>}
    </State>
  );
}
