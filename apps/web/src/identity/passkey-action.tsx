import { useIntl } from 'react-intl';
import type { MessageId } from '../messages/ja';
import { Button } from '../ui/button';
import { passkeysWorkHere } from './passkey';
import { UnsupportedBanner } from './unsupported-banner';
import type { SignIn, SignInAnswer } from './use-sign-in';

export interface PasskeyActionProps {
  readonly label: MessageId;
  readonly signIn: SignIn;
  /** The step that asks the device for its passkey. */
  readonly ask: () => Promise<SignInAnswer>;
}

/** The one button of a page that goes on with a passkey; where the browser has none, why it does not stand here. */
export function PasskeyAction({ label, signIn: { isPending, run }, ask }: PasskeyActionProps) {
  const { formatMessage } = useIntl();
  if (!passkeysWorkHere()) return <UnsupportedBanner />;
  return (
    <Button variant="primary" size="l" wide icon="fingerprint" isPending={isPending} onPress={() => run(ask)}>
      {formatMessage({ id: isPending ? 'identity.waiting' : label })}
    </Button>
  );
}
