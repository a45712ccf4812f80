import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Loaded } from '../app/loaded';
import { PageHeader } from '../ui/page-header';
import { SearchField } from '../ui/search-field';
import { EmptyState, Skeleton } from '../ui/states';
import { findTerms } from './find-terms';
import { FuriganaSwitch } from './furigana-switch';
import { TermEntry } from './term-entry';
import { useGlossary } from './use-glossary';

/** All terms with their readings and what they mean, by reading. */
export function GlossaryPage() {
  const { formatMessage } = useIntl();
  const { text = '' } = useSearch({ from: '/session/glossary' });
  const navigate = useNavigate({ from: '/glossary' });
  const query = useGlossary();
  return (
    <>
      <PageHeader
        title={formatMessage({ id: 'glossary.title' })}
        description={formatMessage({ id: 'glossary.description' })}
      />
      <div className="no-print mb-5 flex max-w-prose flex-col gap-3">
        <SearchField
          label={formatMessage({ id: 'glossary.search' })}
          value={text}
          onSearch={(wanted) => void navigate({ search: { text: wanted || undefined }, replace: true })}
        />
        <FuriganaSwitch />
      </div>
      <Loaded query={query} skeleton={<Skeleton rows={12} />}>
        {({ glossary }) => {
          const found = findTerms(glossary, text);
          return (
            <>
              <p role="status" className="mb-2 text-sm text-muted">
                {formatMessage({ id: 'glossary.found' }, { count: found.length })}
              </p>
              {found.length === 0 ? (
                <EmptyState icon="search" title={formatMessage({ id: 'glossary.none' })} />
              ) : (
                <dl className="card divide-y divide-line px-5">
                  {found.map((term) => (
                    <TermEntry key={term.id} term={term} />
                  ))}
                </dl>
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}
