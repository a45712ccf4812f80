import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { useCan } from '../../app/session';
import type { ClinicPartsFragment } from '../../gql/graphql';
import { Banner } from '../../ui/banner';
import { formatDay } from '../../ui/dates';
import { TakeBackCare } from './take-back-care';

/** Says until when the contract runs, and what that means; nothing while no last day is set. */
export function CareBanner({ clinic }: { clinic: ClinicPartsFragment }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const can = useCan();
  const { leftOn, hasLeft, leavingNote } = clinic;
  if (!leftOn) return null;
  const word = hasLeft ? 'care.left' : 'care.leaving';
  return (
    <Banner title={formatMessage({ id: word })} actions={can('clinic:end') && <TakeBackCare clinic={clinic} />}>
      <p>{formatMessage({ id: `${word}.body` }, { day: formatDay(leftOn, lang) })}</p>
      {leavingNote && (
        <p className="break-words whitespace-pre-line">{formatMessage({ id: 'care.note' }, { note: leavingNote })}</p>
      )}
    </Banner>
  );
}
