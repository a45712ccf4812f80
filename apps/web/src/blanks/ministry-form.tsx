import { useIntl } from 'react-intl';
import { useLoad } from '../app/query';
import { useCan } from '../app/session';
import { MinistryFormDocument } from '../gql/graphql';
import { Button } from '../ui/button';
import { LinkButton } from '../ui/link';
import type { useFile } from '../forms/use-file';

/** The list as the ministry's own file; where there is none yet, a way to set it up for those who may. */
export function MinistryForm({ checklistId, file }: { checklistId: string; file: ReturnType<typeof useFile> }) {
  const { formatMessage } = useIntl();
  const can = useCan();
  const { data } = useLoad(MinistryFormDocument, { checklistId });
  const url = `/checklists/${checklistId}/ministry-form.xlsx`;
  const form = data?.ministryForm;
  if (!form) return null;
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-base">{formatMessage({ id: 'blanks.form' })}</h3>
      <p className="phrase text-sm text-muted">
        {formatMessage({
          id: form.isReady ? 'blanks.form.body' : can('form:map') ? 'blanks.form.setUp' : 'blanks.form.ask',
        })}
      </p>
      <div className="flex flex-wrap gap-3">
        {form.isReady && (
          <Button icon="download" isPending={file.making === url} onPress={() => file.save(url)}>
            {formatMessage({ id: file.making === url ? 'forms.making' : 'forms.xlsx' })}
          </Button>
        )}
        {!form.isReady && can('form:map') && (
          <LinkButton to="/editions/$editionId/ministry-forms" params={{ editionId: form.editionId }} icon="upload">
            {formatMessage({ id: 'blanks.form.toSetUp' })}
          </LinkButton>
        )}
      </div>
    </section>
  );
}
