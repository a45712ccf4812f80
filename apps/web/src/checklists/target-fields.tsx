import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { Button } from '../ui/button';
import { dayOf, formatDay, shortDay } from '../ui/dates';
import type { AnswerField } from './answer-draft';
import type { AnswerFormProps } from './answer-form';
import { dayShortcuts } from './day-shortcuts';
import { TypedDay } from './typed-day';
import { TypedText } from './typed-text';

interface TargetFieldsProps extends Omit<AnswerFormProps, 'refusal'> {
  readonly errorOf: (field: AnswerField) => string | undefined;
}

/** By when an いいえ will be put right, or why that cannot be said; for a plan, its day. */
export function TargetFields({ item, draft, errorOf, onEdit, onDone }: TargetFieldsProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const isPlan = draft.value === 'planned';
  const latest = formatDay(item.targetLatestOn, lang);
  return (
    <div className="flex flex-col gap-4 rounded-12 border border-line bg-canvas p-4">
      <div className="flex flex-col gap-2">
        <TypedDay
          label={formatMessage({ id: isPlan ? 'checklists.field.planOn.label' : 'checklists.field.targetOn.label' })}
          hint={formatMessage(
            { id: isPlan ? 'checklists.field.planOn.hint' : 'checklists.field.targetOn.hint' },
            { latest },
          )}
          error={errorOf('targetOn')}
          value={draft.targetOn}
          onType={(targetOn) => onEdit({ ...draft, targetOn }, 'pause')}
          onDone={onDone}
        />
        <div className="flex flex-wrap gap-2">
          {dayShortcuts(dayOf(new Date()), item.targetLatestOn).map(({ id, day }) => (
            <Button key={id} size="s" onPress={() => onEdit({ ...draft, targetOn: day }, 'soon')}>
              {id === 'latest'
                ? formatMessage({ id: 'checklists.shortcut.latest' }, { day: shortDay(day, lang) })
                : formatMessage({ id: 'checklists.shortcut.months' }, { months: id })}
            </Button>
          ))}
        </div>
      </div>
      {!isPlan && (
        <TypedText
          label={formatMessage({ id: 'checklists.field.reason' })}
          hint={formatMessage({ id: 'checklists.field.reason.hint' }, { latest })}
          rows={2}
          error={errorOf('reason')}
          value={draft.reason}
          onType={(reason, pace) => onEdit({ ...draft, reason }, pace)}
          onDone={onDone}
        />
      )}
    </div>
  );
}
