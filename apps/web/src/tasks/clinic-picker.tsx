import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { useLoad } from '../app/query';
import { TaskClinicsDocument } from '../gql/graphql';
import { ComboBox, type ComboBoxProps } from '../ui/combo-box';

const shownClinics = 20;
const pauseMs = 250;

interface ClinicPickerProps extends Omit<ComboBoxProps, 'options' | 'onSearch' | 'empty'> {
  /** Also clinics whose contract has ended, where one looks back. */
  readonly withLeft?: boolean;
}

/** One clinic of the many, found by a part of its name or reading. */
export function ClinicPicker({ withLeft, ...props }: ClinicPickerProps) {
  const { formatMessage } = useIntl();
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data } = useLoad(TaskClinicsDocument, { text, withLeft, first: shownClinics }, { keepPrevious: true });
  return (
    <ComboBox
      {...props}
      options={data?.clinics.nodes.map(({ id, name }) => ({ value: id, label: name })) ?? []}
      onSearch={setTyped}
      empty={formatMessage({ id: data ? 'tasks.pick.clinic.empty' : 'ui.loading' })}
    />
  );
}
