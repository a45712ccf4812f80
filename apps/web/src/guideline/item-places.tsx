import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { type FormKind, GuidelinePlacesDocument } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { Disclosure } from '../ui/disclosure';
import { Skeleton } from '../ui/states';

interface ItemPlacesProps {
  readonly editionId: string;
  readonly form: FormKind;
  readonly code: string;
}

/** Where the guideline speaks of an item, for whoever is asked about it; loaded when it is opened. */
export function ItemPlaces({ editionId, form, code }: ItemPlacesProps) {
  const { formatMessage } = useIntl();
  const [isWanted, setIsWanted] = useState(false);
  const query = useLoad(GuidelinePlacesDocument, { editionId, form }, { enabled: isWanted });
  return (
    <Disclosure title={formatMessage({ id: 'guideline.foot' })} onOpen={() => setIsWanted(true)}>
      {isWanted && (
        <Loaded query={query} skeleton={<Skeleton rows={2} />}>
          {({ guidelinePlaces }) => {
            const places = guidelinePlaces.find((item) => item.code === code)?.places ?? [];
            if (places.length === 0) return <p>{formatMessage({ id: 'guideline.foot.empty' })}</p>;
            return (
              <ul className="flex flex-col gap-1">
                {places.map(({ guideline, bookJa, section, isInferred, isImported }) => (
                  <li key={`${guideline} ${bookJa} ${section}`} className="flex flex-wrap items-center gap-x-2">
                    <span>{formatMessage({ id: 'guideline.versionOf' }, { version: guideline })}</span>
                    <span lang="ja">
                      {bookJa} {section}
                    </span>
                    {isInferred && <Badge tone="unknown">{formatMessage({ id: 'guideline.inferred' })}</Badge>}
                    {isImported && <Badge tone="neutral">{formatMessage({ id: 'guideline.imported' })}</Badge>}
                  </li>
                ))}
              </ul>
            );
          }}
        </Loaded>
      )}
    </Disclosure>
  );
}
