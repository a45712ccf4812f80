import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { Loaded } from '../../app/loaded';
import { newMutationId, useChange, useLoad } from '../../app/query';
import { AskColleagueDocument, ChecklistDocument, ColleaguesDocument } from '../../gql/graphql';
import { roleLabel } from '../../tenants/words';
import { Select } from '../../ui/select';
import { Skeleton } from '../../ui/states';
import { TextField } from '../../ui/text-field';
import { useAnnouncer } from '../../ui/toast';
import type { AskProps } from './ask-dialog';
import type { AskPart } from './ask-part';

interface Fault {
  readonly field: 'who' | 'question' | null;
  readonly message: string;
}

/** Handing an item to a colleague: whom, and what one wants to know. */
export function useAskColleague({ checklist, item, onClose }: AskProps): AskPart {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const colleagues = useLoad(ColleaguesDocument, { clinicId: checklist.clinicId });
  const { mutateAsync, isPending } = useChange(AskColleagueDocument, { refreshes: [ChecklistDocument] });
  const [memberId, setMemberId] = useState('');
  const [question, setQuestion] = useState('');
  const [fault, setFault] = useState<Fault>();
  // Sent again after a lost reply, the same question is not put twice.
  const [clientMutationId, setMutationId] = useState(newMutationId);
  const change = (set: () => void) => {
    set();
    setFault(undefined);
    setMutationId(newMutationId());
  };
  const errorAt = (field: Fault['field']) => (fault?.field === field ? fault.message : undefined);

  const send = async () => {
    if (!memberId) return setFault({ field: 'who', message: formatMessage({ id: 'checklists.ask.who.missing' }) });
    try {
      const input = { clientMutationId, checklistId: checklist.id, itemId: item.id, memberId, question };
      const { askColleague: answer } = await mutateAsync({ input });
      if (answer.__typename === 'ColleagueAsked') {
        toast(formatMessage({ id: 'checklists.ask.sent' }, { name: answer.proposal.askedOf }));
        return onClose();
      }
      const isAboutPerson = answer.__typename === 'NotAColleague' || answer.__typename === 'AlreadyAsked';
      const field = answer.__typename === 'InvalidInput' ? 'question' : isAboutPerson ? 'who' : null;
      setFault({ field, message: answer.message });
    } catch (error) {
      setFault({ field: null, message: faultText(error) });
    }
  };

  const fields = (
    <Loaded query={colleagues} skeleton={<Skeleton rows={3} />}>
      {({ colleagues: people }) =>
        people.length === 0 ? (
          <p>{formatMessage({ id: 'checklists.ask.nobody' })}</p>
        ) : (
          <>
            <p className="text-muted">{formatMessage({ id: 'checklists.ask.intro' })}</p>
            <Select
              label={formatMessage({ id: 'checklists.ask.who' })}
              required
              empty={formatMessage({ id: 'checklists.ask.who.empty' })}
              error={errorAt('who')}
              options={people.map(({ memberId: value, name, role }) => ({
                value,
                label: formatMessage(
                  { id: 'checklists.ask.who.option' },
                  { name, role: roleLabel(role, formatMessage) },
                ),
              }))}
              value={memberId}
              onChange={(value) => change(() => setMemberId(value))}
            />
            <TextField
              label={formatMessage({ id: 'checklists.ask.question' })}
              hint={formatMessage({ id: 'checklists.ask.question.hint' })}
              rows={3}
              error={errorAt('question')}
              value={question}
              onChange={(text) => change(() => setQuestion(text))}
            />
          </>
        )
      }
    </Loaded>
  );
  const isDisabled = !colleagues.data || colleagues.data.colleagues.length === 0;
  return { fields, isPending, isDisabled, refusal: errorAt(null), send };
}
