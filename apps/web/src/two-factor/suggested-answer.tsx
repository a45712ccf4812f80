import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { answerWord } from '../checklists/words';
import type { SuggestionPartsFragment } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { formatDay, shortDay } from '../ui/dates';
import { Link } from '../ui/link';

interface SuggestedAnswerProps {
  readonly suggestion: SuggestionPartsFragment;
  readonly clinicId: string;
  readonly onUse: () => void;
}

/** The answer that the clinic's systems speak for, and why; it becomes the answer only when somebody takes it. */
export function SuggestedAnswer({ suggestion, clinicId, onUse }: SuggestedAnswerProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { value, targetOn, logins, inPlace, planned, dueOn } = suggestion;
  const answer = formatMessage({ id: answerWord[value].label });
  return (
    <Banner
      title={
        targetOn
          ? formatMessage({ id: 'twoFactor.suggestion.on' }, { answer, day: formatDay(targetOn, lang) })
          : formatMessage({ id: 'twoFactor.suggestion' }, { answer })
      }
      actions={<Button onPress={onUse}>{formatMessage({ id: 'twoFactor.suggestion.use' })}</Button>}
    >
      <p>
        {formatMessage({ id: 'twoFactor.suggestion.why' }, { logins, inPlace, planned, day: shortDay(dueOn, lang) })}
      </p>
      <Link to="/clinics/$clinicId" params={{ clinicId }} className="inline-block min-h-6 text-sm">
        {formatMessage({ id: 'twoFactor.suggestion.systems' })}
      </Link>
    </Banner>
  );
}
