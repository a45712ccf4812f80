import { useIntl } from 'react-intl';
import { Disclosure } from '../../ui/disclosure';

interface FailureTextProps {
  /** What is wrong, in the reader's language. */
  readonly means: string;
  /** The words of the other side. */
  readonly words: string;
}

/** Why something did not arrive, and behind that what the other side said. */
export function FailureText({ means, words }: FailureTextProps) {
  return (
    <div>
      <p>{means}</p>
      <OtherWords words={words} />
    </div>
  );
}

/** The words of another server, for whoever has to ask there; out of the way of everybody else. */
export function OtherWords({ words }: { words: string }) {
  const { formatMessage } = useIntl();
  return (
    <Disclosure title={formatMessage({ id: 'channels.reason' })}>
      <p className="text-sm text-muted">{formatMessage({ id: 'channels.reason.words' })}</p>
      <p lang="en" className="text-sm break-words">
        {words}
      </p>
    </Disclosure>
  );
}
