import { useNavigate } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { newMutationId, useChange, useLoad } from '../app/query';
import { ReadReturnedFormDocument, ReturnedFormsDocument } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { formatInstant } from '../ui/dates';
import { Dialog } from '../ui/dialog';
import { Link } from '../ui/link';
import { FileDrop } from './file-drop';
import type { ReturnButtonProps } from './return-button';
import { stateWord } from './words';

interface ReturnDialogProps extends ReturnButtonProps {
  readonly onClose: () => void;
}

/** Where a filled form is handed in for one list, with those that came before. */
export function ReturnDialog({ checklistId, clinicId, onClose }: ReturnDialogProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const navigate = useNavigate();
  const change = useChange(ReadReturnedFormDocument, { refreshes: [ReturnedFormsDocument] });
  const earlier = useLoad(ReturnedFormsDocument, { checklistId }).data?.returnedForms ?? [];
  const read = async (fileId: string) => {
    const input = { clientMutationId: newMutationId(), checklistId, fileId };
    const { readReturnedForm: answer } = await change.mutateAsync({ input });
    if (answer.__typename !== 'ReturnedFormRead') return answer.message;
    void navigate({
      to: '/returned-forms/$returnedFormId',
      params: { returnedFormId: answer.returnedForm.head.id },
    });
    return null;
  };
  return (
    <Dialog isOpen title={formatMessage({ id: 'returned.open' })} onClose={onClose}>
      <div className="flex flex-col gap-5">
        <p className="phrase">{formatMessage({ id: 'returned.intro' })}</p>
        <FileDrop clinicId={clinicId} onSent={read} />
        {earlier.length > 0 && (
          <section className="flex flex-col gap-2">
            <h3 className="text-base">{formatMessage({ id: 'returned.before' })}</h3>
            <ul className="flex flex-col gap-2">
              {earlier.map((form) => (
                <li key={form.id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                  <Link to="/returned-forms/$returnedFormId" params={{ returnedFormId: form.id }}>
                    {form.fileName}
                  </Link>
                  <Badge tone={stateWord[form.state].tone}>{formatMessage({ id: stateWord[form.state].label })}</Badge>
                  <span className="text-sm text-muted">
                    {formatMessage({ id: 'returned.by' }, { by: form.readBy, at: formatInstant(form.readAt, lang) })}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Dialog>
  );
}
