import { Injectable } from '@nestjs/common';
import { Audit, currentActor, currentOccasion, Database, type InvalidEntry, Outbox } from '@mamori/platform';
import { deadlineKinds } from '../policy/ladder';
import { usualPolicyInForce, usualSettings } from '../policy/plan/policy-in-force';
import type {
  DeadlineKind,
  ReminderPolicy,
  ReminderPolicyPreview,
  ReminderPolicyPreviewInput,
  ReminderRules,
  ReminderSettings,
  ResetReminderPolicyInput,
  ResetReminderSettingsInput,
  SaveReminderPolicyInput,
  SaveReminderSettingsInput,
} from '../schema.gen';
import { enterPolicy } from './policy/enter-policy';
import { enterSettings } from './policy/enter-settings';
import { previewPolicy } from './policy/preview-policy';
import { type KeptRules, PolicyRepository } from './policy.repository';
import { replanAsked } from './policy.jobs';
import { ReminderPolicies } from './reminder-policies';
import { parsePolicy, parseSettings, versionOf } from './stored-policy';

export type ResetPolicyOutcome =
  | { readonly type: 'ReminderPolicySaved'; readonly policy: ReminderPolicy }
  | { readonly type: 'ReminderPolicyChangedMeanwhile'; readonly current: ReminderPolicy };
export type SavePolicyOutcome = ResetPolicyOutcome | InvalidEntry;
export type ResetSettingsOutcome =
  | { readonly type: 'ReminderSettingsSaved'; readonly settings: ReminderSettings }
  | { readonly type: 'ReminderSettingsChangedMeanwhile'; readonly current: ReminderSettings };
export type SaveSettingsOutcome = ResetSettingsOutcome | InvalidEntry;
export type PreviewOutcome = ({ readonly type: 'ReminderPolicyPreview' } & ReminderPolicyPreview) | InvalidEntry;

/** How a consultancy has people told. A change asks, in the same transaction, for a new plan of the dates that are open. */
@Injectable()
export class PolicyService {
  constructor(
    private readonly db: Database,
    private readonly rows: PolicyRepository,
    private readonly policies: ReminderPolicies,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  async rules(): Promise<ReminderRules> {
    const kept = await this.rows.read();
    return {
      policies: deadlineKinds.map((kind) => policyIn(kept, kind)),
      settings: settingsIn(kept),
      viewerCanEdit: currentActor().permissions.has('reminder:edit-policies'),
    };
  }

  preview({ dueOn, policy }: ReminderPolicyPreviewInput): Promise<PreviewOutcome> {
    return this.db.transaction(async () => {
      const entered = enterPolicy(policy);
      if ('type' in entered) return entered;
      const { settings } = await this.policies.of([]);
      const occasions = previewPolicy(dueOn, entered, settings, this.db.now(), currentOccasion().language);
      return { type: 'ReminderPolicyPreview', occasions };
    });
  }

  save({ kind, version, policy }: SaveReminderPolicyInput): Promise<SavePolicyOutcome> {
    return this.db.transaction(async () => {
      const entered = enterPolicy(policy);
      if ('type' in entered) return entered;
      const kept = await this.rows.read();
      if (!(await this.rows.save(kind, version, entered))) return this.overtaken(kind);
      await this.changed('reminder-policy.changed', kind, storedPolicy(kept, kind), entered);
      return { type: 'ReminderPolicySaved', policy: policyIn(await this.rows.read(), kind) };
    });
  }

  /** Does nothing where the usual policy holds already. */
  reset({ kind, version }: ResetReminderPolicyInput): Promise<ResetPolicyOutcome> {
    return this.db.transaction(async () => {
      const kept = await this.rows.read();
      const isThere = kind in kept.policies;
      if (isThere || version !== 0) {
        if (!(await this.rows.drop(kind, version))) return this.overtaken(kind);
        await this.changed('reminder-policy.reset', kind, storedPolicy(kept, kind), usualPolicyInForce(kind));
      }
      return { type: 'ReminderPolicySaved', policy: policyIn(await this.rows.read(), kind) };
    });
  }

  saveSettings(input: SaveReminderSettingsInput): Promise<SaveSettingsOutcome> {
    return this.db.transaction(async () => {
      const entered = enterSettings(input);
      if ('type' in entered) return entered;
      const kept = await this.rows.read();
      if (!(await this.rows.saveSettings(input.version, entered))) return this.settingsOvertaken();
      await this.settingsChanged('reminder-settings.changed', storedSettings(kept), entered);
      return { type: 'ReminderSettingsSaved', settings: settingsIn(await this.rows.read()) };
    });
  }

  /** Does nothing where the usual settings hold already. */
  resetSettings({ version }: ResetReminderSettingsInput): Promise<ResetSettingsOutcome> {
    return this.db.transaction(async () => {
      const kept = await this.rows.read();
      if (kept.settings !== null || version !== 0) {
        if (!(await this.rows.dropSettings(version))) return this.settingsOvertaken();
        await this.settingsChanged('reminder-settings.reset', storedSettings(kept), usualSettings);
      }
      return { type: 'ReminderSettingsSaved', settings: settingsIn(await this.rows.read()) };
    });
  }

  private async settingsChanged(action: string, before: unknown, after: unknown): Promise<void> {
    await this.audit.record({ action, objectKind: 'tenant', objectId: currentActor().tenantId, before, after });
    await this.outbox.publish(replanAsked, { kind: null, clinicId: null });
  }

  private async settingsOvertaken(): Promise<ResetSettingsOutcome> {
    return { type: 'ReminderSettingsChangedMeanwhile', current: settingsIn(await this.rows.read()) };
  }

  private async changed(action: string, kind: DeadlineKind, before: unknown, after: unknown): Promise<void> {
    await this.audit.record({ action, objectKind: 'reminder-policy', objectId: kind, before, after });
    await this.outbox.publish(replanAsked, { kind, clinicId: null });
  }

  private async overtaken(kind: DeadlineKind): Promise<ResetPolicyOutcome> {
    return { type: 'ReminderPolicyChangedMeanwhile', current: policyIn(await this.rows.read(), kind) };
  }
}

const storedPolicy = (kept: KeptRules, kind: DeadlineKind) =>
  kind in kept.policies ? parsePolicy(kept.policies[kind]) : usualPolicyInForce(kind);
const storedSettings = (kept: KeptRules) => (kept.settings ? parseSettings(kept.settings) : usualSettings);

function policyIn(kept: KeptRules, kind: DeadlineKind): ReminderPolicy {
  const open = kept.open[kind];
  return {
    kind,
    version: versionOf(kept.policies[kind]),
    ...storedPolicy(kept, kind),
    openCount: open?.count ?? 0,
    nextDueOn: open?.nextDueOn ?? null,
  };
}

function settingsIn(kept: KeptRules): ReminderSettings {
  const { closed, quiet, mondayDigest, fallbackMinutes } = storedSettings(kept);
  return {
    version: versionOf(kept.settings),
    saturdaysClosed: closed.saturdays,
    sundaysClosed: closed.sundays,
    holidaysClosed: closed.holidays,
    newYearFrom: closed.newYear?.from ?? null,
    newYearUntil: closed.newYear?.until ?? null,
    quietFrom: quiet?.from ?? null,
    quietUntil: quiet?.until ?? null,
    mondayDigest,
    fallbackMinutes,
  };
}
