import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { useLang } from '../app/language-provider';
import { newMutationId, useChange } from '../app/query';
import { EditionDraftDocument, EditionDraftsDocument, UpdateEditionDraftDocument } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { useAnnouncer } from '../ui/toast';
import type { Draft } from './words';

/** Digits of either width, or nothing. */
const yearOf = (text: string): number | undefined => {
  const digits = text.normalize('NFKC').trim();
  return /^\d{4}$/u.test(digits) ? Number(digits) : undefined;
};

/** What the draft says of the edition as a whole. */
export function DraftFacts({ draft }: { draft: Draft }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const faultText = useFaultText();
  const { toast } = useAnnouncer();
  const isOwn = draft.kind === 'own';
  const [values, setValues] = useState({
    labelJa: draft.labelJa,
    labelEn: draft.labelEn,
    titleJa: draft.titleJa,
    fiscalYear: String(draft.fiscalYear ?? ''),
    published: draft.published,
    guidelineBasis: draft.guidelineBasis,
    earlierEditionId: draft.earlier?.id ?? '',
  });
  const [problem, setProblem] = useState<{ readonly field: string | null; readonly message: string } | null>(null);
  const change = useChange(UpdateEditionDraftDocument, { refreshes: [EditionDraftDocument, EditionDraftsDocument] });
  const field = (name: keyof typeof values) => ({
    value: values[name],
    onChange: (text: string) => setValues((old) => ({ ...old, [name]: text })),
    error: problem?.field === name ? problem.message : undefined,
  });
  const save = async () => {
    setProblem(null);
    try {
      const { fiscalYear, earlierEditionId, published, ...texts } = values;
      const { updateEditionDraft: answer } = await change.mutateAsync({
        input: {
          clientMutationId: newMutationId(),
          id: draft.id,
          version: draft.version,
          ...texts,
          published: published.normalize('NFKC').replaceAll('/', '-'),
          fiscalYear: yearOf(fiscalYear),
          earlierEditionId: earlierEditionId || undefined,
        },
      });
      if (answer.__typename === 'EditionDraftSaved') toast(formatMessage({ id: 'editions.saved' }));
      else setProblem({ field: answer.__typename === 'InvalidInput' ? answer.field : null, message: answer.message });
    } catch (error) {
      setProblem({ field: null, message: faultText(error) });
    }
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={formatMessage({ id: isOwn ? 'editions.facts.labelOwn' : 'editions.facts.label' })}
          required
          {...field('labelJa')}
        />
        <TextField label={formatMessage({ id: 'editions.facts.labelEn' })} {...field('labelEn')} />
        <div className="sm:col-span-2">
          <TextField label={formatMessage({ id: 'editions.facts.titleJa' })} required {...field('titleJa')} />
        </div>
        <TextField
          label={formatMessage({ id: 'editions.facts.fiscalYear' })}
          required
          inputMode="numeric"
          {...field('fiscalYear')}
        />
        {!isOwn && (
          <>
            <TextField
              label={formatMessage({ id: 'editions.facts.published' })}
              hint={formatMessage({ id: 'editions.facts.published.hint' })}
              required
              {...field('published')}
            />
            <TextField
              label={formatMessage({ id: 'editions.facts.guideline' })}
              hint={formatMessage({ id: 'editions.facts.guideline.hint' })}
              {...field('guidelineBasis')}
            />
            <Select
              label={formatMessage({ id: 'editions.facts.earlier' })}
              options={draft.earlierChoices.map((edition) => ({
                value: edition.id,
                label: lang === 'en' ? edition.labelEn : edition.labelJa,
              }))}
              {...field('earlierEditionId')}
            />
          </>
        )}
      </div>
      {problem?.field === null && (
        <Banner tone="error" role="alert">
          {problem.message}
        </Banner>
      )}
      <div>
        <Button type="submit" isPending={change.isPending}>
          {formatMessage({ id: 'editions.facts.save' })}
        </Button>
      </div>
    </form>
  );
}
