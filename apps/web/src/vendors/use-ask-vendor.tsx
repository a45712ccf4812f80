import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { newMutationId, useChange, useLoad } from '../app/query';
import type { AskProps } from '../checklists/questions/ask-dialog';
import type { AskPart } from '../checklists/questions/ask-part';
import { AskVendorDocument, ChecklistDocument, VendorsToAskDocument } from '../gql/graphql';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { useAnnouncer } from '../ui/toast';

const blank = { name: '', address: '', question: '' };

type Field = keyof typeof blank;

interface Fault {
  readonly field: Field | null;
  readonly message: string;
}

const fieldOf = (name: string): Field | null =>
  name === 'name' || name === 'address' || name === 'question' ? name : null;

/** Handing an item to a vendor by a letter: to whom, and what one wants to know. */
export function useAskVendor({ checklist, item, onClose }: AskProps, isChosen: boolean): AskPart {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const { data } = useLoad(VendorsToAskDocument, { clinicId: checklist.clinicId }, { enabled: isChosen });
  const { mutateAsync, isPending } = useChange(AskVendorDocument, {
    refreshes: [ChecklistDocument, VendorsToAskDocument],
  });
  const [known, setKnown] = useState('');
  const [draft, setDraft] = useState(blank);
  const [fault, setFault] = useState<Fault>();
  // Sent again after a lost reply, the same question is not put twice.
  const [clientMutationId, setMutationId] = useState(newMutationId);
  const change = (over: Partial<typeof blank>) => {
    setDraft({ ...draft, ...over });
    setFault(undefined);
    setMutationId(newMutationId());
  };
  const errorAt = (field: Field | null) => (fault?.field === field ? fault.message : undefined);
  const vendors = data?.vendorsToAsk ?? [];

  const send = async () => {
    try {
      const input = { clientMutationId, checklistId: checklist.id, itemId: item.id, ...draft };
      const { askVendor: answer } = await mutateAsync({ input });
      if (answer.__typename === 'VendorAsked') {
        toast(formatMessage({ id: 'checklists.ask.sent' }, { name: answer.proposal.askedOf }));
        return onClose();
      }
      const isThere = answer.__typename === 'AlreadyAsked';
      const field = answer.__typename === 'InvalidInput' ? fieldOf(answer.field ?? '') : isThere ? 'address' : null;
      setFault({ field, message: answer.message });
    } catch (error) {
      setFault({ field: null, message: faultText(error) });
    }
  };

  const fields = (
    <>
      <p className="text-muted">{formatMessage({ id: 'vendors.ask.intro' })}</p>
      {vendors.length > 0 && (
        <Select
          label={formatMessage({ id: 'vendors.ask.known' })}
          empty={formatMessage({ id: 'vendors.ask.known.empty' })}
          options={vendors.map(({ name, address, systems }, index) => ({
            value: String(index),
            label:
              address || systems.length > 0
                ? formatMessage({ id: 'vendors.ask.known.systems' }, { name, systems: address || systems.join('・') })
                : name,
          }))}
          value={known}
          onChange={(value) => {
            setKnown(value);
            const vendor = vendors[Number(value)];
            if (value !== '' && vendor) change({ name: vendor.name, address: vendor.address });
          }}
        />
      )}
      <TextField
        label={formatMessage({ id: 'vendors.ask.name' })}
        hint={formatMessage({ id: 'vendors.ask.name.hint' })}
        required
        error={errorAt('name')}
        value={draft.name}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={formatMessage({ id: 'vendors.ask.address' })}
        hint={formatMessage({ id: 'vendors.ask.address.hint' })}
        type="email"
        required
        error={errorAt('address')}
        value={draft.address}
        onChange={(address) => change({ address })}
      />
      <TextField
        label={formatMessage({ id: 'checklists.ask.question' })}
        hint={formatMessage({ id: 'checklists.ask.question.hint' })}
        rows={3}
        error={errorAt('question')}
        value={draft.question}
        onChange={(question) => change({ question })}
      />
      <p className="text-sm text-muted">{formatMessage({ id: 'vendors.ask.link' })}</p>
    </>
  );
  return { fields, isPending, isDisabled: false, refusal: errorAt(null), send };
}
