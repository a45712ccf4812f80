import { useState } from 'react';
import { useIntl } from 'react-intl';
import { ComboBox, type ComboBoxProps } from '../ui/combo-box';
import { useOwners } from './use-owners';

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Who is to do a task; empty for nobody yet. */
export function OwnerPicker(props: Omit<ComboBoxProps, 'options' | 'onSearch' | 'empty'>) {
  const { formatMessage } = useIntl();
  const owners = useOwners();
  const [text, setText] = useState('');
  return (
    <ComboBox
      {...props}
      options={owners.filter(({ label }) => folded(label).includes(folded(text.trim())))}
      onSearch={setText}
      empty={formatMessage({ id: 'tasks.pick.owner.empty' })}
    />
  );
}
