import { useIntl } from 'react-intl';
import type { MessageId } from '../messages/ja';

/** Fields whose values have words of their own elsewhere. */
const valueWords: Readonly<Record<string, string>> = {
  role: 'tenants.role.',
  kind: 'clinics.kind.',
  status: 'tasks.status.',
  value: 'checklists.answer.',
  because: 'audit.because.',
  how: 'audit.how.',
  method: 'audit.method.',
};

/** What is known of an entry: enough to say it in words. */
export interface Said {
  readonly action: string;
  readonly actorKind: string;
  readonly actorName: string;
}

/**
 * The words of the trail. An action or a field that this client does not know yet stands as it is kept: an entry is never
 * hidden.
 */
export function useAuditWords() {
  const { formatMessage, formatList, formatNumber, messages } = useIntl();
  const isId = (id: string): id is MessageId => id in messages;
  const known = (id: string, otherwise: string) => (isId(id) ? formatMessage({ id }) : otherwise);

  const value = (given: unknown, name = ''): string => {
    if (given === null || given === undefined || given === '') return formatMessage({ id: 'audit.none' });
    if (typeof given === 'boolean') return formatMessage({ id: given ? 'audit.yes' : 'audit.no' });
    if (typeof given === 'number') return formatNumber(given, { useGrouping: false });
    if (typeof given === 'string') return known(`${valueWords[name] ?? ''}${given}`, given);
    if (Array.isArray(given))
      return given.length === 0
        ? formatMessage({ id: 'audit.none' })
        : formatList(
            given.map((each) => value(each)),
            { type: 'unit' },
          );
    return Object.entries(given)
      .filter(([, each]) => each !== null && each !== '')
      .map(([name, each]) => `${field(name)}: ${value(each, name)}`)
      .join(' / ');
  };
  const field = (name: string): string =>
    known(`audit.fieldName.${name}`, name || formatMessage({ id: 'audit.value' }));

  return {
    action: (action: string) => known(`audit.action.${action}`, action),
    who({ actorKind, actorName }: Said) {
      if (actorName) return actorName;
      if (actorKind === 'system') return formatMessage({ id: 'audit.system' });
      return formatMessage({ id: actorKind === 'sign_in' ? 'audit.signIn' : 'audit.unknownPerson' });
    },
    field,
    value,
  };
}
