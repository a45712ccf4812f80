import { DropZone, type DropItem, FileTrigger, isFileDropItem, Text } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icons';

interface FileChooserProps {
  readonly isPending: boolean;
  readonly onFile: (file: File) => void;
  /** More than one file was dropped. */
  readonly onSeveral: () => void;
  /** Excel alone, where a list in CSV would be of no use. */
  readonly isExcelOnly?: boolean;
}

const excel = ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'];
const accepted = ['.csv', '.xlsx', '.txt', 'text/csv'];

/** One file: dropped, or chosen with the button. */
export function FileChooser({ isPending, onFile, onSeveral, isExcelOnly = false }: FileChooserProps) {
  const { formatMessage } = useIntl();
  const drop = async (items: readonly DropItem[]) => {
    const [first, ...others] = items.filter(isFileDropItem);
    if (others.length > 0) onSeveral();
    else if (first) onFile(await first.getFile());
  };
  return (
    <DropZone
      isDisabled={isPending}
      onDrop={({ items }) => void drop(items)}
      className="flex flex-col items-center gap-3 rounded-12 border-2 border-dashed border-solid-gray-536 bg-solid-gray-50 px-4 py-8 text-center data-[drop-target]:border-primary data-[drop-target]:bg-blue-50"
    >
      <Icon name="upload" size={32} className="text-blue-1000" />
      <Text slot="label" className="phrase font-bold">
        {formatMessage({ id: 'clinics.import.drop' })}
      </Text>
      <FileTrigger
        acceptedFileTypes={isExcelOnly ? excel : accepted}
        onSelect={(files) => {
          const file = files?.item(0);
          if (file) onFile(file);
        }}
      >
        <Button variant="primary" isPending={isPending}>
          {formatMessage({ id: 'clinics.import.choose' })}
        </Button>
      </FileTrigger>
      <p className="phrase text-sm text-muted">
        {formatMessage({ id: isExcelOnly ? 'clinics.import.drop.hint.excel' : 'clinics.import.drop.hint' })}
      </p>
    </DropZone>
  );
}
