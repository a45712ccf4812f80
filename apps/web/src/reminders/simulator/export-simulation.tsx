import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { useChange } from '../../app/query';
import { saveText } from '../../app/save-text';
import {
  AuditEventsDocument,
  ExportReminderSimulationDocument,
  type ExportReminderSimulationInput,
} from '../../gql/graphql';
import { Button } from '../../ui/button';
import { useAnnouncer } from '../../ui/toast';

/** Takes along every row that the filters show, on all pages. */
export function ExportSimulation({ input }: { input: ExportReminderSimulationInput }) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const change = useChange(ExportReminderSimulationDocument, { refreshes: [AuditEventsDocument] });
  const take = async () => {
    try {
      const { exportReminderSimulation: table } = await change.mutateAsync({ input });
      saveText(table.fileName, table.csv, 'text/csv');
      const id = table.isCut ? 'simulator.cut' : 'simulator.exported';
      toast(formatMessage({ id }, { rows: table.rows }), table.isCut ? 'error' : 'success');
    } catch (error) {
      toast(faultText(error), 'error');
    }
  };
  return (
    <Button icon="download" isPending={change.isPending} onPress={() => void take()}>
      {formatMessage({ id: 'simulator.export' })}
    </Button>
  );
}
