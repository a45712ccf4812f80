import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { useLang } from '../../app/language-provider';
import { useChange } from '../../app/query';
import { useRemoval } from '../../app/use-removal';
import { useMutationId } from '../../clinics/use-mutation-id';
import {
  ConfirmContactDocument,
  type ContactPartsFragment,
  RemoveContactDocument,
  RestoreContactDocument,
} from '../../gql/graphql';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { formatDay } from '../../ui/dates';
import { useAnnouncer } from '../../ui/toast';
import { RowButtons } from '../rows/row-buttons';
import { dialled, hasNumber } from './words';

interface ContactRowProps {
  readonly contact: ContactPartsFragment;
  readonly canEdit: boolean;
  readonly onEdit: () => void;
}

/** A contact with its numbers, and when somebody found them right. */
export function ContactRow({ contact, canEdit, onEdit }: ContactRowProps) {
  const { formatMessage } = useIntl();
  const { name, role, phone, nightPhone, note } = contact;
  const { confirm, isPending } = useConfirmContact(contact);
  const remove = useRemoveContact();
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 border-t border-line py-3 first:border-t-0">
      <div className="flex min-w-0 flex-1 basis-72 flex-col gap-1">
        <p className="font-bold break-words" lang="ja">
          {name}
        </p>
        {role && (
          <p className="text-sm break-words" lang="ja">
            {role}
          </p>
        )}
        {hasNumber(contact) && (
          <dl className="flex flex-col gap-y-1">
            <Number label={formatMessage({ id: 'registers.contact.phone' })} number={phone} />
            <Number label={formatMessage({ id: 'registers.contact.nightPhone' })} number={nightPhone} />
          </dl>
        )}
        <Confirmation contact={contact} />
        {note && (
          <p className="text-sm break-words whitespace-pre-line text-muted" lang="ja">
            {note}
          </p>
        )}
      </div>
      {canEdit && (
        <div className="no-print flex flex-wrap gap-2">
          {hasNumber(contact) && (
            <Button
              size="s"
              icon="check"
              isPending={isPending}
              aria-label={formatMessage({ id: 'registers.contact.confirm.of' }, { name })}
              onPress={() => void confirm()}
            >
              {formatMessage({ id: 'registers.contact.confirm' })}
            </Button>
          )}
          <RowButtons name={name} onEdit={onEdit} onRemove={() => void remove(contact, name)} />
        </div>
      )}
    </li>
  );
}

function Number({ label, number }: { label: string; number: string }) {
  if (!number) return null;
  const link = dialled(number);
  return (
    <div className="flex flex-wrap items-baseline gap-x-4">
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="font-bold tabular-nums">{link ? <a href={link}>{number}</a> : number}</dd>
    </div>
  );
}

function Confirmation({ contact }: { contact: ContactPartsFragment }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { confirmedOn, confirmedBy, isStale } = contact;
  if (!confirmedOn)
    return (
      <p>
        <Badge tone="unknown">{formatMessage({ id: 'registers.contact.noNumber' })}</Badge>
      </p>
    );
  const day = formatDay(confirmedOn, lang);
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
      <Badge tone={isStale ? 'doing' : 'ok'}>
        {formatMessage({ id: isStale ? 'registers.contact.stale' : 'registers.contact.ok' })}
      </Badge>
      {confirmedBy
        ? formatMessage({ id: 'registers.contact.confirmed' }, { day, who: confirmedBy })
        : formatMessage({ id: 'registers.contact.confirmedNobody' }, { day })}
    </p>
  );
}

function useConfirmContact({ id, name, version }: ContactPartsFragment) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const { mutateAsync, isPending } = useChange(ConfirmContactDocument);
  const mutationId = useMutationId();
  const confirm = async () => {
    try {
      const input = { id, version };
      const { confirmContact } = await mutateAsync({ input: { ...input, clientMutationId: mutationId(input) } });
      if (confirmContact.__typename === 'ContactSaved')
        toast(formatMessage({ id: 'registers.contact.confirmedNow' }, { name }));
      else toast(confirmContact.message, 'error');
    } catch (error) {
      toast(faultText(error), 'error');
    }
  };
  return { confirm, isPending };
}

function useRemoveContact() {
  const removing = useChange(RemoveContactDocument);
  const restoring = useChange(RestoreContactDocument);
  return useRemoval({
    remove: async (input) => {
      const { removeContact } = await removing.mutateAsync({ input });
      return removeContact.__typename === 'ContactChangedMeanwhile'
        ? { type: 'refused', message: removeContact.message }
        : { type: 'removed', version: removeContact.contact.version };
    },
    restore: async (input) => {
      const { restoreContact } = await restoring.mutateAsync({ input });
      return restoreContact.__typename === 'ContactSaved'
        ? { type: 'restored' }
        : { type: 'refused', message: restoreContact.message };
    },
  });
}
