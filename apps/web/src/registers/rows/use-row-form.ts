import { useState } from 'react';
import { useFaultText } from '../../app/fault-state';
import { useMutationId } from '../../clinics/use-mutation-id';
import { useConflict } from '../../clinics/use-conflict';

/** What became of a row that was sent to be kept. */
export type SaveAnswer<Row> =
  | { readonly type: 'saved' }
  | { readonly type: 'invalid'; readonly field: string | null; readonly message: string }
  | { readonly type: 'refused'; readonly message: string }
  | { readonly type: 'meanwhile'; readonly message: string; readonly current: Row };

interface RowFormRules<Values extends object, Field extends keyof Values & string, Row> {
  readonly fields: readonly Field[];
  /** What the form began with, and the version that it shows; undefined for a new row. */
  readonly initial: Values;
  readonly version: number | undefined;
  readonly valuesOf: (row: Row) => Values;
  readonly versionOf: (row: Row) => number;
  readonly getValues: () => Values;
  readonly putValues: (values: Values) => void;
  readonly showFault: (field: Field, message: string) => void;
  readonly isSame?: (one: Values[Field], other: Values[Field]) => boolean;
  /** `mutationId` names an input: the same while the same input is sent again. */
  readonly send: (
    values: Values,
    version: number | undefined,
    mutationId: (input: object) => string,
  ) => Promise<SaveAnswer<Row>>;
  readonly onSaved: () => void;
}

/** The form of a register's row: sends it, and shows what is at fault or what somebody else wrote in the meantime. */
export function useRowForm<Values extends object, Field extends keyof Values & string, Row>(
  rules: RowFormRules<Values, Field, Row>,
) {
  const { fields, initial, version, getValues, putValues, showFault, isSame, send, onSaved } = rules;
  const faultText = useFaultText();
  const mutationId = useMutationId();
  const [seen, setSeen] = useState({ values: initial, version });
  const [refusal, setRefusal] = useState('');
  const { conflict, open, choose, close } = useConflict<Values, Field>({ fields, getValues, putValues, isSame });

  const read = (answer: SaveAnswer<Row>): void => {
    switch (answer.type) {
      case 'saved':
        onSaved();
        return;
      case 'invalid': {
        const field = fields.find((one) => one === answer.field);
        if (field) showFault(field, answer.message);
        else setRefusal(answer.message);
        return;
      }
      case 'refused':
        setRefusal(answer.message);
        return;
      case 'meanwhile': {
        const theirs = rules.valuesOf(answer.current);
        open(answer.message, seen.values, theirs);
        setSeen({ values: theirs, version: rules.versionOf(answer.current) });
      }
    }
  };
  const submit = async (values: Values): Promise<void> => {
    setRefusal('');
    close();
    try {
      read(await send(values, seen.version, mutationId));
    } catch (error) {
      setRefusal(faultText(error));
    }
  };
  return { conflict, choose, refusal, submit };
}
