import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLoad } from '../app/query';
import { TaskClinicDocument } from '../gql/graphql';
import { Checkbox } from '../ui/checkbox';
import { FilterChips } from '../ui/filter-chips';
import { FilterPanel } from '../ui/filter-panel';
import { SearchField } from '../ui/search-field';
import { Select } from '../ui/select';
import { ClinicPicker } from './clinic-picker';
import { statusFilterLabel, statusFilters } from './words';

/** The clinic that the address names, once its name is known. */
export function useNamedClinic(clinicId: string | undefined) {
  const { data } = useLoad(TaskClinicDocument, { id: clinicId ?? '' }, { enabled: clinicId !== undefined });
  return clinicId && data ? { value: data.clinic.id, label: data.clinic.name } : null;
}

/** Filters of the tasks; all of them live in the address. */
export function TaskFilters() {
  const { formatMessage } = useIntl();
  const search = useSearch({ from: '/session/tasks' });
  const navigate = useNavigate({ from: '/tasks' });
  const clinic = useNamedClinic(search.clinicId);
  const { text, status, overdue, owner, clinicId } = search;

  const change = (changed: Partial<typeof search>) =>
    void navigate({ search: (old) => ({ ...old, ...changed, after: undefined }), replace: true });

  const chips = [
    text && { id: 'text', label: text, onRemove: () => change({ text: undefined }) },
    status && {
      id: 'status',
      label: formatMessage({ id: statusFilterLabel[status] }),
      onRemove: () => change({ status: undefined }),
    },
    clinicId && {
      id: 'clinic',
      label: clinic?.label ?? formatMessage({ id: 'tasks.filter.clinic' }),
      onRemove: () => change({ clinicId: undefined }),
    },
    overdue && {
      id: 'overdue',
      label: formatMessage({ id: 'tasks.filter.overdue' }),
      onRemove: () => change({ overdue: undefined }),
    },
    owner && {
      id: 'owner',
      label: formatMessage({ id: 'tasks.filter.mine' }),
      onRemove: () => change({ owner: undefined }),
    },
  ].filter((chip) => typeof chip === 'object');

  return (
    <FilterPanel
      label={formatMessage({ id: 'tasks.filters' })}
      always={
        <SearchField
          label={formatMessage({ id: 'tasks.filter.text' })}
          value={text ?? ''}
          onSearch={(next) => change({ text: next || undefined })}
        />
      }
      foot={<FilterChips chips={chips} onClear={() => void navigate({ search: {} })} />}
    >
      <Select
        size="s"
        label={formatMessage({ id: 'tasks.filter.status' })}
        options={statusFilters.map((value) => ({ value, label: formatMessage({ id: statusFilterLabel[value] }) }))}
        value={status ?? 'active'}
        onChange={(value) => change({ status: value === 'active' || value === '' ? undefined : value })}
      />
      <ClinicPicker
        withLeft
        size="s"
        label={formatMessage({ id: 'tasks.filter.clinic' })}
        placeholder={formatMessage({ id: 'tasks.filter.clinic.any' })}
        chosen={clinic}
        onChange={(chosen) => change({ clinicId: chosen?.value })}
      />
      <div className="self-end">
        <Checkbox isSelected={overdue ?? false} onChange={(on) => change({ overdue: on || undefined })}>
          {formatMessage({ id: 'tasks.filter.overdue' })}
        </Checkbox>
      </div>
      <div className="self-end">
        <Checkbox isSelected={owner === 'me'} onChange={(on) => change({ owner: on ? 'me' : undefined })}>
          {formatMessage({ id: 'tasks.filter.mine' })}
        </Checkbox>
      </div>
    </FilterPanel>
  );
}
