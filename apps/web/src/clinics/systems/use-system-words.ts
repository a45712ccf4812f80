import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { formatDay } from '../../ui/dates';
import { twoFactorWord } from '../words';
import {
  loginLabel,
  logins,
  type SystemField,
  systemFieldLabel,
  systemKindLabel,
  type SystemValues,
} from './system-values';

/** The fields of a system and their values as people read them. */
export function useSystemWords() {
  const { formatMessage } = useIntl();
  const lang = useLang();
  return {
    label: (field: SystemField): string => {
      const login = logins.find((one) => field.startsWith(one));
      const label = formatMessage({ id: systemFieldLabel[field] });
      return !login || field.endsWith('Status') ? label : `${formatMessage({ id: loginLabel[login] })} – ${label}`;
    },
    value: (field: SystemField, values: SystemValues): string => {
      if (field === 'kind') return values.kind && formatMessage({ id: systemKindLabel[values.kind] });
      if (field === 'clientStatus' || field === 'serverStatus')
        return formatMessage({ id: twoFactorWord[values[field]].label });
      return field.endsWith('On') && values[field] ? formatDay(values[field], lang) : values[field];
    },
  };
}
