import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import { useCan } from '../../app/session';
import { ChecklistEvidenceDocument } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { Skeleton } from '../../ui/states';
import { useAnnouncer } from '../../ui/toast';
import { EvidenceRow } from './evidence-row';
import { FilePicker } from './file-picker';
import { NoteForm } from './note-form';
import { RegisterOffers } from './register-offers';
import { RemovedRow } from './removed-row';
import { UploadRow } from './upload-row';
import { useRemovals } from './use-removals';
import { type EvidencePlace, useUploads } from './use-uploads';

interface EvidenceBlockProps {
  readonly place: EvidencePlace;
  /** False while the list is signed or closed. */
  readonly isOpen: boolean;
  /** What is fit as evidence here. */
  readonly children?: React.ReactNode;
}

/** What stands beside an item as evidence, and the ways to add to it. */
export function EvidenceBlock({ place, isOpen, children }: EvidenceBlockProps) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const can = useCan();
  const mayChange = isOpen && can('evidence:add');
  const [isNoting, setIsNoting] = useState(false);
  const query = useLoad(ChecklistEvidenceDocument, { id: place.checklistId });
  const { queue, uploads } = useUploads(place, (name) =>
    toast(formatMessage({ id: 'evidence.done' }, { name }), 'success'),
  );
  const { removed, remove, restore } = useRemovals(place);
  const heading = `evidence-${place.itemId}`;

  return (
    <section aria-labelledby={heading} className="flex flex-col gap-3 border-t border-line pt-5">
      <h3 id={heading} className="text-lg">
        {formatMessage({ id: 'evidence.heading' })}
      </h3>
      {children}
      <Loaded query={query} skeleton={<Skeleton rows={2} />}>
        {({ checklist }) => {
          const items = checklist.sections.flatMap((section) => section.items);
          const evidence = items.find(({ id }) => id === place.itemId)?.evidence ?? [];
          const gone = removed.filter(({ id }) => !evidence.some((each) => each.id === id));
          return (
            <>
              {evidence.length + gone.length + uploads.length === 0 && (
                <p className="text-muted">{formatMessage({ id: 'evidence.none' })}</p>
              )}
              <ul className="divide-y divide-line">
                {uploads.map((upload) => (
                  <UploadRow key={upload.key} upload={upload} queue={queue} />
                ))}
                {gone.map((each) => (
                  <RemovedRow key={each.id} title={each.title} onRestore={() => void restore(each)} />
                ))}
                {evidence.map((each) => (
                  <EvidenceRow
                    key={each.id}
                    evidence={each}
                    mayChange={mayChange}
                    onReplace={(files) => queue.add(files.slice(0, 1), { replaces: each.id })}
                    onRemove={() => void remove(each)}
                  />
                ))}
              </ul>
            </>
          );
        }}
      </Loaded>
      {mayChange && <RegisterOffers place={place} />}
      {mayChange && <FilePicker onPick={(files, speaksForOn) => queue.add(files, { speaksForOn })} />}
      {mayChange && !isNoting && (
        <div className="no-print">
          <Button icon="edit" onPress={() => setIsNoting(true)}>
            {formatMessage({ id: 'evidence.note.add' })}
          </Button>
        </div>
      )}
      {mayChange && isNoting && (
        <NoteForm
          place={place}
          onCancel={() => setIsNoting(false)}
          onDone={() => {
            setIsNoting(false);
            toast(formatMessage({ id: 'evidence.note.done' }), 'success');
          }}
        />
      )}
    </section>
  );
}
