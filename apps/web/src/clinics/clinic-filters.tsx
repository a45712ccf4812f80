import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { useLoad } from '../app/query';
import { ClinicTagsDocument } from '../gql/graphql';
import { Checkbox } from '../ui/checkbox';
import { FilterChips } from '../ui/filter-chips';
import { FilterPanel } from '../ui/filter-panel';
import { SearchField } from '../ui/search-field';
import { Select } from '../ui/select';
import { prefectureName, prefectureOptions } from './prefectures';
import { clinicKindLabel, clinicKinds } from './words';

/** Filters of the list of clinics; all of them live in the address. */
export function ClinicFilters() {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const search = useSearch({ from: '/session/clinics' });
  const { text, prefecture, kind, tag, withLeft } = search;
  const navigate = useNavigate({ from: '/clinics' });
  const tags = useLoad(ClinicTagsDocument, {}).data?.clinicTags ?? [];
  const all = formatMessage({ id: 'clinics.filter.all' });

  const change = (changed: Partial<typeof search>) =>
    void navigate({ search: (old) => ({ ...old, ...changed, after: undefined }), replace: true });

  const chips = [
    text && { id: 'text', label: text, onRemove: () => change({ text: undefined }) },
    prefecture && {
      id: 'prefecture',
      label: prefectureName(prefecture, lang),
      onRemove: () => change({ prefecture: undefined }),
    },
    kind && {
      id: 'kind',
      label: formatMessage({ id: clinicKindLabel[kind] }),
      onRemove: () => change({ kind: undefined }),
    },
    tag && { id: 'tag', label: tag, onRemove: () => change({ tag: undefined }) },
    withLeft && {
      id: 'withLeft',
      label: formatMessage({ id: 'clinics.filter.withLeft' }),
      onRemove: () => change({ withLeft: undefined }),
    },
  ].filter((chip) => typeof chip === 'object');

  return (
    <FilterPanel
      label={formatMessage({ id: 'clinics.filters' })}
      always={
        <SearchField
          label={formatMessage({ id: 'clinics.filter.text' })}
          value={text ?? ''}
          onSearch={(next) => change({ text: next || undefined })}
        />
      }
      foot={
        <>
          <Checkbox isSelected={withLeft ?? false} onChange={(on) => change({ withLeft: on || undefined })}>
            {formatMessage({ id: 'clinics.filter.withLeft' })}
          </Checkbox>
          <FilterChips chips={chips} onClear={() => void navigate({ search: {} })} />
        </>
      }
    >
      <Select
        size="s"
        label={formatMessage({ id: 'clinics.field.prefecture' })}
        empty={all}
        options={prefectureOptions(lang)}
        value={prefecture ? String(prefecture) : ''}
        onChange={(code) => change({ prefecture: code ? Number(code) : undefined })}
      />
      <Select
        size="s"
        label={formatMessage({ id: 'clinics.field.kind' })}
        empty={all}
        options={clinicKinds.map((value) => ({ value, label: formatMessage({ id: clinicKindLabel[value] }) }))}
        value={kind ?? ''}
        onChange={(value) => change({ kind: value || undefined })}
      />
      <Select
        size="s"
        label={formatMessage({ id: 'clinics.field.tags' })}
        empty={all}
        options={(tag && !tags.includes(tag) ? [tag, ...tags] : tags).map((value) => ({ value, label: value }))}
        value={tag ?? ''}
        onChange={(value) => change({ tag: value || undefined })}
      />
    </FilterPanel>
  );
}
