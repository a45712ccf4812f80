import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useMutationId } from '../clinics/use-mutation-id';
import { useFaultText } from '../app/fault-state';
import { useLang } from '../app/language-provider';
import { Loaded } from '../app/loaded';
import { useChange, useLoad } from '../app/query';
import { CarryOverEditionsDocument, type CarryOverEditionsQuery, PreviewCarryOverDocument } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { dayOf, fiscalYearOf, formatFiscalYear } from '../ui/dates';
import { Select } from '../ui/select';
import { Skeleton } from '../ui/states';
import { allClinics, type ChosenClinics, ClinicsChoice, inputOf } from './clinics-choice';

type Edition = CarryOverEditionsQuery['editions'][number];

/** Which edition, which year, which clinics; leads to the preview. */
export function StartCarryOver() {
  const editions = useLoad(CarryOverEditionsDocument, {});
  return (
    <Loaded query={editions} skeleton={<Skeleton rows={4} />}>
      {(data) => <Form editions={data.editions} />}
    </Loaded>
  );
}

function Form({ editions }: { editions: readonly Edition[] }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const navigate = useNavigate();
  const faultText = useFaultText();
  const mutationId = useMutationId();
  const change = useChange(PreviewCarryOverDocument);
  const thisYear = fiscalYearOf(dayOf(new Date()));
  const [editionId, setEditionId] = useState(editions[0]?.id ?? '');
  const edition = editions.find(({ id }) => id === editionId);
  const years = [thisYear, thisYear + 1].filter((year) => edition && year >= edition.fiscalYear);
  const [year, setYear] = useState(thisYear);
  const [chosen, setChosen] = useState<ChosenClinics>(allClinics);
  const [refusal, setRefusal] = useState('');
  const clinics = inputOf(chosen);

  const preview = async () => {
    if (!clinics) return;
    setRefusal('');
    const input = { editionId, fiscalYear: years.includes(year) ? year : years[0], clinics };
    try {
      const { previewCarryOver } = await change.mutateAsync({
        input: { ...input, clientMutationId: mutationId(input) },
      });
      if (previewCarryOver.__typename === 'CarryOverRefused') setRefusal(previewCarryOver.message);
      else void navigate({ to: '/carry-overs/$carryOverId', params: { carryOverId: previewCarryOver.carryOver.id } });
    } catch (error) {
      setRefusal(faultText(error));
    }
  };

  return (
    <form
      noValidate
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void preview();
      }}
    >
      <div className="grid max-w-2xl gap-4 sm:grid-cols-2">
        <Select
          label={formatMessage({ id: 'carryOver.edition' })}
          options={editions.map(({ id, labelJa, labelEn }) => ({
            value: id,
            label: lang === 'ja' ? labelJa : labelEn,
          }))}
          value={editionId}
          onChange={setEditionId}
        />
        <Select
          label={formatMessage({ id: 'carryOver.year' })}
          options={years.map((each) => ({ value: String(each), label: formatFiscalYear(each, lang) }))}
          value={String(years.includes(year) ? year : (years[0] ?? ''))}
          onChange={(value) => setYear(Number(value))}
        />
      </div>
      <ClinicsChoice value={chosen} onChange={setChosen} />
      {refusal && (
        <Banner tone="error" role="alert" title={formatMessage({ id: 'carryOver.refused' })}>
          {refusal}
        </Banner>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" variant="primary" isPending={change.isPending} isDisabled={!clinics || !edition}>
          {formatMessage({ id: 'carryOver.preview' })}
        </Button>
        <p className="text-sm text-muted">{formatMessage({ id: 'carryOver.preview.hint' })}</p>
      </div>
    </form>
  );
}
