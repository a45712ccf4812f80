import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { BackupMethod } from '../../gql/graphql';
import { Checkbox } from '../../ui/checkbox';
import { hintClass, labelClass } from '../../ui/field';
import { backupMethods, methodLabel } from './words';

interface MethodBoxesProps {
  readonly value: readonly BackupMethod[];
  readonly onChange: (methods: readonly BackupMethod[]) => void;
}

/** In which ways copies are made: several may hold. */
export function MethodBoxes({ value, onChange }: MethodBoxesProps) {
  const { formatMessage } = useIntl();
  const labelId = useId();
  return (
    <div role="group" aria-labelledby={labelId}>
      <p id={labelId} className={labelClass}>
        {formatMessage({ id: 'backups.methods' })}
      </p>
      <p className={hintClass}>{formatMessage({ id: 'backups.methods.hint' })}</p>
      <div className="flex flex-wrap gap-x-6">
        {backupMethods.map((method) => (
          <Checkbox
            key={method}
            isSelected={value.includes(method)}
            onChange={(isSelected) =>
              onChange(isSelected ? [...value, method] : value.filter((other) => other !== method))
            }
          >
            {formatMessage({ id: methodLabel[method] })}
          </Checkbox>
        ))}
      </div>
    </div>
  );
}
