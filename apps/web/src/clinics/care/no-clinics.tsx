import { useIntl } from 'react-intl';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/states';

interface NoClinicsProps {
  readonly isFiltered: boolean;
  readonly withLeft: boolean;
  readonly onClear: () => void;
  readonly onInclude: () => void;
}

/** In the place of a list in which no clinic is to be seen: says whether it is the search, or that all of them have left. */
export function NoClinics({ isFiltered, withLeft, onClear, onInclude }: NoClinicsProps) {
  const { formatMessage } = useIntl();
  const include = !withLeft && <Button onPress={onInclude}>{formatMessage({ id: 'clinics.includeLeft' })}</Button>;
  return (
    <div className="card">
      {isFiltered ? (
        <EmptyState
          title={formatMessage({ id: 'clinics.noMatch' })}
          actions={
            <>
              <Button onPress={onClear}>{formatMessage({ id: 'ui.clearFilters' })}</Button>
              {include}
            </>
          }
        >
          <p>{formatMessage({ id: 'clinics.noMatch.body' })}</p>
          {!withLeft && <p>{formatMessage({ id: 'clinics.noMatch.left' })}</p>}
        </EmptyState>
      ) : (
        <EmptyState icon="clinic" title={formatMessage({ id: 'clinics.noneLeft' })} actions={include}>
          {formatMessage({ id: 'clinics.noneLeft.body' })}
        </EmptyState>
      )}
    </div>
  );
}
