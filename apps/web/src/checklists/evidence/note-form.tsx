import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { newMutationId, useChange } from '../../app/query';
import { AddEvidenceDocument, ChecklistEvidenceDocument } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { DateField } from '../../ui/date-field';
import { dayOf } from '../../ui/dates';
import { TextField } from '../../ui/text-field';
import type { EvidencePlace } from './use-uploads';

interface NoteFormProps {
  readonly place: EvidencePlace;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Writes down as evidence what no file shows: that something was seen, asked or agreed, and when. */
export function NoteForm({ place, onDone, onCancel }: NoteFormProps) {
  const { formatMessage } = useIntl();
  const faultText = useFaultText();
  const today = dayOf(new Date());
  const [note, setNote] = useState('');
  const [speaksForOn, setSpeaksForOn] = useState<string | null>(today);
  const [clientMutationId] = useState(newMutationId);
  const [problem, setProblem] = useState<{ readonly field: string | null; readonly message: string }>();
  const change = useChange(AddEvidenceDocument, { refreshes: [ChecklistEvidenceDocument] });
  const errorAt = (field: string) => (problem?.field === field ? problem.message : undefined);

  const save = async () => {
    const { checklistId, itemId } = place;
    const input = { clientMutationId, checklistId, itemId, evidence: { note, speaksForOn } };
    try {
      const { addEvidence } = await change.mutateAsync({ input });
      if (addEvidence.__typename === 'EvidenceAdded') onDone();
      else
        setProblem({
          field: addEvidence.__typename === 'InvalidInput' ? (addEvidence.field ?? null) : null,
          message: addEvidence.message,
        });
    } catch (error) {
      setProblem({ field: null, message: faultText(error) });
    }
  };

  return (
    <form
      noValidate
      className="no-print flex flex-col gap-4 rounded-8 border border-line p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={formatMessage({ id: 'evidence.note.label' })}
        hint={formatMessage({ id: 'evidence.note.hint' })}
        error={errorAt('note')}
        required
        rows={4}
        value={note}
        onChange={setNote}
      />
      <DateField
        label={formatMessage({ id: 'evidence.note.on' })}
        error={errorAt('speaksForOn')}
        max={today}
        value={speaksForOn}
        onChange={setSpeaksForOn}
      />
      <p className="text-sm font-bold text-red-1000">{formatMessage({ id: 'evidence.noPatients.note' })}</p>
      {problem && (problem.field === null || problem.field === 'title') && (
        <p role="alert" className="text-red-1000">
          {problem.message}
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" isPending={change.isPending}>
          {formatMessage({ id: 'evidence.note.save' })}
        </Button>
        <Button onPress={onCancel}>{formatMessage({ id: 'ui.cancel' })}</Button>
      </div>
    </form>
  );
}
