import { useLoad } from '../../app/query';
import { DeliveryClinicDocument } from '../../gql/graphql';
import { ClinicPicker } from '../../tasks/clinic-picker';
import type { ComboBoxProps } from '../../ui/combo-box';

interface ChosenClinicProps extends Omit<ComboBoxProps, 'options' | 'onSearch' | 'empty' | 'chosen' | 'onChange'> {
  readonly id: string | undefined;
  readonly onChange: (id: string | undefined) => void;
}

/** A clinic by its id, as it stands in the address. */
export function ChosenClinic({ id, onChange, ...props }: ChosenClinicProps) {
  const { data } = useLoad(DeliveryClinicDocument, { id: id ?? '' }, { enabled: id !== undefined });
  return (
    <ClinicPicker
      withLeft
      {...props}
      chosen={id && data?.clinic ? { value: id, label: data.clinic.name } : null}
      onChange={(chosen) => onChange(chosen?.value)}
    />
  );
}
