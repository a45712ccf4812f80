import { useState } from 'react';
import { useIntl } from 'react-intl';
import { send } from '../app/graphql';
import { BeginRecoveryDocument, FinishRecoveryDocument } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { createPasskey, passkeysWorkHere } from './passkey';
import { codeInGroups, codeProblem, lettersOfCode } from './recovery-code';
import { RefusalBanner } from './refusal-banner';
import { UnsupportedBanner } from './unsupported-banner';
import { useDeviceLabel } from './use-device-label';
import type { SignIn, SignInAnswer } from './use-sign-in';

/** A recovery code in any spelling, then a new passkey in the place of the lost one. */
export function CodeForm({ token, signIn }: { token: string; signIn: SignIn }) {
  const { formatMessage } = useIntl();
  const deviceLabel = useDeviceLabel();
  const [typed, setTyped] = useState('');
  const [isChecked, setChecked] = useState(false);
  const code = codeInGroups(lettersOfCode(typed));
  const problem = codeProblem(typed);
  const problemText =
    problem?.type === 'letters'
      ? formatMessage({ id: 'identity.code.letters' })
      : problem && formatMessage({ id: `identity.code.${problem.type}` }, { count: problem.by });
  const recover = async (): Promise<SignInAnswer> => {
    const begun = (await send(BeginRecoveryDocument, { input: { token, code } })).beginRecovery;
    if (begun.__typename !== 'WebAuthnCeremony') return begun;
    const { response, isThisDevice } = await createPasskey(begun.options);
    const input = { token, code, response, label: deviceLabel(isThisDevice) };
    return (await send(FinishRecoveryDocument, { input })).finishRecovery;
  };
  if (!passkeysWorkHere()) return <UnsupportedBanner />;
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        if (!problem && !signIn.isPending) signIn.run(recover);
      }}
    >
      <TextField
        label={formatMessage({ id: 'identity.code' })}
        hint={formatMessage({ id: 'identity.code.hint' })}
        error={isChecked && problemText ? problemText : undefined}
        value={typed}
        onChange={setTyped}
        onBlur={() => !problem && setTyped(code)}
        autoComplete="off"
        spellCheck="false"
      />
      <Banner tone="info">{formatMessage({ id: 'identity.code.then' })}</Banner>
      <RefusalBanner refusal={signIn.refusal} />
      <Button type="submit" variant="primary" size="l" wide icon="fingerprint" isPending={signIn.isPending}>
        {formatMessage({ id: signIn.isPending ? 'identity.waiting' : 'identity.code.action' })}
      </Button>
    </form>
  );
}
