import { useState } from 'react';
import { useIntl } from 'react-intl';
import { formLabel } from '../checklists/words';
import { useLang } from '../app/language-provider';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { formatFiscalYear, formatInstant } from '../ui/dates';
import { Disclosure } from '../ui/disclosure';
import { Link } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { FileNotices } from './file-notices';
import { LineCard } from './line-card';
import { StrayRows } from './stray-rows';
import { useTaking } from './use-taking';
import { chosenAtFirst, type Line, type Returned, stateWord } from './words';

/** What a filled form says beside what stands: problems first, then differences to choose from, the rest folded away. */
export function ReturnedFormView({ form }: { form: Returned }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { head, lines, stray, signature } = form;
  const [chosen, setChosen] = useState(() => chosenAtFirst(form));
  const taking = useTaking(head.id);
  const of = (...states: readonly Line['state'][]) => lines.filter(({ state }) => states.includes(state));
  const [problems, changed, emptied] = [of('problem'), of('changed'), of('emptied')];
  const selectable = [...changed, ...emptied];
  const selected = selectable.filter(({ itemId }) => chosen.has(itemId));
  const isClosed = signature !== null;
  const choose = (ids: readonly string[], isChosen: boolean) =>
    setChosen((old) => new Set(isChosen ? [...old, ...ids] : [...old].filter((id) => !ids.includes(id))));
  const cards = (shown: readonly Line[]) =>
    shown.map((line) => (
      <LineCard
        key={line.itemId}
        line={line}
        isChosen={chosen.has(line.itemId)}
        onChoose={isClosed ? undefined : (isChosen) => choose([line.itemId], isChosen)}
        onCorrect={isClosed ? undefined : (corrected) => taking.correct(line, corrected)}
      />
    ));
  const edition = lang === 'ja' ? form.editionLabelJa : form.editionLabelEn;
  const about = { edition, form: formatMessage({ id: formLabel[form.form] }), file: head.fileName };
  return (
    <>
      <PageHeader
        title={formatMessage({ id: 'returned.title' }, { clinic: head.clinicName })}
        badges={
          <>
            <Badge tone="neutral">{formatFiscalYear(form.fiscalYear, lang)}</Badge>
            <Badge tone={stateWord[head.state].tone}>{formatMessage({ id: stateWord[head.state].label })}</Badge>
          </>
        }
        description={`${formatMessage({ id: 'returned.about' }, about)} ${formatMessage(
          { id: 'returned.by' },
          { by: head.readBy, at: formatInstant(head.readAt, lang) },
        )}`}
        back={
          form.batchId ? (
            <Link to="/returned-answers/$batchId" params={{ batchId: form.batchId }}>
              {formatMessage({ id: 'returned.toBatch' })}
            </Link>
          ) : (
            <Link to="/checklists/$checklistId" params={{ checklistId: head.checklistId }}>
              {formatMessage({ id: 'returned.toList' })}
            </Link>
          )
        }
      />
      <div className="flex flex-col gap-6">
        <FileNotices form={form} taking={taking} />
        {problems.length > 0 && (
          <Part title={formatMessage({ id: 'returned.problems' }, { count: problems.length })}>
            <p className="phrase text-muted">{formatMessage({ id: 'returned.problems.body' })}</p>
            {cards(problems)}
          </Part>
        )}
        {stray.length > 0 && <StrayRows rows={stray} count={stray.length} />}
        {selectable.length > 0 && (
          <Part title={formatMessage({ id: 'returned.changed' }, { count: changed.length })}>
            {!isClosed && (
              <div className="flex flex-wrap gap-3">
                <Button
                  size="s"
                  onPress={() =>
                    choose(
                      changed.map(({ itemId }) => itemId),
                      true,
                    )
                  }
                >
                  {formatMessage({ id: 'returned.chooseAll' })}
                </Button>
                <Button size="s" onPress={() => setChosen(new Set())}>
                  {formatMessage({ id: 'returned.chooseNone' })}
                </Button>
              </div>
            )}
            {cards(changed)}
            {emptied.length > 0 && (
              <>
                <h3 className="text-base">{formatMessage({ id: 'returned.emptied' }, { count: emptied.length })}</h3>
                <p className="phrase text-muted">{formatMessage({ id: 'returned.emptied.body' })}</p>
                {cards(emptied)}
              </>
            )}
            {!isClosed && (
              <div className="no-print sticky bottom-0 -mx-1 flex flex-wrap gap-3 border-t border-line bg-canvas px-1 py-3">
                <Button
                  variant="primary"
                  isDisabled={selected.length === 0}
                  isPending={taking.isTaking}
                  onPress={() => taking.take(selected)}
                >
                  {formatMessage({ id: 'returned.take' }, { count: selected.length })}
                </Button>
                {head.state !== 'abandoned' && (
                  <Button isPending={taking.isPuttingAway} onPress={taking.putAway}>
                    {formatMessage({ id: 'returned.putAway' })}
                  </Button>
                )}
              </div>
            )}
          </Part>
        )}
        <Folded
          title={formatMessage({ id: 'returned.taken' }, { count: of('taken').length })}
          cards={cards(of('taken'))}
        />
        <Folded
          title={formatMessage({ id: 'returned.same' }, { count: of('same').length })}
          cards={cards(of('same'))}
        />
      </div>
    </>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-lg">{title}</h2>
      {children}
    </section>
  );
}

function Folded({ title, cards }: { title: string; cards: readonly React.ReactNode[] }) {
  if (cards.length === 0) return null;
  return (
    <Disclosure title={title}>
      <div className="flex flex-col gap-3">{cards}</div>
    </Disclosure>
  );
}
