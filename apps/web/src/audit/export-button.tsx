import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { Fault } from '../app/graphql';
import { useChange } from '../app/query';
import { saveText } from '../app/save-text';
import { type AuditFilter, AuditEventsDocument, ExportAuditEventsDocument } from '../gql/graphql';
import { Button } from '../ui/button';
import { useAnnouncer } from '../ui/toast';

/** Takes along what the filters show. Asks for a fresh proof on the way; leaving that question leaves everything as it was. */
export function ExportButton({ filter }: { filter: AuditFilter }) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const change = useChange(ExportAuditEventsDocument, { refreshes: [AuditEventsDocument] });

  const take = async () => {
    try {
      const { exportAuditEvents: answer } = await change.mutateAsync({ input: { filter } });
      if (answer.__typename !== 'AuditExport') return toast(answer.message, 'error');
      saveText(answer.fileName, answer.csv, 'text/csv');
      const id = answer.isCut ? 'audit.export.cut' : 'audit.export.done';
      toast(formatMessage({ id }, { rows: answer.rows }), answer.isCut ? 'error' : 'success');
    } catch (error) {
      if (error instanceof Fault && error.code === 'STEP_UP_REQUIRED') return;
      toast(faultText(error), 'error');
    }
  };

  return (
    <Button icon="download" isPending={change.isPending} onPress={() => void take()}>
      {formatMessage({ id: 'audit.export' })}
    </Button>
  );
}
