import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { LeaveGuard } from '../../app/leave-guard';
import { useChange } from '../../app/query';
import { useViewer } from '../../app/session';
import { useMutationId } from '../../clinics/use-mutation-id';
import {
  MyReminderPreferencesDocument,
  type ReminderPreferencePartsFragment,
  SaveReminderPreferencesDocument,
  type SaveReminderPreferencesInput,
} from '../../gql/graphql';
import { Banner } from '../../ui/banner';
import { Checkbox } from '../../ui/checkbox';
import { RadioGroup } from '../../ui/radio-group';
import { SaveRow } from '../../ui/save-row';
import { useAnnouncer } from '../../ui/toast';
import { OwnChannels } from './own-channels';
import { receivesAbout, receivesChoices, receivesLabel } from './words';

type Draft = Pick<SaveReminderPreferencesInput, 'receives' | 'channels' | 'mondayDigest'>;

const draftOf = ({ receives, channels, mondayDigest }: ReminderPreferencePartsFragment): Draft => ({
  receives,
  channels: channels ?? null,
  mondayDigest,
});
const plain = ({ receives, channels, mondayDigest }: Draft) =>
  JSON.stringify([receives, channels ? [...channels].sort() : null, mondayDigest]);

/** Roles that get the digest of the week. */
const mondayRoles: readonly string[] = ['consultant', 'clinic_manager'];

/** The preferences of the signed-in person. */
export function PreferencesForm({ preferences }: { preferences: ReminderPreferencePartsFragment }) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const { role } = useViewer();
  const faultText = useFaultText();
  const saving = useChange(SaveReminderPreferencesDocument, { refreshes: [MyReminderPreferencesDocument] });
  const mutationId = useMutationId();
  const [seen, setSeen] = useState(preferences);
  const [draft, setDraft] = useState(() => draftOf(preferences));
  const [problem, setProblem] = useState<string | null>(null);
  const isDirty = plain(draft) !== plain(draftOf(seen));
  const change = (changed: Partial<Draft>) => setDraft({ ...draft, ...changed });
  const start = (from: ReminderPreferencePartsFragment) => {
    setSeen(from);
    setDraft(draftOf(from));
    setProblem(null);
  };

  const save = async () => {
    setProblem(null);
    try {
      const given = { version: seen.version, ...draft };
      const { saveReminderPreferences: result } = await saving.mutateAsync({
        input: { ...given, clientMutationId: mutationId(given) },
      });
      if (result.__typename === 'ReminderPreferencesSaved') {
        start(result.preferences);
        toast(formatMessage({ id: 'reminderPreferences.saved' }), 'success');
      } else {
        // The person's own choice stays; saving once more puts it over what another window saved.
        if (result.__typename === 'ReminderPreferencesChangedMeanwhile') setSeen(result.current);
        setProblem(result.message);
      }
    } catch (error) {
      setProblem(faultText(error));
    }
  };

  return (
    <section className="card flex flex-col gap-6 p-5">
      <LeaveGuard isDirty={isDirty} />
      <RadioGroup
        label={formatMessage({ id: 'reminderPreferences.receives' })}
        options={receivesChoices.map((value) => ({
          value,
          label: formatMessage({ id: receivesLabel[value] }),
          description: formatMessage({ id: receivesAbout[value] }),
        }))}
        value={draft.receives}
        onChange={(receives) => change({ receives })}
      />
      <Banner>{formatMessage({ id: 'reminderPreferences.last' })}</Banner>
      <OwnChannels
        channels={draft.channels ?? null}
        hasAccount={seen.lineWorksId != null}
        hasBrowser={seen.hasBrowser}
        onChange={(channels) => change({ channels })}
      />
      {mondayRoles.includes(role) && (
        <div>
          <Checkbox isSelected={draft.mondayDigest} onChange={(mondayDigest) => change({ mondayDigest })}>
            <span className="font-bold">{formatMessage({ id: 'reminderPreferences.monday' })}</span>
          </Checkbox>
          <p className="text-sm text-muted">{formatMessage({ id: 'reminderPreferences.monday.hint' })}</p>
        </div>
      )}
      {problem && <Banner tone="error" role="alert" title={problem} />}
      <SaveRow isDirty={isDirty} isPending={saving.isPending} onSave={() => void save()} onCancel={() => start(seen)} />
    </section>
  );
}
