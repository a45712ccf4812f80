import { useIntl } from 'react-intl';
import type { MessageId } from '../messages/ja';
import { ErrorState } from '../ui/states';
import { Fault, type FaultCode } from './graphql';

const texts: Record<FaultCode, { readonly title: MessageId; readonly body: MessageId }> = {
  UNAUTHENTICATED: { title: 'app.fault.signedOut', body: 'app.fault.signedOut.body' },
  FORBIDDEN: { title: 'app.fault.forbidden', body: 'app.fault.forbidden.body' },
  STEP_UP_REQUIRED: { title: 'app.fault.stepUp', body: 'app.fault.stepUp.body' },
  NOT_FOUND: { title: 'app.fault.notFound', body: 'app.fault.notFound.body' },
  UNKNOWN_OPERATION: { title: 'app.fault.outdated', body: 'app.fault.outdated.body' },
  BAD_INPUT: { title: 'app.fault.internal', body: 'app.fault.internal.body' },
  CONFLICT: { title: 'app.fault.conflict', body: 'app.fault.conflict.body' },
  RATE_LIMITED: { title: 'app.fault.rateLimited', body: 'app.fault.rateLimited.body' },
  UNAVAILABLE: { title: 'app.fault.unavailable', body: 'app.fault.unavailable.body' },
  INTERNAL: { title: 'app.fault.internal', body: 'app.fault.internal.body' },
  OFFLINE: { title: 'app.fault.offline', body: 'app.fault.offline.body' },
};

/** Asking again would bring the same answer. */
const lasting: readonly FaultCode[] = ['FORBIDDEN', 'NOT_FOUND'];

const asFault = (error: unknown): Fault => (error instanceof Fault ? error : new Fault('INTERNAL'));

/** What could not be loaded, in words, with a way to try again. */
export function FaultState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { formatMessage } = useIntl();
  const fault = asFault(error);
  const { title, body } = texts[fault.code];
  return (
    <ErrorState
      title={formatMessage({ id: title })}
      reference={fault.reference}
      onRetry={lasting.includes(fault.code) ? undefined : onRetry}
    >
      <p>{formatMessage({ id: body })}</p>
    </ErrorState>
  );
}

/** The same words in one line, for a message beside a button. */
export function useFaultText(): (error: unknown) => string {
  const { formatMessage } = useIntl();
  return (error) => {
    const fault = asFault(error);
    const { title, body } = texts[fault.code];
    const reference = fault.reference ? formatMessage({ id: 'ui.reference' }, { reference: fault.reference }) : '';
    return `${formatMessage({ id: title })} ${formatMessage({ id: body })} ${reference}`.trim();
  };
}
