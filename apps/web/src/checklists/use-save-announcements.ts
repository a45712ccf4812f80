import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { ItemPartsFragment } from '../gql/graphql';
import { useAnnouncer } from '../ui/toast';
import type { SavePhase, SaverState } from './answer-saver';
import { asksForTask } from './item-order';
import { useItemName } from './use-item-name';
import { useSaveText } from './use-save-text';

const worthSaying: readonly SavePhase['type'][] = ['waiting', 'failed', 'conflict'];

/** Reads out when an item was saved, and when it could not be. A refusal is read with its field. */
export function useSaveAnnouncements(state: SaverState, items: readonly ItemPartsFragment[], isKeeping: boolean): void {
  const { formatMessage } = useIntl();
  const { announce } = useAnnouncer();
  const saveText = useSaveText();
  const itemName = useItemName();
  const before = useRef(state);
  useEffect(() => {
    const last = before.current;
    before.current = state;
    if (last === state) return;
    for (const item of items) {
      const phase = state.unsaved.get(item.id)?.phase.type;
      const saved = state.saved.get(item.id);
      const isSaved = saved !== last.saved.get(item.id);
      const isNews =
        phase !== undefined && phase !== last.unsaved.get(item.id)?.phase.type && worthSaying.includes(phase);
      if (!isSaved && !isNews) continue;
      const task = isSaved && saved && asksForTask(saved) ? formatMessage({ id: 'checklists.no.making' }) : '';
      announce(`${itemName(item)} ${saveText(item, state, isKeeping).text} ${task}`.trim());
    }
  });
}
