import { useIntl } from 'react-intl';
import { Banner } from '../ui/banner';
import { LinkButton } from '../ui/link';

/** A link that leads nowhere any more: what to do next. */
export function ClosedLink({ message, children }: { message: string; children?: React.ReactNode }) {
  const { formatMessage } = useIntl();
  return (
    <>
      <Banner tone="error" role="alert">
        {message}
      </Banner>
      <div className="mt-6 flex flex-col gap-3">
        {children}
        <LinkButton to="/sign-in" wide>
          {formatMessage({ id: 'identity.toSignIn' })}
        </LinkButton>
      </div>
    </>
  );
}
