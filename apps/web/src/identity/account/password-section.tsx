import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { useChange } from '../../app/query';
import { ChangePasswordDocument, type WaysInQuery } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { formatInstant } from '../../ui/dates';
import { FormDialog } from '../../ui/form-dialog';
import { useAnnouncer } from '../../ui/toast';
import { lengthOf, NewPasswordField, PASSWORD_LENGTH, PasswordField } from '../password-fields';
import { RefusalBanner } from '../refusal-banner';
import { waysInShown } from '../use-add-device';
import { type Refusal, refusalOf, useRefusalText } from '../use-sign-in';

type WaysIn = WaysInQuery['waysIn'];

/** The password, only where one is used. */
export function PasswordSection({ waysIn }: { waysIn: WaysIn }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const [isOpen, setOpen] = useState(false);
  const { hasPassword, passwordChangedAt } = waysIn;
  return (
    <section className="card p-5">
      <h2 className="mb-1 text-lg">{formatMessage({ id: 'identity.password' })}</h2>
      <p className="mb-4 text-sm text-muted">
        {passwordChangedAt
          ? formatMessage({ id: 'identity.password.changedAt' }, { at: formatInstant(passwordChangedAt, lang) })
          : formatMessage({ id: 'identity.password.none' })}
      </p>
      <Button onPress={() => setOpen(true)}>
        {formatMessage({ id: hasPassword ? 'identity.password.change' : 'identity.password.decide' })}
      </Button>
      {isOpen && <PasswordDialog hasPassword={hasPassword} onClose={() => setOpen(false)} />}
    </section>
  );
}

function PasswordDialog({ hasPassword, onClose }: { hasPassword: boolean; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const refusalText = useRefusalText();
  const [current, setCurrent] = useState('');
  const [chosen, setChosen] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const change = useChange(ChangePasswordDocument, { refreshes: waysInShown });
  const isComplete = lengthOf(chosen) >= PASSWORD_LENGTH && (!hasPassword || current !== '');
  const save = () => {
    setRefusal(null);
    change.mutate(
      { input: { current: hasPassword ? current : null, new: chosen } },
      {
        onSuccess: ({ changePassword: result }) => {
          if (result.__typename !== 'PasswordChanged') return setRefusal(refusalOf(result));
          toast(formatMessage({ id: 'identity.password.changed' }));
          onClose();
        },
        onError: (error) => setRefusal(refusalText(error)),
      },
    );
  };
  return (
    <FormDialog
      title={formatMessage({ id: hasPassword ? 'identity.password.change' : 'identity.password.decide' })}
      isSubmitting={change.isPending}
      isDisabled={!isComplete}
      onSubmit={save}
      onClose={onClose}
    >
      <RefusalBanner refusal={refusal} />
      {hasPassword && (
        <PasswordField
          label={formatMessage({ id: 'identity.password.current' })}
          value={current}
          onChange={setCurrent}
        />
      )}
      <NewPasswordField label={formatMessage({ id: 'identity.password.new' })} value={chosen} onChange={setChosen} />
    </FormDialog>
  );
}
