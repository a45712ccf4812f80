import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLoad } from '../../app/query';
import { DeliveryPeopleDocument, DeliveryPersonDocument } from '../../gql/graphql';
import { ComboBox, type ComboBoxProps } from '../../ui/combo-box';

const shownPeople = 20;
const pauseMs = 250;

interface PersonPickerProps extends Omit<ComboBoxProps, 'options' | 'onSearch' | 'empty' | 'chosen' | 'onChange'> {
  readonly id: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}

/** One person of the consultancy and its clinics, found by a part of the name. */
export function PersonPicker({ id, onChange, ...props }: PersonPickerProps) {
  const { formatMessage } = useIntl();
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data } = useLoad(DeliveryPeopleDocument, { text, first: shownPeople }, { keepPrevious: true });
  const { data: known } = useLoad(DeliveryPersonDocument, { id: id ?? '' }, { enabled: id !== undefined });
  return (
    <ComboBox
      {...props}
      options={data?.members.nodes.map((member) => ({ value: member.id, label: member.name })) ?? []}
      chosen={id && known?.member ? { value: id, label: known.member.name } : null}
      onChange={(chosen) => onChange(chosen?.value)}
      onSearch={setTyped}
      empty={formatMessage({ id: data ? 'deliveries.person.empty' : 'ui.loading' })}
    />
  );
}
