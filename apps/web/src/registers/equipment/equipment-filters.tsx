import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import type { EquipmentKind } from '../../gql/graphql';
import { FilterChips } from '../../ui/filter-chips';
import { FilterPanel } from '../../ui/filter-panel';
import { SearchField } from '../../ui/search-field';
import { Select } from '../../ui/select';
import { equipmentKindLabel, equipmentKinds } from './equipment-values';

const states = ['remote', 'unsupported'] as const;
type State = (typeof states)[number];

/** Filters of the ledger; all of them live in the address. */
export function EquipmentFilters() {
  const { formatMessage } = useIntl();
  const { text, device, only } = useSearch({ from: '/session/clinics/$clinicId/equipment' });
  const navigate = useNavigate({ from: '/clinics/$clinicId/equipment' });
  const all = formatMessage({ id: 'registers.equipment.filter.all' });
  const change = (changed: { text?: string; device?: EquipmentKind; only?: State }) =>
    void navigate({ search: (old) => ({ ...old, ...changed, after: undefined }), replace: true });
  const chips = [
    text && { id: 'text', label: text, onRemove: () => change({ text: undefined }) },
    device && {
      id: 'device',
      label: formatMessage({ id: equipmentKindLabel[device] }),
      onRemove: () => change({ device: undefined }),
    },
    only && {
      id: 'only',
      label: formatMessage({ id: `registers.equipment.filter.${only}` }),
      onRemove: () => change({ only: undefined }),
    },
  ].filter((chip) => typeof chip === 'object');
  return (
    <FilterPanel
      label={formatMessage({ id: 'registers.equipment.filters' })}
      always={
        <SearchField
          label={formatMessage({ id: 'registers.equipment.filter.text' })}
          value={text ?? ''}
          onSearch={(next) => change({ text: next || undefined })}
        />
      }
      foot={<FilterChips chips={chips} onClear={() => void navigate({ search: {} })} />}
    >
      <Select
        size="s"
        label={formatMessage({ id: 'registers.equipment.kind' })}
        empty={all}
        options={equipmentKinds.map((value) => ({ value, label: formatMessage({ id: equipmentKindLabel[value] }) }))}
        value={device ?? ''}
        onChange={(value) => change({ device: value || undefined })}
      />
      <Select
        size="s"
        label={formatMessage({ id: 'registers.equipment.filter.only' })}
        empty={all}
        options={states.map((value) => ({
          value,
          label: formatMessage({ id: `registers.equipment.filter.${value}` }),
        }))}
        value={only ?? ''}
        onChange={(value) => change({ only: value || undefined })}
      />
    </FilterPanel>
  );
}
