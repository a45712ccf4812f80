import type { ErrorComponentProps } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { Skeleton } from '../ui/states';
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
    <main className="mx-auto max-w-3xl px-4 py-8">
      <PageHeader title={formatMessage({ id: 'app.notFound' })} />
      <div className="card flex flex-col items-start gap-4 p-6">
        <p>{formatMessage({ id: 'app.notFound.body' })}</p>
        <LinkButton to="/">{formatMessage({ id: 'app.home' })}</LinkButton>
      </div>
    </main>
  );
}
