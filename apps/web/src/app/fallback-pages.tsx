import type { ErrorComponentProps } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { LinkButton } from '../ui/link';
import { EmptyState, Skeleton } from '../ui/states';
import { FaultState } from './fault-state';

export function PendingPage() {
  return <Skeleton rows={8} />;
}

export function FaultPage({ error, reset }: ErrorComponentProps) {
  return <FaultState error={error} onRetry={reset} />;
}

export function NotFoundPage() {
  const { formatMessage } = useIntl();
  return (
    <EmptyState
      title={formatMessage({ id: 'app.notFound' })}
      actions={<LinkButton to="/">{formatMessage({ id: 'app.home' })}</LinkButton>}
    >
      {formatMessage({ id: 'app.notFound.body' })}
    </EmptyState>
  );
}
