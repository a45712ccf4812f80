import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { LeaveGuard } from '../../app/leave-guard';
import { useChange } from '../../app/query';
import { useMutationId } from '../../clinics/use-mutation-id';
import {
  type ReminderSettingsPartsFragment,
  ResetReminderSettingsDocument,
  SaveReminderSettingsDocument,
} from '../../gql/graphql';
import { Banner } from '../../ui/banner';
import { SaveRow } from '../../ui/save-row';
import { useAnnouncer } from '../../ui/toast';
import { Overtaken } from './overtaken';
import { ResetToUsual } from './reset-to-usual';
import { type SettingsDraft, SettingsFields } from './settings-fields';

const draftOf = (settings: ReminderSettingsPartsFragment): SettingsDraft => ({
  saturdaysClosed: settings.saturdaysClosed,
  sundaysClosed: settings.sundaysClosed,
  holidaysClosed: settings.holidaysClosed,
  newYearFrom: settings.newYearFrom ?? null,
  newYearUntil: settings.newYearUntil ?? null,
  quietFrom: settings.quietFrom ?? null,
  quietUntil: settings.quietUntil ?? null,
  mondayDigest: settings.mondayDigest,
  fallbackMinutes: settings.fallbackMinutes,
});
const isSame = (one: SettingsDraft, other: SettingsDraft) => JSON.stringify(one) === JSON.stringify(other);

/** The settings for somebody who can change them. */
export function SettingsForm({ settings }: { settings: ReminderSettingsPartsFragment }) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const saving = useChange(SaveReminderSettingsDocument);
  const resetting = useChange(ResetReminderSettingsDocument);
  const mutationId = useMutationId();
  const [seen, setSeen] = useState(settings);
  const [draft, setDraft] = useState(() => draftOf(settings));
  const [isOvertaken, setIsOvertaken] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const isDirty = !isSame(draft, draftOf(seen));
  const start = (from: ReminderSettingsPartsFragment) => {
    setSeen(from);
    setDraft(draftOf(from));
    setIsOvertaken(false);
    setProblem(null);
  };

  const overtakenBy = (current: ReminderSettingsPartsFragment) => {
    setSeen(current);
    setIsOvertaken(true);
  };

  const save = async () => {
    setProblem(null);
    try {
      const given = { version: seen.version, ...draft };
      const { saveReminderSettings: result } = await saving.mutateAsync({
        input: { ...given, clientMutationId: mutationId(given) },
      });
      if (result.__typename === 'ReminderSettingsSaved') {
        start(result.settings);
        toast(formatMessage({ id: 'reminderSettings.saved' }), 'success');
      } else if (result.__typename === 'ReminderSettingsChangedMeanwhile') overtakenBy(result.current);
      else setProblem(result.message);
    } catch (error) {
      setProblem(faultText(error));
    }
  };

  const reset = async () => {
    setProblem(null);
    try {
      const given = { version: seen.version };
      const { resetReminderSettings: result } = await resetting.mutateAsync({
        input: { ...given, clientMutationId: mutationId(given) },
      });
      if (result.__typename === 'ReminderSettingsSaved') {
        start(result.settings);
        toast(formatMessage({ id: 'reminderSettings.wasReset' }), 'success');
      } else overtakenBy(result.current);
    } catch (error) {
      setProblem(faultText(error));
    }
  };

  return (
    <section className="card flex flex-col gap-6 p-5">
      <LeaveGuard isDirty={isDirty} />
      {isOvertaken && <Overtaken onTakeTheirs={() => start(seen)} />}
      <SettingsFields draft={draft} onChange={(changed) => setDraft({ ...draft, ...changed })} />
      {problem && <Banner tone="error" role="alert" title={problem} />}
      <SaveRow isDirty={isDirty} isPending={saving.isPending} onSave={() => void save()} onCancel={() => start(seen)}>
        {seen.version !== 0 && (
          <ResetToUsual
            title={formatMessage({ id: 'reminderSettings.reset.title' })}
            body={formatMessage({ id: 'reminderSettings.reset.body' })}
            isPending={resetting.isPending}
            onReset={reset}
          />
        )}
      </SaveRow>
      <p className="text-sm text-muted">{formatMessage({ id: 'reminderPolicies.save.hint' })}</p>
    </section>
  );
}
