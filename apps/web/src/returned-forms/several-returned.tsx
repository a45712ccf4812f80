import { useNavigate } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { newMutationId, useChange } from '../app/query';
import { ReadReturnedAnswersDocument } from '../gql/graphql';
import { FileDrop } from './file-drop';

/** Where a table of answers of several clinics is handed in. */
export function SeveralReturned() {
  const { formatMessage } = useIntl();
  const navigate = useNavigate();
  const change = useChange(ReadReturnedAnswersDocument, { refreshes: [] });
  const read = async (fileId: string) => {
    const input = { clientMutationId: newMutationId(), fileId };
    const { readReturnedAnswers: answer } = await change.mutateAsync({ input });
    if (answer.__typename !== 'ReturnedBatchRead') return answer.message;
    void navigate({ to: '/returned-answers/$batchId', params: { batchId: answer.batch.id } });
    return null;
  };
  return (
    <div className="flex flex-col gap-3">
      <p className="phrase text-sm text-muted">{formatMessage({ id: 'returned.several.body' })}</p>
      <FileDrop clinicId={null} onSent={read} />
    </div>
  );
}
