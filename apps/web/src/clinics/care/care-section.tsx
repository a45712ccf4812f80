import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { ClinicPartsFragment } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { CareBanner } from './care-banner';
import { EndCareDialog } from './end-care-dialog';

/** Where the office ends the contract with a clinic, and moves its last day. */
export function CareSection({ clinic }: { clinic: ClinicPartsFragment }) {
  const { formatMessage } = useIntl();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className="card mt-8 flex max-w-3xl flex-col items-start gap-4 p-5">
      <h2 className="text-lg">{formatMessage({ id: 'care.section' })}</h2>
      {clinic.leftOn ? <CareBanner clinic={clinic} /> : <p>{formatMessage({ id: 'care.section.body' })}</p>}
      <Button onPress={() => setIsOpen(true)}>{formatMessage({ id: clinic.leftOn ? 'care.move' : 'care.end' })}</Button>
      {isOpen && <EndCareDialog clinic={clinic} onClose={() => setIsOpen(false)} />}
    </section>
  );
}
