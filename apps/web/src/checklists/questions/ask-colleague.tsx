import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ItemPartsFragment } from '../../gql/graphql';
import { Button } from '../../ui/button';
import type { Checklist } from '../checklist-view';
import { AskDialog } from './ask-dialog';

/** Hands the question of an item to somebody who knows. */
export function AskColleague({ checklist, item }: { checklist: Checklist; item: ItemPartsFragment }) {
  const { formatMessage } = useIntl();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <div>
      <Button icon="message" onPress={() => setIsAsking(true)}>
        {formatMessage({ id: 'checklists.ask' })}
      </Button>
      {isAsking && <AskDialog checklist={checklist} item={item} onClose={() => setIsAsking(false)} />}
    </div>
  );
}
