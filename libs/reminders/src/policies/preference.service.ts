import { Injectable } from '@nestjs/common';
import { Audit, currentActor, Database, Entered, forbidden, type InvalidEntry } from '@mamori/platform';
import { isRoom } from '../channels/channel';
import type { ReminderPreferences, SaveReminderPreferencesInput } from '../schema.gen';
import { PreferenceRepository } from './preference.repository';

export type SavePreferencesOutcome =
  | { readonly type: 'ReminderPreferencesSaved'; readonly preferences: ReminderPreferences }
  | { readonly type: 'ReminderPreferencesChangedMeanwhile'; readonly current: ReminderPreferences }
  | InvalidEntry;

/** What the person who asks prefers. Nothing here keeps the last stage of a date from whoever answers for it. */
@Injectable()
export class PreferenceService {
  constructor(
    private readonly db: Database,
    private readonly preferences: PreferenceRepository,
    private readonly audit: Audit,
  ) {}

  mine(): Promise<ReminderPreferences> {
    return this.preferences.of(viewer());
  }

  save(input: SaveReminderPreferencesInput): Promise<SavePreferencesOutcome> {
    const memberId = viewer();
    return this.db.transaction(async () => {
      const entered = new Entered();
      const channels = input.channels ? [...new Set(input.channels)] : null;
      if (channels?.some(isRoom))
        entered.refuse(
          'channels',
          '部屋に送る方法は、自分の設定では選べません。',
          'Ways that go to a room cannot be chosen here.',
        );
      if (entered.fault) return entered.fault;
      const { receives: wanted, channels: ways, mondayDigest: isWeekly } = await this.preferences.of(memberId);
      const before = { receives: wanted, channels: ways, mondayDigest: isWeekly };
      const { receives, mondayDigest, version } = input;
      const after = { receives, channels, mondayDigest };
      if (!(await this.preferences.save(memberId, version, after)))
        return { type: 'ReminderPreferencesChangedMeanwhile', current: await this.preferences.of(memberId) };
      const action = 'reminder-preference.changed';
      await this.audit.record({ action, objectKind: 'member', objectId: memberId, before, after });
      return { type: 'ReminderPreferencesSaved', preferences: await this.preferences.of(memberId) };
    });
  }
}

function viewer(): string {
  const { principalId } = currentActor();
  if (!principalId) throw forbidden('a member');
  return principalId;
}
