import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useCan } from '../app/session';
import { useLang } from '../app/language-provider';
import { ClinicPicker } from '../tasks/clinic-picker';
import { OwnerPicker } from '../tasks/owner-picker';
import { useNamedClinic } from '../tasks/task-filters';
import { useOwners } from '../tasks/use-owners';
import { DateField } from '../ui/date-field';
import { shortDay } from '../ui/dates';
import { FilterChips } from '../ui/filter-chips';
import { FilterPanel } from '../ui/filter-panel';
import { SearchField } from '../ui/search-field';
import { Select } from '../ui/select';
import { actionNouns } from './action-nouns';

/** Filters of the trail; all of them live in the address. */
export function AuditFilters() {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const can = useCan();
  const search = useSearch({ from: '/session/audit' });
  const navigate = useNavigate({ from: '/audit' });
  const clinic = useNamedClinic(search.clinicId);
  const members = useOwners();
  const { text, about, fromOn, toOn, memberId, clinicId, objectId } = search;
  const member = members.find(({ value }) => value === memberId) ?? null;

  const change = (changed: Partial<typeof search>) =>
    void navigate({ search: (old) => ({ ...old, ...changed, after: undefined }), replace: true });
  const dayChip = (id: 'fromOn' | 'toOn', title: 'audit.filter.from' | 'audit.filter.to') => {
    const day = search[id];
    const label = day && `${formatMessage({ id: title })} ${shortDay(day, lang)}`;
    return label && { id, label, onRemove: () => change({ [id]: undefined }) };
  };

  const chips = [
    text && { id: 'text', label: text, onRemove: () => change({ text: undefined }) },
    about && {
      id: 'about',
      label: formatMessage({ id: `audit.about.${about}` }),
      onRemove: () => change({ about: undefined }),
    },
    memberId && {
      id: 'member',
      label: member?.label ?? formatMessage({ id: 'audit.filter.who' }),
      onRemove: () => change({ memberId: undefined }),
    },
    clinicId && {
      id: 'clinic',
      label: clinic?.label ?? formatMessage({ id: 'audit.filter.clinic' }),
      onRemove: () => change({ clinicId: undefined }),
    },
    dayChip('fromOn', 'audit.filter.from'),
    dayChip('toOn', 'audit.filter.to'),
    objectId && {
      id: 'object',
      label: formatMessage({ id: 'audit.filter.object' }),
      onRemove: () => change({ objectKind: undefined, objectId: undefined }),
    },
  ].filter((chip) => typeof chip === 'object');

  return (
    <FilterPanel
      label={formatMessage({ id: 'audit.filters' })}
      always={
        <SearchField
          label={formatMessage({ id: 'audit.filter.text' })}
          value={text ?? ''}
          onSearch={(next) => change({ text: next || undefined })}
        />
      }
      foot={<FilterChips chips={chips} onClear={() => void navigate({ search: {} })} />}
    >
      <Select
        size="s"
        label={formatMessage({ id: 'audit.filter.about' })}
        options={actionNouns.map((value) => ({ value, label: formatMessage({ id: `audit.about.${value}` }) }))}
        empty={formatMessage({ id: 'audit.filter.any' })}
        value={about ?? ''}
        onChange={(value) => change({ about: value || undefined })}
      />
      {can('member:read') && (
        <OwnerPicker
          size="s"
          label={formatMessage({ id: 'audit.filter.who' })}
          placeholder={formatMessage({ id: 'audit.filter.any' })}
          chosen={member}
          onChange={(chosen) => change({ memberId: chosen?.value })}
        />
      )}
      <ClinicPicker
        withLeft
        size="s"
        label={formatMessage({ id: 'audit.filter.clinic' })}
        placeholder={formatMessage({ id: 'audit.filter.any' })}
        chosen={clinic}
        onChange={(chosen) => change({ clinicId: chosen?.value })}
      />
      <div className="col-span-full flex flex-wrap gap-x-4 gap-y-2">
        <DateField
          size="s"
          label={formatMessage({ id: 'audit.filter.from' })}
          value={fromOn ?? null}
          max={toOn}
          onChange={(day) => change({ fromOn: day ?? undefined })}
        />
        <DateField
          size="s"
          label={formatMessage({ id: 'audit.filter.to' })}
          value={toOn ?? null}
          min={fromOn}
          onChange={(day) => change({ toOn: day ?? undefined })}
        />
      </div>
    </FilterPanel>
  );
}
