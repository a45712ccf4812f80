import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { useLang } from '../app/language-provider';
import { AnswerFacts } from '../checklists/answer-facts';
import type { CarriedPartsFragment, ItemPartsFragment } from '../gql/graphql';
import type { MessageId } from '../messages/ja';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { formatFiscalYear } from '../ui/dates';
import { useAnnouncer } from '../ui/toast';
import { EarlierLines } from './earlier-lines';
import { useReconfirm } from './use-reconfirm';

interface CarriedAnswerProps {
  readonly checklistId: string;
  readonly item: ItemPartsFragment & { readonly carried: CarriedPartsFragment };
  readonly canAnswer: boolean;
  /** The button goes with the answer. */
  readonly onConfirmed: () => void;
}

/** Last year's answer in grey beside an unanswered item, to be taken over by one tap where it is ready. */
export function CarriedAnswer({ checklistId, item, canAnswer, onConfirmed }: CarriedAnswerProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const faultText = useFaultText();
  const { announce } = useAnnouncer();
  const { confirm, isPending } = useReconfirm(checklistId);
  const [refusal, setRefusal] = useState('');
  const { carried } = item;

  const take = async () => {
    setRefusal('');
    try {
      const outcome = await confirm([item.id]);
      if (outcome.__typename === 'ReconfirmRefused') setRefusal(outcome.message);
      else if (outcome.left > 0) setRefusal(formatMessage({ id: 'carryOver.again.left' }, { count: outcome.left }));
      else {
        announce(formatMessage({ id: 'carryOver.again.done' }, { count: 1 }));
        onConfirmed();
      }
    } catch (error) {
      setRefusal(faultText(error));
    }
  };

  return (
    <section
      aria-label={formatMessage({ id: 'carryOver.last' })}
      className="flex flex-col gap-3 rounded-8 border border-dashed border-solid-gray-536 bg-solid-gray-50 p-4"
    >
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h3 className="font-bold text-muted">
            {formatMessage({ id: 'carryOver.last' })}（
            {formatMessage({ id: 'carryOver.last.year' }, { year: formatFiscalYear(carried.fromFiscalYear, lang) })}）
          </h3>
          <p className="text-sm text-muted">{formatMessage({ id: 'carryOver.last.notCounted' })}</p>
        </div>
        {canAnswer && carried.isReady && (
          <Button icon="check" variant="primary" isPending={isPending} onPress={() => void take()}>
            {formatMessage({ id: 'carryOver.last.same' })}
          </Button>
        )}
      </div>
      {carried.value && (
        <div className="text-muted">
          <AnswerFacts answer={carried} />
        </div>
      )}
      <Explained carried={carried} />
      {refusal && (
        <Banner tone="error" role="alert" title={formatMessage({ id: 'carryOver.again.failed' })}>
          {refusal}
        </Banner>
      )}
    </section>
  );
}

/** What became of the item since, and why it has to be answered anew. */
function Explained({ carried: { change, need, from } }: { carried: CarriedPartsFragment }) {
  const { formatMessage } = useIntl();
  const needs: Partial<Record<string, MessageId>> = {
    parts_differ: 'carryOver.last.need.parts_differ',
    not_answered: 'carryOver.last.need.not_answered',
    answer_not_allowed: 'carryOver.last.need.answer_not_allowed',
    new_date: 'carryOver.last.need.new_date',
  };
  const needed = need ? needs[need] : undefined;
  return (
    <>
      {change === 'merged' && (
        <>
          <p>{formatMessage({ id: 'carryOver.last.merged' }, { count: from.length })}</p>
          <EarlierLines lines={from} />
        </>
      )}
      {change === 'split' && <p>{formatMessage({ id: 'carryOver.last.split' })}</p>}
      {change === 'reworded' && <p>{formatMessage({ id: 'carryOver.last.reworded' })}</p>}
      {needed && <p className="font-bold">{formatMessage({ id: needed })}</p>}
    </>
  );
}
