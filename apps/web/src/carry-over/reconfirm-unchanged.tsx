import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { useLang } from '../app/language-provider';
import { answerWord } from '../checklists/words';
import type { ItemPartsFragment } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { Dialog } from '../ui/dialog';
import { unchangedOf } from './unchanged';
import { useReconfirm } from './use-reconfirm';

interface ReconfirmUnchangedProps {
  readonly checklistId: string;
  readonly items: readonly ItemPartsFragment[];
  /** Items being entered just now are left out. */
  readonly unsaved: ReadonlyMap<string, unknown>;
  readonly closed: boolean;
}

/** Offers to confirm last year's answers of all items whose wording is the same, by a list; and takes that back. */
export function ReconfirmUnchanged({ checklistId, items, unsaved, closed }: ReconfirmUnchangedProps) {
  const { formatMessage } = useIntl();
  const faultText = useFaultText();
  const { confirm, takeBack, isPending } = useReconfirm(checklistId);
  const [isOpen, setOpen] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const [refusal, setRefusal] = useState('');
  const offered = closed ? [] : unchangedOf(items).filter(({ id }) => !unsaved.has(id));
  const chosen = offered.filter(({ id }) => !left.has(id)).map(({ id }) => id);

  const send = async (
    work: () => ReturnType<typeof confirm>,
    after: (count: number, missed: number) => void,
    count: number,
  ) => {
    setRefusal('');
    try {
      const outcome = await work();
      if (outcome.__typename === 'ReconfirmRefused') setRefusal(outcome.message);
      else after(count - outcome.left, outcome.left);
    } catch (error) {
      setRefusal(faultText(error));
    }
    setOpen(false);
  };
  const confirmAll = () =>
    send(
      () => confirm(chosen),
      (count, missed) => {
        setDone(chosen);
        setSaid(
          [
            formatMessage({ id: 'carryOver.again.done' }, { count }),
            missed > 0 ? formatMessage({ id: 'carryOver.again.left' }, { count: missed }) : '',
          ].join(' '),
        );
      },
      chosen.length,
    );
  const takeAllBack = () =>
    send(
      () => takeBack(done),
      (count) => {
        setDone([]);
        setSaid(formatMessage({ id: 'carryOver.again.undone' }, { count }));
      },
      done.length,
    );

  return (
    <>
      {refusal && (
        <Banner tone="error" role="alert" title={formatMessage({ id: 'carryOver.again.failed' })}>
          {refusal}
        </Banner>
      )}
      {said && (
        <Banner
          tone="success"
          role="status"
          title={said}
          actions={
            done.length > 0 && (
              <Button size="s" isPending={isPending} onPress={() => void takeAllBack()}>
                {formatMessage({ id: 'carryOver.again.undo' })}
              </Button>
            )
          }
        />
      )}
      {offered.length > 0 && (
        <Banner
          title={formatMessage({ id: 'carryOver.again.title' }, { count: offered.length })}
          actions={<Button onPress={() => setOpen(true)}>{formatMessage({ id: 'carryOver.again.open' })}</Button>}
        />
      )}
      <Dialog
        isForm
        size="l"
        isOpen={isOpen}
        title={formatMessage({ id: 'carryOver.again.dialog' })}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onPress={() => setOpen(false)}>{formatMessage({ id: 'ui.cancel' })}</Button>
            <Button
              variant="primary"
              isPending={isPending}
              isDisabled={chosen.length === 0}
              onPress={() => void confirmAll()}
            >
              {formatMessage({ id: 'carryOver.again.submit' }, { count: chosen.length })}
            </Button>
          </>
        }
      >
        <p className="mb-4">{formatMessage({ id: 'carryOver.again.body' })}</p>
        <Choices
          items={offered}
          left={left}
          onToggle={(id) =>
            setLeft((old) => new Set(old.has(id) ? [...old].filter((each) => each !== id) : [...old, id]))
          }
        />
      </Dialog>
    </>
  );
}

interface ChoicesProps {
  readonly items: ReturnType<typeof unchangedOf>;
  readonly left: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

function Choices({ items, left, onToggle }: ChoicesProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  return (
    <ul className="flex flex-col gap-2">
      {items.map(({ id, code, labelJa, labelEn, carried }) => {
        const { label, tone } = answerWord[carried.value ?? 'unanswered'];
        const name = code === '-' ? formatMessage({ id: 'carryOver.line.entry' }) : code;
        return (
          <li key={id} className="flex flex-wrap items-center justify-between gap-2 border-b border-line py-1">
            <Checkbox isSelected={!left.has(id)} onChange={() => onToggle(id)}>
              {name} {lang === 'ja' ? labelJa : labelEn}
            </Checkbox>
            <Badge tone={tone}>{formatMessage({ id: label })}</Badge>
          </li>
        );
      })}
    </ul>
  );
}
