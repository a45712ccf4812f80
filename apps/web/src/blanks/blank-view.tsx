import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { formLabel } from '../checklists/words';
import { FileFailed } from '../forms/file-failed';
import { useFile } from '../forms/use-file';
import { Badge } from '../ui/badge';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/dialog';
import { Disclosure } from '../ui/disclosure';
import { Link } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { Select } from '../ui/select';
import { type CellAsked, CellDialog } from './cell-dialog';
import { ItemCells } from './item-cells';
import { SheetDrawing } from './sheet-drawing';
import { useBlank } from './use-blank';
import { type Blank, doubtLabel, stateWord } from './words';

/** The sheet with its cells beside the items that they hold. */
export function BlankView({ blank }: { blank: Blank }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const change = useBlank(blank);
  const file = useFile();
  const [asked, setAsked] = useState<CellAsked | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isConfirming, setConfirming] = useState(false);
  const canChange = blank.state !== 'retired';
  const act = async (work: Promise<string | null>) => setRefusal(await work);
  const example = `/form-blanks/${blank.id}/example.xlsx`;
  const begin = () => (blank.missing.length > 0 ? setConfirming(true) : void act(change.use(false)));
  const edition = lang === 'en' ? blank.editionLabelEn : blank.editionLabelJa;
  return (
    <>
      <PageHeader
        title={formatMessage({ id: 'blanks.cells' })}
        description={`${edition} ${formatMessage({ id: formLabel[blank.form] })} ${blank.fileName}`}
        back={
          <Link to="/editions/$editionId/ministry-forms" params={{ editionId: blank.editionId }}>
            {formatMessage({ id: 'blanks.back' })}
          </Link>
        }
        badges={<Badge tone={stateWord[blank.state].tone}>{formatMessage({ id: stateWord[blank.state].label })}</Badge>}
        actions={
          <>
            <Button icon="download" isPending={file.making !== null} onPress={() => file.save(example)}>
              {formatMessage({ id: 'blanks.try' })}
            </Button>
            {blank.state === 'in_use' ? (
              <Button isPending={change.isPending} onPress={() => void act(change.retire())}>
                {formatMessage({ id: 'blanks.retire' })}
              </Button>
            ) : (
              <Button variant="primary" isPending={change.isPending} onPress={begin}>
                {formatMessage({ id: 'blanks.use' })}
              </Button>
            )}
          </>
        }
      />
      <div className="flex flex-col gap-5">
        <FileFailed file={file} />
        {refusal && (
          <Banner tone="error" role="alert">
            {refusal}
          </Banner>
        )}
        {blank.missing.length > 0 && (
          <Banner tone="warning" title={formatMessage({ id: 'blanks.missing' }, { count: blank.missing.length })}>
            {formatMessage({ id: 'blanks.missing.body' })}
          </Banner>
        )}
        {blank.isProtected && <Banner tone="info">{formatMessage({ id: 'blanks.protected' })}</Banner>}
        <div className="flex flex-wrap items-end gap-4">
          {blank.sheets.length > 1 && (
            <Select
              label={formatMessage({ id: 'blanks.sheet' })}
              hint={formatMessage({ id: 'blanks.sheet.hint' })}
              value={blank.sheetName}
              isDisabled={!canChange || change.isPending}
              options={blank.sheets.map(({ name }) => ({ value: name, label: name }))}
              onChange={(name) => name && void act(change.chooseSheet(name))}
            />
          )}
          {blank.rounds.length > 0 && (
            <Select
              label={formatMessage({ id: 'blanks.round' })}
              hint={formatMessage({ id: 'blanks.round.hint' })}
              value={String(blank.round)}
              isDisabled={!canChange || change.isPending}
              options={blank.rounds.map((round) => ({
                value: String(round),
                label: formatMessage({ id: 'blanks.roundNumber' }, { round }),
              }))}
              onChange={(round) => round && void act(change.mapCells([], Number(round)))}
            />
          )}
          {change.undo && (
            <Button icon="history" isPending={change.isPending} onPress={() => change.undo && void act(change.undo())}>
              {formatMessage({ id: 'blanks.undo' })}
            </Button>
          )}
        </div>
        {blank.doubts.length > 0 && (
          <Disclosure title={formatMessage({ id: 'blanks.doubts' }, { count: blank.doubts.length })}>
            <ul className="flex list-disc flex-col gap-1 ps-6 text-sm">
              {blank.doubts.map(({ kind, cell, text }, at) => (
                <li key={at}>
                  {cell && <span className="me-2 font-bold">{cell}</span>}
                  {formatMessage({ id: doubtLabel[kind] })}
                  {text && (
                    <span lang="ja" className="block text-muted">
                      {text}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
        <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
          <SheetDrawing blank={blank} onChoose={canChange ? (cell) => setAsked({ cell, itemId: null }) : null} />
          <ItemCells blank={blank} onAsk={canChange ? setAsked : null} />
        </div>
      </div>
      {asked && <CellDialog blank={blank} asked={asked} save={change.mapCells} onClose={() => setAsked(null)} />}
      <ConfirmDialog
        isOpen={isConfirming}
        isPending={change.isPending}
        title={formatMessage({ id: 'blanks.use.title' })}
        confirmLabel={formatMessage({ id: 'blanks.use' })}
        onConfirm={() => void act(change.use(true)).then(() => setConfirming(false))}
        onClose={() => setConfirming(false)}
      >
        {formatMessage({ id: 'blanks.missing' }, { count: blank.missing.length })}
      </ConfirmDialog>
    </>
  );
}
