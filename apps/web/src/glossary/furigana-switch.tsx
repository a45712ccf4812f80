import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { Checkbox } from '../ui/checkbox';
import { showFurigana, useFurigana } from './furigana';

/** Puts readings above terms, on screen and on paper. Only where Japanese is read. */
export function FuriganaSwitch() {
  const { formatMessage } = useIntl();
  const isShown = useFurigana();
  if (useLang() !== 'ja') return null;
  return (
    <Checkbox isSelected={isShown} onChange={showFurigana}>
      {formatMessage({ id: 'glossary.furigana' })}
    </Checkbox>
  );
}
