import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { ClinicPicker } from '../tasks/clinic-picker';
import { useNamedClinic } from '../tasks/task-filters';
import { FilterChips } from '../ui/filter-chips';
import { FilterPanel } from '../ui/filter-panel';
import { SearchField } from '../ui/search-field';
import { Select } from '../ui/select';
import { memberStates, memberStateWord } from './member-words';
import { roleLabel, roles } from './words';

/** Filters of the members; all of them live in the address. */
export function MemberFilters() {
  const { formatMessage } = useIntl();
  const search = useSearch({ from: '/session/members' });
  const navigate = useNavigate({ from: '/members' });
  const { text, role, state, clinicId } = search;
  const clinic = useNamedClinic(clinicId);
  const any = formatMessage({ id: 'members.filter.any' });

  const change = (changed: Partial<typeof search>) =>
    void navigate({ search: (old) => ({ ...old, ...changed, after: undefined }), replace: true });

  const chips = [
    text && { id: 'text', label: text, onRemove: () => change({ text: undefined }) },
    role && { id: 'role', label: roleLabel(role, formatMessage), onRemove: () => change({ role: undefined }) },
    state && {
      id: 'state',
      label: formatMessage({ id: memberStateWord[state].label }),
      onRemove: () => change({ state: undefined }),
    },
    clinicId && {
      id: 'clinic',
      label: clinic?.label ?? formatMessage({ id: 'members.filter.clinic' }),
      onRemove: () => change({ clinicId: undefined }),
    },
  ].filter((chip) => typeof chip === 'object');

  return (
    <FilterPanel
      label={formatMessage({ id: 'members.filters' })}
      always={
        <SearchField
          label={formatMessage({ id: 'members.filter.text' })}
          value={text ?? ''}
          onSearch={(next) => change({ text: next || undefined })}
        />
      }
      foot={<FilterChips chips={chips} onClear={() => void navigate({ search: {} })} />}
    >
      <Select
        size="s"
        label={formatMessage({ id: 'members.column.state' })}
        empty={any}
        options={memberStates.map((value) => ({ value, label: formatMessage({ id: memberStateWord[value].label }) }))}
        value={state ?? ''}
        onChange={(value) => change({ state: value || undefined })}
      />
      <Select
        size="s"
        label={formatMessage({ id: 'tenants.role' })}
        empty={any}
        options={roles.map((value) => ({ value, label: roleLabel(value, formatMessage) }))}
        value={role ?? ''}
        onChange={(value) => change({ role: value || undefined })}
      />
      <ClinicPicker
        withLeft
        size="s"
        label={formatMessage({ id: 'members.filter.clinic' })}
        placeholder={formatMessage({ id: 'members.filter.clinic.any' })}
        chosen={clinic}
        onChange={(chosen) => change({ clinicId: chosen?.value })}
      />
    </FilterPanel>
  );
}
