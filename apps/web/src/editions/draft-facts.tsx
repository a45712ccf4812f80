import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { ConflictPanel } from '../clinics/conflict-panel';
import type { MessageId } from '../messages/ja';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import type { FactsValues } from './facts-values';
import { useFacts } from './use-facts';
import type { Draft } from './words';

const labels: Readonly<Record<keyof FactsValues, MessageId>> = {
  labelJa: 'editions.facts.label',
  labelEn: 'editions.facts.labelEn',
  titleJa: 'editions.facts.titleJa',
  fiscalYear: 'editions.facts.fiscalYear',
  published: 'editions.facts.published',
  guidelineBasis: 'editions.facts.guideline',
  earlierEditionId: 'editions.facts.earlier',
};

/** What the draft says of the edition as a whole. */
export function DraftFacts({ draft }: { draft: Draft }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { values, put, save, problem, isPending, conflict, choose } = useFacts(draft);
  const isOwn = draft.kind === 'own';
  const choices = draft.earlierChoices.map((edition) => ({
    value: edition.id,
    label: lang === 'en' ? edition.labelEn : edition.labelJa,
  }));
  const label = (name: keyof FactsValues) =>
    formatMessage({ id: isOwn && name === 'labelJa' ? 'editions.facts.labelOwn' : labels[name] });
  const words = (name: keyof FactsValues, its: FactsValues) =>
    name === 'earlierEditionId'
      ? (choices.find(({ value }) => value === its.earlierEditionId)?.label ?? '')
      : its[name];
  const field = (name: keyof FactsValues) => ({
    label: label(name),
    value: values[name],
    onChange: (text: string) => put(name, text),
    error: problem?.field === name ? problem.message : undefined,
  });
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ConflictPanel conflict={conflict} label={label} words={words} onChoose={choose} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField required {...field('labelJa')} />
        <TextField {...field('labelEn')} />
        <div className="sm:col-span-2">
          <TextField required {...field('titleJa')} />
        </div>
        <TextField required inputMode="numeric" {...field('fiscalYear')} />
        {!isOwn && (
          <>
            <TextField hint={formatMessage({ id: 'editions.facts.published.hint' })} required {...field('published')} />
            <TextField hint={formatMessage({ id: 'editions.facts.guideline.hint' })} {...field('guidelineBasis')} />
            <Select options={choices} {...field('earlierEditionId')} />
          </>
        )}
      </div>
      {problem?.field === null && (
        <Banner tone="error" role="alert">
          {problem.message}
        </Banner>
      )}
      <div>
        <Button type="submit" isPending={isPending}>
          {formatMessage({ id: 'editions.facts.save' })}
        </Button>
      </div>
    </form>
  );
}
