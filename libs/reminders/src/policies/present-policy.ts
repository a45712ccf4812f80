import { type Presenter, say } from '@mamori/platform';
import type {
  ReminderPolicyPreviewResult,
  ResetReminderPolicyResult,
  ResetReminderSettingsResult,
  SaveReminderPolicyResult,
  SaveReminderPreferencesResult,
  SaveReminderSettingsResult,
} from '../schema.gen';
import type {
  PreviewOutcome,
  ResetPolicyOutcome,
  ResetSettingsOutcome,
  SavePolicyOutcome,
  SaveSettingsOutcome,
} from './policy.service';
import type { SavePreferencesOutcome } from './preference.service';

const sayChangedMeanwhile = () =>
  say(
    'ほかの人がこの設定を先に変更しました。いまの内容を確かめて、もう一度保存してください。',
    'Somebody else changed these settings first. Please look at what they say now and save again.',
  );

export const resetPolicyCases: Presenter<ResetPolicyOutcome, ResetReminderPolicyResult> = {
  ReminderPolicySaved: ({ policy }) => ({ __typename: 'ReminderPolicySaved', policy }),
  ReminderPolicyChangedMeanwhile: ({ current }) => ({
    __typename: 'ReminderPolicyChangedMeanwhile',
    current,
    message: sayChangedMeanwhile(),
  }),
};

export const savePolicyCases: Presenter<SavePolicyOutcome, SaveReminderPolicyResult> = {
  ReminderPolicySaved: ({ policy }) => ({ __typename: 'ReminderPolicySaved', policy }),
  ReminderPolicyChangedMeanwhile: ({ current }) => ({
    __typename: 'ReminderPolicyChangedMeanwhile',
    current,
    message: sayChangedMeanwhile(),
  }),
  InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
};

export const resetSettingsCases: Presenter<ResetSettingsOutcome, ResetReminderSettingsResult> = {
  ReminderSettingsSaved: ({ settings }) => ({ __typename: 'ReminderSettingsSaved', settings }),
  ReminderSettingsChangedMeanwhile: ({ current }) => ({
    __typename: 'ReminderSettingsChangedMeanwhile',
    current,
    message: sayChangedMeanwhile(),
  }),
};

export const saveSettingsCases: Presenter<SaveSettingsOutcome, SaveReminderSettingsResult> = {
  ...resetSettingsCases,
  InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
};

export const previewCases: Presenter<PreviewOutcome, ReminderPolicyPreviewResult> = {
  ReminderPolicyPreview: ({ occasions }) => ({ __typename: 'ReminderPolicyPreview', occasions }),
  InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
};

export const savePreferencesCases: Presenter<SavePreferencesOutcome, SaveReminderPreferencesResult> = {
  ReminderPreferencesSaved: ({ preferences }) => ({ __typename: 'ReminderPreferencesSaved', preferences }),
  ReminderPreferencesChangedMeanwhile: ({ current }) => ({
    __typename: 'ReminderPreferencesChangedMeanwhile',
    current,
    message: say(
      '別の画面でこの設定を先に変更しました。いまの内容を確かめて、もう一度保存してください。',
      'These settings were changed in another window first. Please look at what they say now and save again.',
    ),
  }),
  InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
};
