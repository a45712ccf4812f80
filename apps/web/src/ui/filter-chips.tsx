import { useIntl } from 'react-intl';
import { Button as AriaButton } from 'react-aria-components';
import { Button } from './button';
import { Icon } from './icons';

export interface FilterChip {
  readonly id: string;
  readonly label: string;
  readonly onRemove: () => void;
}

/** The filters in force, each removable, and one button to remove them all. Shows nothing when there are none. */
export function FilterChips({ chips, onClear }: { chips: readonly FilterChip[]; onClear: () => void }) {
  const { formatMessage } = useIntl();
  if (chips.length === 0) return null;
  return (
    <div className="no-print flex flex-wrap items-center gap-2">
      <span className="text-sm text-muted">{formatMessage({ id: 'ui.filters' })}</span>
      {chips.map((chip) => (
        <AriaButton
          key={chip.id}
          onPress={chip.onRemove}
          aria-label={formatMessage({ id: 'ui.removeFilter' }, { label: chip.label })}
          className="inline-flex min-h-8 cursor-pointer items-center gap-1 rounded-full border border-blue-900 bg-blue-50 ps-3 pe-2 text-sm text-blue-1000 hover:bg-blue-100"
        >
          {chip.label}
          <Icon name="close" size={14} />
        </AriaButton>
      ))}
      <Button variant="quiet" size="s" onPress={onClear}>
        {formatMessage({ id: 'ui.clearFilters' })}
      </Button>
    </div>
  );
}
