import { useIntl } from 'react-intl';
import type { MessageId } from '../messages/ja';
import { Link } from '../ui/link';
import { PageHeader } from '../ui/page-header';

interface RegisterHeaderProps {
  readonly clinicId: string;
  readonly clinicName: string;
  readonly title: MessageId;
  /** What the register is for, in a sentence. */
  readonly body: MessageId;
  readonly actions?: React.ReactNode;
}

/** The head of a register: whose it is, what it is for, and the way back to the clinic. */
export function RegisterHeader({ clinicId, clinicName, title, body, actions }: RegisterHeaderProps) {
  const { formatMessage } = useIntl();
  return (
    <PageHeader
      title={formatMessage({ id: title })}
      description={
        <>
          <span lang="ja">{clinicName}</span>
          {' — '}
          {formatMessage({ id: body })}
        </>
      }
      back={
        <Link to="/clinics/$clinicId" params={{ clinicId }}>
          {formatMessage({ id: 'registers.back.clinic' })}
        </Link>
      }
      actions={actions}
    />
  );
}
