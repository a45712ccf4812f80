import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Once, present } from '@mamori/platform';
import type {
  ReminderPolicyPreviewInput,
  ReminderPolicyPreviewResult,
  ReminderPreferences,
  ReminderRules,
  ResetReminderPolicyInput,
  ResetReminderPolicyResult,
  ResetReminderSettingsInput,
  ResetReminderSettingsResult,
  SaveReminderPolicyInput,
  SaveReminderPolicyResult,
  SaveReminderPreferencesInput,
  SaveReminderPreferencesResult,
  SaveReminderSettingsInput,
  SaveReminderSettingsResult,
} from '../schema.gen';
import { PolicyService } from './policy.service';
import { PreferenceService } from './preference.service';
import {
  previewCases,
  resetPolicyCases,
  resetSettingsCases,
  savePolicyCases,
  savePreferencesCases,
  saveSettingsCases,
} from './present-policy';

@Resolver()
export class PolicyResolver {
  constructor(
    private readonly once: Once,
    private readonly policies: PolicyService,
    private readonly preferences: PreferenceService,
  ) {}

  @Allow('reminder:read-policies')
  @Query('reminderRules')
  rules(): Promise<ReminderRules> {
    return this.policies.rules();
  }

  @Allow('reminder:read-policies')
  @Query('reminderPolicyPreview')
  async preview(@Args('input') input: ReminderPolicyPreviewInput): Promise<ReminderPolicyPreviewResult> {
    return present(await this.policies.preview(input), previewCases);
  }

  @Allow('reminder:prefer')
  @Query('myReminderPreferences')
  mine(): Promise<ReminderPreferences> {
    return this.preferences.mine();
  }

  @Allow('reminder:edit-policies')
  @Mutation('saveReminderPolicy')
  save(@Args('input') input: SaveReminderPolicyInput): Promise<SaveReminderPolicyResult> {
    return this.once.run('saveReminderPolicy', input, async () =>
      present(await this.policies.save(input), savePolicyCases),
    );
  }

  @Allow('reminder:edit-policies')
  @Mutation('resetReminderPolicy')
  reset(@Args('input') input: ResetReminderPolicyInput): Promise<ResetReminderPolicyResult> {
    return this.once.run('resetReminderPolicy', input, async () =>
      present(await this.policies.reset(input), resetPolicyCases),
    );
  }

  @Allow('reminder:edit-policies')
  @Mutation('saveReminderSettings')
  saveSettings(@Args('input') input: SaveReminderSettingsInput): Promise<SaveReminderSettingsResult> {
    return this.once.run('saveReminderSettings', input, async () =>
      present(await this.policies.saveSettings(input), saveSettingsCases),
    );
  }

  @Allow('reminder:edit-policies')
  @Mutation('resetReminderSettings')
  resetSettings(@Args('input') input: ResetReminderSettingsInput): Promise<ResetReminderSettingsResult> {
    return this.once.run('resetReminderSettings', input, async () =>
      present(await this.policies.resetSettings(input), resetSettingsCases),
    );
  }

  @Allow('reminder:prefer')
  @Mutation('saveReminderPreferences')
  savePreferences(@Args('input') input: SaveReminderPreferencesInput): Promise<SaveReminderPreferencesResult> {
    return this.once.run('saveReminderPreferences', input, async () =>
      present(await this.preferences.save(input), savePreferencesCases),
    );
  }
}
