import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import type { ItemPartsFragment } from '../gql/graphql';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/dialog';
import { asksForTask } from './item-order';

/** Makes an item unanswered again, after asking. */
export function TakeBack({ item, onTakeBack }: { item: ItemPartsFragment; onTakeBack: () => void }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const [isAsking, setIsAsking] = useState(false);
  const close = () => setIsAsking(false);
  return (
    <div className="-ms-3">
      <Button variant="quiet" size="s" onPress={() => setIsAsking(true)}>
        {formatMessage({ id: 'checklists.takeBack' })}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={formatMessage(
          { id: 'checklists.takeBack.title' },
          { item: lang === 'ja' ? item.labelJa : item.labelEn },
        )}
        confirmLabel={formatMessage({ id: 'checklists.takeBack' })}
        onConfirm={() => {
          close();
          onTakeBack();
        }}
        onClose={close}
      >
        <p>{formatMessage({ id: 'checklists.takeBack.body' })}</p>
        {asksForTask(item) && <p>{formatMessage({ id: 'checklists.takeBack.task' })}</p>}
      </ConfirmDialog>
    </div>
  );
}
