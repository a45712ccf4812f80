import { useIntl } from 'react-intl';
import { Button } from '../../ui/button';

interface RowButtonsProps {
  readonly name: string;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** What can be done with a row of a register. */
export function RowButtons({ name, onEdit, onRemove }: RowButtonsProps) {
  const { formatMessage } = useIntl();
  return (
    <span className="no-print flex flex-wrap gap-2">
      <Button
        size="s"
        icon="edit"
        aria-label={formatMessage({ id: 'registers.contact.edit.of' }, { name })}
        onPress={onEdit}
      >
        {formatMessage({ id: 'registers.contact.edit' })}
      </Button>
      <Button
        size="s"
        variant="quiet"
        aria-label={formatMessage({ id: 'registers.contact.remove.of' }, { name })}
        onPress={onRemove}
      >
        {formatMessage({ id: 'registers.contact.remove' })}
      </Button>
    </span>
  );
}
