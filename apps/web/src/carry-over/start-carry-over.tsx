import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useMutationId } from '../clinics/use-mutation-id';
import { useFaultText } from '../app/fault-state';
import { useLang } from '../app/language-provider';
import { Loaded } from '../app/loaded';
import { useChange, useLoad } from '../app/query';
import {
  CarryOverClinicNameDocument,
  CarryOverEditionsDocument,
  type CarryOverEditionsQuery,
  PreviewCarryOverDocument,
} from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { dayOf, fiscalYearOf, formatFiscalYear } from '../ui/dates';
import { Select } from '../ui/select';
import { Skeleton } from '../ui/states';
import { allClinics, type ChosenClinics, ClinicsChoice, inputOf } from './clinics-choice';

type Edition = CarryOverEditionsQuery['heldEditions'][number];

/** Which edition, which year, which clinics; leads to the preview. The address may name an edition and a clinic. */
export function StartCarryOver() {
  const { clinicId } = useSearch({ from: '/session/carry-overs' });
  const editions = useLoad(CarryOverEditionsDocument, {});
  const clinic = useLoad(CarryOverClinicNameDocument, { id: clinicId ?? '' }, { enabled: clinicId !== undefined });
  return (
    <Loaded query={editions} skeleton={<Skeleton rows={4} />}>
      {({ heldEditions }) => {
        const known = heldEditions.filter(({ forms }) => forms.some(({ form }) => form !== 'vendor'));
        if (clinicId === undefined) return <Form key="all" editions={known} clinic={null} />;
        return (
          <Loaded query={clinic} skeleton={<Skeleton rows={4} />}>
            {({ clinic: one }) => <Form key={one.id} editions={known} clinic={one} />}
          </Loaded>
        );
      }}
    </Loaded>
  );
}

interface FormProps {
  readonly editions: readonly Edition[];
  /** The one to begin with; null for all. */
  readonly clinic: { readonly id: string; readonly name: string } | null;
}

function Form({ editions, clinic }: FormProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const navigate = useNavigate();
  const faultText = useFaultText();
  const mutationId = useMutationId();
  const change = useChange(PreviewCarryOverDocument);
  const thisYear = fiscalYearOf(dayOf(new Date()));
  const { editionId: named } = useSearch({ from: '/session/carry-overs' });
  const [editionId, setEditionId] = useState((editions.find(({ id }) => id === named) ?? editions[0])?.id ?? '');
  const edition = editions.find(({ id }) => id === editionId);
  const years = [thisYear, thisYear + 1].filter((year) => edition && year >= edition.fiscalYear);
  const [year, setYear] = useState(thisYear);
  const [chosen, setChosen] = useState<ChosenClinics>(
    clinic ? { ...allClinics, which: 'some', some: [clinic] } : allClinics,
  );
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
          options={editions.map(({ id, labelJa, labelEn, origin }) => {
            const label = lang === 'ja' ? labelJa : labelEn;
            return {
              value: id,
              label: origin === 'own' ? formatMessage({ id: 'carryOver.edition.own' }, { label }) : label,
            };
          })}
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
