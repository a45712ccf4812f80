import { useIntl } from 'react-intl';
import { Disclosure } from '../../ui/disclosure';

interface FailureTextProps {
  /** What is wrong, in the reader's language. */
  readonly means: string;
  /** The words of the other side. */
  readonly words: string;
}

/** Why something did not arrive; what the other side said, for whoever has to ask there. */
export function FailureText({ means, words }: FailureTextProps) {
  const { formatMessage } = useIntl();
  return (
    <div>
      <p>{means}</p>
      <Disclosure title={formatMessage({ id: 'channels.reason' })}>
        <p className="text-sm text-muted">{formatMessage({ id: 'channels.reason.words' })}</p>
        <p lang="en" className="text-sm break-words">
          {words}
        </p>
      </Disclosure>
    </div>
  );
}
