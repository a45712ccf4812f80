import { useNavigate, useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Loaded } from '../../app/loaded';
import { useLang } from '../../app/language-provider';
import { useLoad } from '../../app/query';
import { type DrillPartsFragment, DrillsDocument } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { formatDay } from '../../ui/dates';
import { useCursorTrail } from '../../ui/pager';
import { EmptyState, Skeleton } from '../../ui/states';
import { RowPages } from '../rows/row-pages';
import { DrillTable } from './drill-table';
import { useRemoveDrill } from './use-remove-drill';
import type { Book } from './words';

const pageSize = 50;

interface DrillsSectionProps {
  readonly book: Book;
  readonly onOpen: (drill: DrillPartsFragment | null) => void;
}

/** The drills of a clinic, and when the next one is. */
export function DrillsSection({ book, onOpen }: DrillsSectionProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { after } = useSearch({ from: '/session/clinics/$clinicId/continuity' });
  const navigate = useNavigate({ from: '/clinics/$clinicId/continuity' });
  const trail = useCursorTrail(after, (cursor) => void navigate({ search: (old) => ({ ...old, after: cursor }) }));
  const page = useLoad(DrillsDocument, { clinicId: book.clinicId, first: pageSize, after }, { keepPrevious: true });
  const remove = useRemoveDrill();
  const add = book.viewerCanEdit && (
    <Button icon="plus" onPress={() => onOpen(null)}>
      {formatMessage({ id: 'continuity.drill.add' })}
    </Button>
  );
  return (
    <section aria-labelledby="drills" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="drills" className="text-xl">
          {formatMessage({ id: 'continuity.drills' })}
        </h2>
        {book.drillCount > 0 && <span className="no-print">{add}</span>}
      </div>
      {book.nextDrillOn && (
        <p>{formatMessage({ id: 'continuity.drill.next' }, { day: formatDay(book.nextDrillOn, lang) })}</p>
      )}
      <Loaded query={page} skeleton={<Skeleton rows={4} />}>
        {({ drills }) =>
          drills.nodes.length === 0 ? (
            <div className="card">
              <EmptyState icon="task" title={formatMessage({ id: 'continuity.drills.empty' })} actions={add}>
                {formatMessage({ id: 'continuity.drills.empty.body' })}
              </EmptyState>
            </div>
          ) : (
            <RowPages trail={trail} pageSize={pageSize} page={drills} isStale={page.isPlaceholderData}>
              <DrillTable
                rows={drills.nodes}
                canEdit={book.viewerCanEdit}
                onEdit={onOpen}
                onRemove={(drill) =>
                  void remove(
                    drill,
                    formatMessage({ id: 'continuity.drill.of' }, { day: formatDay(drill.heldOn, lang) }),
                  )
                }
              />
            </RowPages>
          )
        }
      </Loaded>
    </section>
  );
}
