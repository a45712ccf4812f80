import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import type { TwoFactorBoardQuery } from '../gql/graphql';
import { cx } from '../ui/cx';
import { FilterChips } from '../ui/filter-chips';
import { FilterPanel } from '../ui/filter-panel';
import { Link } from '../ui/link';
import { SearchField } from '../ui/search-field';
import { Select } from '../ui/select';
import { standings, standingWord } from './words';

type Board = TwoFactorBoardQuery['twoFactorBoard'];

/** How many systems stand where, each figure leading to its systems; and what else narrows the board. All in the address. */
export function BoardFilters({ counts, vendors }: Pick<Board, 'counts' | 'vendors'>) {
  const { formatMessage } = useIntl();
  const search = useSearch({ from: '/session/two-factor' });
  const navigate = useNavigate({ from: '/two-factor' });
  const change = (changed: Partial<typeof search>) =>
    void navigate({ search: (old) => ({ ...old, ...changed, after: undefined }), replace: true });
  const { text, vendor, standing } = search;
  const chips = [
    text && { id: 'text', label: text, onRemove: () => change({ text: undefined }) },
    vendor && { id: 'vendor', label: vendor, onRemove: () => change({ vendor: undefined }) },
    standing && {
      id: 'standing',
      label: formatMessage({ id: standingWord[standing].label }),
      onRemove: () => change({ standing: undefined }),
    },
  ].filter((chip) => typeof chip === 'object');
  return (
    <>
      <StandingCounts counts={counts} />
      <FilterPanel
        label={formatMessage({ id: 'twoFactor.filters' })}
        always={
          <SearchField
            label={formatMessage({ id: 'twoFactor.filter.text' })}
            value={text ?? ''}
            onSearch={(next) => change({ text: next || undefined })}
          />
        }
        foot={<FilterChips chips={chips} onClear={() => void navigate({ search: {} })} />}
      >
        <Select
          size="s"
          label={formatMessage({ id: 'twoFactor.filter.standing' })}
          empty={formatMessage({ id: 'twoFactor.filter.all' })}
          options={standings.map((value) => ({ value, label: formatMessage({ id: standingWord[value].label }) }))}
          value={standing ?? ''}
          onChange={(value) => change({ standing: standings.find((each) => each === value) })}
        />
        <Select
          size="s"
          label={formatMessage({ id: 'twoFactor.filter.vendor' })}
          empty={formatMessage({ id: 'twoFactor.filter.all' })}
          options={(vendor && !vendors.includes(vendor) ? [vendor, ...vendors] : vendors).map((value) => ({
            value,
            label: value,
          }))}
          value={vendor ?? ''}
          onChange={(value) => change({ vendor: value || undefined })}
        />
      </FilterPanel>
    </>
  );
}

function StandingCounts({ counts }: Pick<Board, 'counts'>) {
  const { formatMessage, formatNumber } = useIntl();
  const { standing: chosen } = useSearch({ from: '/session/two-factor' });
  const figures = [
    { standing: undefined, label: formatMessage({ id: 'twoFactor.counts.all' }), count: counts.systems },
    ...standings.map((standing) => ({
      standing,
      label: formatMessage({ id: standingWord[standing].label }),
      count: counts[standingWord[standing].count],
    })),
  ];
  return (
    <ul
      aria-label={formatMessage({ id: 'twoFactor.counts' })}
      className="mb-4 grid grid-cols-3 gap-2 sm:gap-3 md:grid-cols-6"
    >
      {figures.map(({ standing, label, count }) => (
        <li key={standing ?? 'all'}>
          <Link
            to="/two-factor"
            search={(old) => ({ ...old, standing, after: undefined })}
            {...(standing === chosen && { 'aria-current': true })}
            className={cx(
              'card flex h-full flex-col p-3 text-ink no-underline hover:border-blue-900 hover:bg-blue-50/40',
              standing === chosen && 'border-blue-900 bg-blue-50',
            )}
          >
            <span className="phrase text-sm leading-snug font-bold">{label}</span>
            <span
              className={cx(
                'text-2xl leading-tight font-bold tabular-nums',
                standing && standingWord[standing].tone === 'bad' && count > 0 && 'text-red-900',
              )}
            >
              {formatNumber(count)}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
