import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { FormCellInput, FormCellMeaning } from '../gql/graphql';
import { FormDialog } from '../ui/form-dialog';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { useItemName } from './meaning-text';
import { type Blank, cellName, itemParts, meaningLabel, sheetFacts } from './words';

/** A cell that was chosen, or an item for which one is looked for. */
export interface CellAsked {
  readonly cell: string | null;
  readonly itemId: string | null;
}

interface CellDialogProps {
  readonly blank: Blank;
  readonly asked: CellAsked;
  readonly save: (cells: readonly FormCellInput[]) => Promise<string | null>;
  readonly onClose: () => void;
}

const OF_SHEET = 'sheet';
const NOTHING = 'nothing';

/** Says what one cell means. */
export function CellDialog({ blank, asked, save, onClose }: CellDialogProps) {
  const { formatMessage } = useIntl();
  const itemName = useItemName(blank);
  const known = blank.cells.find(({ cell }) => cell === asked.cell);
  const [cell, setCell] = useState(asked.cell ?? '');
  const [target, setTarget] = useState(asked.itemId ?? known?.itemId ?? (known ? OF_SHEET : ''));
  const [what, setWhat] = useState<FormCellMeaning | ''>(known?.what ?? '');
  const [round, setRound] = useState(known?.round ? String(known.round) : '');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const printed = blank.grid.cells.find((each) => asked.cell === cellName(each.row, each.column))?.text;
  const choices: readonly FormCellMeaning[] = target === OF_SHEET ? sheetFacts : itemParts;
  const isNothing = target === NOTHING;
  const isReady = cell.trim() !== '' && target !== '' && (isNothing || what !== '');

  const submit = async () => {
    setSaving(true);
    const item = target === OF_SHEET ? null : target;
    const said: FormCellInput = isNothing
      ? { cell }
      : { cell, what: what || null, itemId: item, round: item && round ? Number(round) : null };
    const isMoved = asked.cell !== null && known && cell.trim().toUpperCase() !== asked.cell;
    const why = await save(isMoved && asked.cell ? [{ cell: asked.cell }, said] : [said]);
    setSaving(false);
    if (why === null) onClose();
    else setRefusal(why);
  };
  return (
    <FormDialog
      title={
        asked.cell
          ? formatMessage({ id: 'blanks.cellTitle' }, { cell: asked.cell })
          : formatMessage({ id: 'blanks.addTitle' })
      }
      isSubmitting={isSaving}
      isDisabled={!isReady}
      refusal={refusal}
      onSubmit={submit}
      onClose={onClose}
    >
      {printed && (
        <p>
          <span className="text-sm text-muted">{formatMessage({ id: 'blanks.printed' })}</span>
          <span lang="ja" className="block whitespace-pre-line">
            {printed}
          </span>
        </p>
      )}
      <TextField
        label={formatMessage({ id: 'blanks.cell' })}
        hint={formatMessage({ id: 'blanks.cell.hint' })}
        value={cell}
        onChange={setCell}
        autoComplete="off"
      />
      <Select
        label={formatMessage({ id: 'blanks.target' })}
        empty={formatMessage({ id: 'blanks.chooseOne' })}
        value={target}
        options={[
          { value: OF_SHEET, label: formatMessage({ id: 'blanks.facts' }) },
          ...blank.items.map((item) => ({ value: item.id, label: `${itemName(item)} ${item.labelJa}` })),
          ...(known ? [{ value: NOTHING, label: formatMessage({ id: 'blanks.nothing' }) }] : []),
        ]}
        onChange={(next) => {
          setTarget(next);
          if ((next === OF_SHEET) !== (target === OF_SHEET)) setWhat('');
        }}
      />
      {target !== '' && !isNothing && (
        <Select
          label={formatMessage({ id: 'blanks.what' })}
          empty={formatMessage({ id: 'blanks.chooseOne' })}
          value={what}
          options={choices.map((each) => ({ value: each, label: formatMessage({ id: meaningLabel[each] }) }))}
          onChange={setWhat}
        />
      )}
      {target !== '' && target !== OF_SHEET && !isNothing && (
        <Select
          label={formatMessage({ id: 'blanks.roundOf' })}
          empty={formatMessage({ id: 'blanks.roundOnce' })}
          value={round}
          options={['1', '2', '3'].map((each) => ({
            value: each,
            label: formatMessage({ id: 'blanks.roundNumber' }, { round: each }),
          }))}
          onChange={setRound}
        />
      )}
    </FormDialog>
  );
}
