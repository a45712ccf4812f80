import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { useLoad } from '../app/query';
import { prefectureName, prefectureOptions } from '../clinics/prefectures';
import { clinicKindLabel, clinicKinds, twoFactorOveralls, twoFactorWord } from '../clinics/words';
import { ClinicTagsDocument } from '../gql/graphql';
import type { MessageId } from '../messages/ja';
import { Checkbox } from '../ui/checkbox';
import { FilterChips } from '../ui/filter-chips';
import { FilterPanel } from '../ui/filter-panel';
import { SearchField } from '../ui/search-field';
import { Select } from '../ui/select';

const sorts = ['risk', 'next', 'progress', 'name'] as const;
const sortLabel: Record<(typeof sorts)[number], MessageId> = {
  risk: 'portfolio.sort.risk',
  next: 'portfolio.sort.next',
  progress: 'portfolio.sort.progress',
  name: 'portfolio.sort.name',
};

/** Filters and order of the portfolio; all of them live in the address, so that a view can be sent to a colleague. */
export function PortfolioFilters() {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const search = useSearch({ from: '/session/' });
  const navigate = useNavigate({ from: '/' });
  const tags = useLoad(ClinicTagsDocument, {}).data?.clinicTags ?? [];
  const all = formatMessage({ id: 'portfolio.filter.all' });

  const change = (changed: Partial<typeof search>) =>
    void navigate({ search: (old) => ({ ...old, ...changed, after: undefined }), replace: true });

  const { text, prefecture, kind, tag, twoFactor, overdue, withLeft } = search;
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
    twoFactor && {
      id: 'twoFactor',
      label: `${formatMessage({ id: 'portfolio.column.twoFactor' })}: ${formatMessage({ id: twoFactorWord[twoFactor].label })}`,
      onRemove: () => change({ twoFactor: undefined }),
    },
    overdue && {
      id: 'overdue',
      label: formatMessage({ id: 'portfolio.filter.overdue' }),
      onRemove: () => change({ overdue: undefined }),
    },
    withLeft && {
      id: 'withLeft',
      label: formatMessage({ id: 'clinics.filter.withLeft' }),
      onRemove: () => change({ withLeft: undefined }),
    },
  ].filter((chip) => typeof chip === 'object');

  return (
    <FilterPanel
      label={formatMessage({ id: 'portfolio.filters' })}
      always={
        <SearchField
          label={formatMessage({ id: 'portfolio.filter.text' })}
          value={text ?? ''}
          onSearch={(next) => change({ text: next || undefined })}
        />
      }
      order={
        <Select
          size="s"
          layout="beside"
          label={formatMessage({ id: 'portfolio.sort' })}
          options={sorts.map((value) => ({ value, label: formatMessage({ id: sortLabel[value] }) }))}
          value={search.sort ?? 'risk'}
          onChange={(value) => change({ sort: value || undefined })}
        />
      }
      foot={
        <>
          <Checkbox isSelected={overdue ?? false} onChange={(on) => change({ overdue: on || undefined })}>
            {formatMessage({ id: 'portfolio.filter.overdue' })}
          </Checkbox>
          <Checkbox isSelected={withLeft ?? false} onChange={(on) => change({ withLeft: on || undefined })}>
            {formatMessage({ id: 'clinics.filter.withLeft' })}
          </Checkbox>
          <FilterChips chips={chips} onClear={() => void navigate({ search: { sort: search.sort } })} />
        </>
      }
    >
      <Select
        size="s"
        label={formatMessage({ id: 'portfolio.filter.prefecture' })}
        empty={all}
        options={prefectureOptions(lang)}
        value={prefecture ? String(prefecture) : ''}
        onChange={(code) => change({ prefecture: code ? Number(code) : undefined })}
      />
      <Select
        size="s"
        label={formatMessage({ id: 'portfolio.filter.kind' })}
        empty={all}
        options={clinicKinds.map((value) => ({ value, label: formatMessage({ id: clinicKindLabel[value] }) }))}
        value={kind ?? ''}
        onChange={(value) => change({ kind: value || undefined })}
      />
      <Select
        size="s"
        label={formatMessage({ id: 'portfolio.filter.tag' })}
        empty={all}
        options={(tag && !tags.includes(tag) ? [tag, ...tags] : tags).map((value) => ({ value, label: value }))}
        value={tag ?? ''}
        onChange={(value) => change({ tag: value || undefined })}
      />
      <Select
        size="s"
        label={formatMessage({ id: 'portfolio.column.twoFactor' })}
        empty={all}
        options={twoFactorOveralls.map((value) => ({
          value,
          label: formatMessage({ id: twoFactorWord[value].label }),
        }))}
        value={twoFactor ?? ''}
        onChange={(value) => change({ twoFactor: value || undefined })}
      />
    </FilterPanel>
  );
}
