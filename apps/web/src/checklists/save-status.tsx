import { useIntl } from 'react-intl';
import type { ItemPartsFragment } from '../gql/graphql';
import { Button } from '../ui/button';
import { cx } from '../ui/cx';
import { Icon, type IconName } from '../ui/icons';
import type { SaverState } from './answer-saver';
import { type SaveText, useSaveText } from './use-save-text';

interface SaveStatusProps {
  readonly item: ItemPartsFragment;
  readonly state: SaverState;
  readonly isKeeping: boolean;
  readonly onRetry: () => void;
}

const icons: Record<SaveText['tone'], IconName> = { quiet: 'info', saved: 'check', unsaved: 'alert' };

/** Whether the item on screen is saved, always in sight. It is read out by the page's live region. */
export function SaveStatus({ item, state, isKeeping, onRetry }: SaveStatusProps) {
  const { formatMessage } = useIntl();
  const { text, tone, canRetry } = useSaveText()(item, state, isKeeping);
  const others = [...state.unsaved].filter(([id, { phase }]) => id !== item.id && phase.type !== 'saving').length;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <p
        data-save={tone}
        className={cx(
          'flex min-w-0 items-start gap-1.5',
          tone === 'saved' && 'font-bold text-green-900',
          tone === 'unsaved' && 'font-bold text-yellow-1200',
          tone === 'quiet' && 'text-muted',
        )}
      >
        <Icon name={icons[tone]} size={18} className="mt-0.5" />
        {text}
      </p>
      {others > 0 && (
        <p className="text-yellow-1200">{formatMessage({ id: 'checklists.save.others' }, { count: others })}</p>
      )}
      {canRetry && (
        <Button size="s" onPress={onRetry}>
          {formatMessage({ id: 'checklists.save.retry' })}
        </Button>
      )}
    </div>
  );
}
