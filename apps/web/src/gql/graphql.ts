/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AnswerChecklistItemInput = {
  readonly checklistId: string;
  readonly clientMutationId?: string | null | undefined;
  /** Today unless named. */
  readonly confirmedOn?: string | null | undefined;
  readonly itemId: string;
  /** Why there is no target date or a later one, up to 2,000 characters. */
  readonly reason?: string | null | undefined;
  /** Up to 4,000 characters; left as they are when absent, cleared by an empty text. */
  readonly remarks?: string | null | undefined;
  /** For いいえ and planned. */
  readonly targetOn?: string | null | undefined;
  /** Null takes the answer back. */
  readonly value?: AnswerValue | null | undefined;
  /** The version seen. */
  readonly version: number;
};

export type AnswerKind = 'gate_yes_no' | 'yes_no' | 'yes_no_no_contract_skip' | 'yes_no_planned';

export type AnswerValue =
  | 'no'
  | 'not_applicable'
  /** Not in place yet, firmly planned: counts as はい where the edition allows it. */
  | 'planned'
  | 'yes';

export type ApplyClinicImportInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
};

export type BeginPasskeyRegistrationInput = {
  readonly token: string;
};

export type CancelInspectionInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  readonly version: number;
};

export type ChooseClinicImportModeInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  readonly mode: ImportMode;
};

export type ClinicFilter = {
  readonly kind?: ClinicKind | null | undefined;
  /** JIS X 0401 code, 1 to 47. */
  readonly prefecture?: number | null | undefined;
  readonly tag?: string | null | undefined;
  /** Part of the name or of its reading; width and case do not matter. */
  readonly text?: string | null | undefined;
};

export type ClinicInput = {
  readonly address?: string | null | undefined;
  readonly directorName?: string | null | undefined;
  readonly institutionCode?: string | null | undefined;
  readonly kind: ClinicKind;
  readonly name: string;
  readonly nameKana: string;
  readonly phone?: string | null | undefined;
  readonly prefecture: number;
  readonly tags?: ReadonlyArray<string> | null | undefined;
};

export type ClinicKind = 'clinic' | 'dental' | 'hospital' | 'pharmacy';

export type CommentOnTaskInput = {
  readonly body: string;
  readonly clientMutationId?: string | null | undefined;
  readonly taskId: string;
};

export type CreateClinicInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly clinic: ClinicInput;
};

export type CreateTaskInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly clinicId: string;
  readonly dueOn?: string | null | undefined;
  readonly ownerId?: string | null | undefined;
  readonly title: string;
};

export type DeadlineKind = 'inspection' | 'inspection_documents' | 'task_due' | 'two_factor';

export type DeliveryState = 'cancelled' | 'failed' | 'no_address' | 'pending' | 'sending' | 'sent' | 'unknown';

export type FinishPasskeyRegistrationInput = {
  /** What the person calls this device, for the list of devices. */
  readonly label?: string | null | undefined;
  readonly response: string;
  readonly token: string;
};

export type FinishSignInInput = {
  readonly response: string;
  /** Which consultancy, when the person belongs to several and it is known already. */
  readonly tenantId?: string | null | undefined;
};

export type FormKind = 'medical' | 'pharmacy' | 'vendor';

export type ImportMode =
  /** Rows at fault or already known are left out. */
  | 'skip'
  /** Any row at fault or already known stops the whole import. */
  | 'stop'
  /** Known clinics are updated; rows at fault are left out. */
  | 'update';

export type ImportRowOutcome = 'create' | 'error' | 'skip' | 'unchanged' | 'update';

export type ImportState = 'applied' | 'applying' | 'failed' | 'previewed';

export type InspectionState = 'cancelled' | 'done' | 'scheduled';

export type Language = 'en' | 'ja';

export type MarkNoticesReadInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly ids?: ReadonlyArray<string> | null | undefined;
};

export type OpenChecklistInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly clinicId: string;
  /** The current one unless named. */
  readonly fiscalYear?: number | null | undefined;
};

export type PortfolioFilter = {
  readonly kind?: ClinicKind | null | undefined;
  /** Only clinics with an overdue task. */
  readonly overdue?: boolean | null | undefined;
  readonly prefecture?: number | null | undefined;
  readonly tag?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly twoFactor?: TwoFactorOverall | null | undefined;
};

export type PortfolioSort =
  /** By reading. */
  | 'name'
  /** Nearest dated thing first. */
  | 'next'
  /** Least answered first. */
  | 'progress'
  /** Highest risk first. */
  | 'risk';

export type RemoveSystemInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly id: string;
  readonly version: number;
};

export type Role = 'admin' | 'clinic_manager' | 'clinic_staff' | 'consultant' | 'owner' | 'vendor';

export type SaveSystemInput = {
  readonly clientLogin: TwoFactorStateInput;
  readonly clientMutationId?: string | null | undefined;
  readonly clinicId: string;
  /** Absent for a new one. */
  readonly id?: string | null | undefined;
  readonly kind: SystemKind;
  readonly name: string;
  readonly renewalOn?: string | null | undefined;
  readonly serverLogin: TwoFactorStateInput;
  readonly vendorName?: string | null | undefined;
  /** The version seen, for an existing one. */
  readonly version?: number | null | undefined;
};

export type ScheduleInspectionInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly clinicId: string;
  readonly documentsDueOn?: string | null | undefined;
  readonly healthCentre?: string | null | undefined;
  /** Absent for a new one. */
  readonly id?: string | null | undefined;
  readonly inspectionOn: string;
  /** The version seen, for an existing one. */
  readonly version?: number | null | undefined;
};

export type SetLanguageInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly language: Language;
};

export type SystemKind =
  'emr' | 'network' | 'order_entry' | 'other' | 'pacs' | 'pharmacy_record' | 'receipt' | 'reservation';

export type TaskFilter = {
  readonly clinicId?: string | null | undefined;
  readonly overdue?: boolean | null | undefined;
  readonly ownerId?: string | null | undefined;
  /** Several may be named; none means every status. */
  readonly status?: ReadonlyArray<TaskStatus> | null | undefined;
  /** Part of the title or of the clinic's name, up to 200 characters. */
  readonly text?: string | null | undefined;
};

export type TaskStatus = 'doing' | 'done' | 'dropped' | 'open';

/** The clinic's state over all its systems and both kinds of login: the worst of them. */
export type TwoFactorOverall =
  | 'in_place'
  /** No system is registered. */
  | 'no_system'
  | 'none'
  | 'planned'
  | 'relief';

export type TwoFactorStateInput = {
  readonly plannedOn?: string | null | undefined;
  readonly reliefReason?: string | null | undefined;
  readonly reliefUntilOn?: string | null | undefined;
  readonly status: TwoFactorStatus;
};

export type TwoFactorStatus = 'in_place' | 'none' | 'planned' | 'relief';

export type UpdateClinicInput = {
  readonly clientMutationId?: string | null | undefined;
  readonly clinic: ClinicInput;
  readonly id: string;
  readonly version: number;
};

export type UpdateTaskInput = {
  readonly clientMutationId?: string | null | undefined;
  /** Up to 4,000 characters; only for a task that is closed or being closed. */
  readonly closingNote?: string | null | undefined;
  /** Null takes the due day off. */
  readonly dueOn?: string | null | undefined;
  readonly id: string;
  /** Null takes the owner off. */
  readonly ownerId?: string | null | undefined;
  readonly status?: TaskStatus | null | undefined;
  readonly title?: string | null | undefined;
  readonly version: number;
};

export type Verification = 'inferred' | 'unverified' | 'verified';

export type UnreadNoticesQueryVariables = Exact<{ [key: string]: never }>;

export type UnreadNoticesQuery = { readonly notices: { readonly unreadCount: number } };

export type ViewerQueryVariables = Exact<{ [key: string]: never }>;

export type ViewerQuery = {
  readonly viewer: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly role: Role;
    readonly language: Language;
    readonly permissions: ReadonlyArray<string>;
    readonly tenant: { readonly id: string; readonly name: string; readonly demo: boolean };
  } | null;
};

export type SetLanguageMutationVariables = Exact<{
  input: SetLanguageInput;
}>;

export type SetLanguageMutation = { readonly setLanguage: { readonly id: string; readonly language: Language } };

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = { readonly signOut: boolean };

export type AnswerPartsFragment = {
  readonly value: AnswerValue | null;
  readonly confirmedOn: string | null;
  readonly targetOn: string | null;
  readonly reason: string;
  readonly remarks: string;
  readonly version: number;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
};

export type ItemPartsFragment = {
  readonly id: string;
  readonly code: string;
  readonly answerKind: AnswerKind;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly scopeJa: string;
  readonly explainJa: string;
  readonly evidenceJa: string;
  readonly remarksHintJa: string;
  readonly verification: Verification;
  readonly verificationNoteJa: string;
  readonly targetLatestOn: string;
  readonly answer: {
    readonly value: AnswerValue | null;
    readonly confirmedOn: string | null;
    readonly targetOn: string | null;
    readonly reason: string;
    readonly remarks: string;
    readonly version: number;
    readonly answeredBy: string | null;
    readonly answeredAt: string | null;
  };
};

export type ProgressPartsFragment = {
  readonly total: number;
  readonly answered: number;
  readonly no: number;
  readonly closedByEntryQuestion: boolean;
};

export type ChecklistQueryVariables = Exact<{
  id: string;
}>;

export type ChecklistQuery = {
  readonly checklist: {
    readonly id: string;
    readonly clinicId: string;
    readonly clinicName: string;
    readonly form: FormKind;
    readonly fiscalYear: number;
    readonly fiscalYearLastOn: string;
    readonly viewerCanAnswer: boolean;
    readonly edition: { readonly labelJa: string; readonly labelEn: string; readonly titleJa: string };
    readonly newerEdition: { readonly labelJa: string; readonly labelEn: string; readonly published: string } | null;
    readonly progress: {
      readonly total: number;
      readonly answered: number;
      readonly no: number;
      readonly closedByEntryQuestion: boolean;
    };
    readonly sections: ReadonlyArray<{
      readonly code: string;
      readonly titleJa: string;
      readonly titleEn: string;
      readonly items: ReadonlyArray<{
        readonly id: string;
        readonly code: string;
        readonly answerKind: AnswerKind;
        readonly labelJa: string;
        readonly labelEn: string;
        readonly scopeJa: string;
        readonly explainJa: string;
        readonly evidenceJa: string;
        readonly remarksHintJa: string;
        readonly verification: Verification;
        readonly verificationNoteJa: string;
        readonly targetLatestOn: string;
        readonly answer: {
          readonly value: AnswerValue | null;
          readonly confirmedOn: string | null;
          readonly targetOn: string | null;
          readonly reason: string;
          readonly remarks: string;
          readonly version: number;
          readonly answeredBy: string | null;
          readonly answeredAt: string | null;
        };
      }>;
    }>;
  };
};

export type AnswerChecklistItemMutationVariables = Exact<{
  input: AnswerChecklistItemInput;
}>;

export type AnswerChecklistItemMutation = {
  readonly answerChecklistItem:
    | {
        readonly __typename: 'AnswerChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly id: string;
          readonly code: string;
          readonly answerKind: AnswerKind;
          readonly labelJa: string;
          readonly labelEn: string;
          readonly scopeJa: string;
          readonly explainJa: string;
          readonly evidenceJa: string;
          readonly remarksHintJa: string;
          readonly verification: Verification;
          readonly verificationNoteJa: string;
          readonly targetLatestOn: string;
          readonly answer: {
            readonly value: AnswerValue | null;
            readonly confirmedOn: string | null;
            readonly targetOn: string | null;
            readonly reason: string;
            readonly remarks: string;
            readonly version: number;
            readonly answeredBy: string | null;
            readonly answeredAt: string | null;
          };
        };
      }
    | { readonly __typename: 'AnswerNotAllowed'; readonly message: string }
    | { readonly __typename: 'ConfirmedDateInFuture'; readonly message: string }
    | { readonly __typename: 'InvalidInput'; readonly field: string | null; readonly message: string }
    | {
        readonly __typename: 'ItemAnswered';
        readonly item: {
          readonly id: string;
          readonly code: string;
          readonly answerKind: AnswerKind;
          readonly labelJa: string;
          readonly labelEn: string;
          readonly scopeJa: string;
          readonly explainJa: string;
          readonly evidenceJa: string;
          readonly remarksHintJa: string;
          readonly verification: Verification;
          readonly verificationNoteJa: string;
          readonly targetLatestOn: string;
          readonly answer: {
            readonly value: AnswerValue | null;
            readonly confirmedOn: string | null;
            readonly targetOn: string | null;
            readonly reason: string;
            readonly remarks: string;
            readonly version: number;
            readonly answeredBy: string | null;
            readonly answeredAt: string | null;
          };
        };
        readonly progress: {
          readonly total: number;
          readonly answered: number;
          readonly no: number;
          readonly closedByEntryQuestion: boolean;
        };
      }
    | { readonly __typename: 'ListClosedByEntryQuestion'; readonly message: string }
    | { readonly __typename: 'PlanDateRequired'; readonly message: string }
    | { readonly __typename: 'TargetDateOutsideFiscalYear'; readonly message: string }
    | { readonly __typename: 'TargetDateRequired'; readonly message: string };
};

export type ClinicPartsFragment = {
  readonly id: string;
  readonly name: string;
  readonly nameKana: string;
  readonly kind: ClinicKind;
  readonly prefecture: number;
  readonly address: string;
  readonly phone: string;
  readonly institutionCode: string | null;
  readonly directorName: string;
  readonly tags: ReadonlyArray<string>;
  readonly version: number;
  readonly viewerCanEdit: boolean;
};

export type ClinicsQueryVariables = Exact<{
  filter?: ClinicFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ClinicsQuery = {
  readonly clinics: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly nameKana: string;
      readonly kind: ClinicKind;
      readonly prefecture: number;
      readonly phone: string;
      readonly directorName: string;
      readonly tags: ReadonlyArray<string>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type ClinicQueryVariables = Exact<{
  id: string;
}>;

export type ClinicQuery = {
  readonly clinic: {
    readonly id: string;
    readonly name: string;
    readonly nameKana: string;
    readonly kind: ClinicKind;
    readonly prefecture: number;
    readonly address: string;
    readonly phone: string;
    readonly institutionCode: string | null;
    readonly directorName: string;
    readonly tags: ReadonlyArray<string>;
    readonly version: number;
    readonly viewerCanEdit: boolean;
  };
};

export type ClinicWithSystemsQueryVariables = Exact<{
  id: string;
}>;

export type ClinicWithSystemsQuery = {
  readonly clinic: {
    readonly id: string;
    readonly name: string;
    readonly nameKana: string;
    readonly kind: ClinicKind;
    readonly prefecture: number;
    readonly address: string;
    readonly phone: string;
    readonly institutionCode: string | null;
    readonly directorName: string;
    readonly tags: ReadonlyArray<string>;
    readonly version: number;
    readonly viewerCanEdit: boolean;
    readonly systems: ReadonlyArray<{
      readonly id: string;
      readonly clinicId: string;
      readonly kind: SystemKind;
      readonly name: string;
      readonly vendorName: string;
      readonly renewalOn: string | null;
      readonly version: number;
      readonly clientLogin: {
        readonly status: TwoFactorStatus;
        readonly plannedOn: string | null;
        readonly reliefReason: string | null;
        readonly reliefUntilOn: string | null;
      };
      readonly serverLogin: {
        readonly status: TwoFactorStatus;
        readonly plannedOn: string | null;
        readonly reliefReason: string | null;
        readonly reliefUntilOn: string | null;
      };
    }>;
  };
};

export type ClinicChecklistsQueryVariables = Exact<{
  clinicId: string;
}>;

export type ClinicChecklistsQuery = {
  readonly checklists: ReadonlyArray<{
    readonly id: string;
    readonly form: FormKind;
    readonly fiscalYear: number;
    readonly editionLabelJa: string;
    readonly editionLabelEn: string;
    readonly progress: {
      readonly total: number;
      readonly answered: number;
      readonly no: number;
      readonly closedByEntryQuestion: boolean;
    };
  }>;
};

export type ClinicTasksQueryVariables = Exact<{
  clinicId: string;
  first?: number | null | undefined;
}>;

export type ClinicTasksQuery = {
  readonly tasks: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly dueOn: string | null;
      readonly overdue: boolean;
      readonly status: TaskStatus;
      readonly owner: { readonly id: string; readonly name: string } | null;
    }>;
  };
};

export type OpenChecklistMutationVariables = Exact<{
  input: OpenChecklistInput;
}>;

export type OpenChecklistMutation = {
  readonly openChecklist:
    | { readonly __typename: 'ChecklistOpened'; readonly checklist: { readonly id: string } }
    | { readonly __typename: 'NoEditionForForm'; readonly message: string };
};

export type CreateClinicMutationVariables = Exact<{
  input: CreateClinicInput;
}>;

export type CreateClinicMutation = {
  readonly createClinic:
    | { readonly __typename: 'ClinicSaved'; readonly clinic: { readonly id: string; readonly name: string } }
    | { readonly __typename: 'DuplicateClinic'; readonly message: string; readonly existingId: string }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null };
};

export type UpdateClinicMutationVariables = Exact<{
  input: UpdateClinicInput;
}>;

export type UpdateClinicMutation = {
  readonly updateClinic:
    | {
        readonly __typename: 'ClinicChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly id: string;
          readonly name: string;
          readonly nameKana: string;
          readonly kind: ClinicKind;
          readonly prefecture: number;
          readonly address: string;
          readonly phone: string;
          readonly institutionCode: string | null;
          readonly directorName: string;
          readonly tags: ReadonlyArray<string>;
          readonly version: number;
          readonly viewerCanEdit: boolean;
        };
      }
    | { readonly __typename: 'ClinicSaved'; readonly clinic: { readonly id: string; readonly name: string } }
    | { readonly __typename: 'DuplicateClinic'; readonly message: string; readonly existingId: string }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null };
};

export type ImportPartsFragment = {
  readonly id: string;
  readonly fileName: string;
  readonly encoding: string;
  readonly mode: ImportMode;
  readonly state: ImportState;
  readonly totalRows: number;
  readonly doneRows: number;
  readonly unknownColumns: ReadonlyArray<string>;
  readonly canApply: boolean;
  readonly failure: string | null;
  readonly counts: {
    readonly create: number;
    readonly update: number;
    readonly unchanged: number;
    readonly skip: number;
    readonly error: number;
  };
};

export type ClinicImportQueryVariables = Exact<{
  id: string;
}>;

export type ClinicImportQuery = {
  readonly clinicImport: {
    readonly id: string;
    readonly fileName: string;
    readonly encoding: string;
    readonly mode: ImportMode;
    readonly state: ImportState;
    readonly totalRows: number;
    readonly doneRows: number;
    readonly unknownColumns: ReadonlyArray<string>;
    readonly canApply: boolean;
    readonly failure: string | null;
    readonly counts: {
      readonly create: number;
      readonly update: number;
      readonly unchanged: number;
      readonly skip: number;
      readonly error: number;
    };
  };
};

export type ClinicImportRowsQueryVariables = Exact<{
  id: string;
  only?: ImportRowOutcome | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type ClinicImportRowsQuery = {
  readonly clinicImportRows: {
    readonly nodes: ReadonlyArray<{
      readonly line: number;
      readonly name: string;
      readonly outcome: ImportRowOutcome;
      readonly reasons: ReadonlyArray<string>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type ChooseClinicImportModeMutationVariables = Exact<{
  input: ChooseClinicImportModeInput;
}>;

export type ChooseClinicImportModeMutation = {
  readonly chooseClinicImportMode:
    | {
        readonly __typename: 'ClinicImportSaved';
        readonly import: {
          readonly id: string;
          readonly fileName: string;
          readonly encoding: string;
          readonly mode: ImportMode;
          readonly state: ImportState;
          readonly totalRows: number;
          readonly doneRows: number;
          readonly unknownColumns: ReadonlyArray<string>;
          readonly canApply: boolean;
          readonly failure: string | null;
          readonly counts: {
            readonly create: number;
            readonly update: number;
            readonly unchanged: number;
            readonly skip: number;
            readonly error: number;
          };
        };
      }
    | { readonly __typename: 'ImportBlocked'; readonly message: string };
};

export type ApplyClinicImportMutationVariables = Exact<{
  input: ApplyClinicImportInput;
}>;

export type ApplyClinicImportMutation = {
  readonly applyClinicImport:
    | {
        readonly __typename: 'ClinicImportSaved';
        readonly import: {
          readonly id: string;
          readonly fileName: string;
          readonly encoding: string;
          readonly mode: ImportMode;
          readonly state: ImportState;
          readonly totalRows: number;
          readonly doneRows: number;
          readonly unknownColumns: ReadonlyArray<string>;
          readonly canApply: boolean;
          readonly failure: string | null;
          readonly counts: {
            readonly create: number;
            readonly update: number;
            readonly unchanged: number;
            readonly skip: number;
            readonly error: number;
          };
        };
      }
    | { readonly __typename: 'ImportBlocked'; readonly message: string };
};

export type TwoFactorPartsFragment = {
  readonly status: TwoFactorStatus;
  readonly plannedOn: string | null;
  readonly reliefReason: string | null;
  readonly reliefUntilOn: string | null;
};

export type SystemPartsFragment = {
  readonly id: string;
  readonly clinicId: string;
  readonly kind: SystemKind;
  readonly name: string;
  readonly vendorName: string;
  readonly renewalOn: string | null;
  readonly version: number;
  readonly clientLogin: {
    readonly status: TwoFactorStatus;
    readonly plannedOn: string | null;
    readonly reliefReason: string | null;
    readonly reliefUntilOn: string | null;
  };
  readonly serverLogin: {
    readonly status: TwoFactorStatus;
    readonly plannedOn: string | null;
    readonly reliefReason: string | null;
    readonly reliefUntilOn: string | null;
  };
};

export type SaveSystemMutationVariables = Exact<{
  input: SaveSystemInput;
}>;

export type SaveSystemMutation = {
  readonly saveSystem:
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null }
    | { readonly __typename: 'PlannedDateRequired'; readonly message: string; readonly login: string }
    | { readonly __typename: 'ReliefDetailsRequired'; readonly message: string; readonly login: string }
    | {
        readonly __typename: 'SystemChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly id: string;
          readonly clinicId: string;
          readonly kind: SystemKind;
          readonly name: string;
          readonly vendorName: string;
          readonly renewalOn: string | null;
          readonly version: number;
          readonly clientLogin: {
            readonly status: TwoFactorStatus;
            readonly plannedOn: string | null;
            readonly reliefReason: string | null;
            readonly reliefUntilOn: string | null;
          };
          readonly serverLogin: {
            readonly status: TwoFactorStatus;
            readonly plannedOn: string | null;
            readonly reliefReason: string | null;
            readonly reliefUntilOn: string | null;
          };
        };
      }
    | { readonly __typename: 'SystemSaved'; readonly system: { readonly id: string; readonly name: string } };
};

export type RemoveSystemMutationVariables = Exact<{
  input: RemoveSystemInput;
}>;

export type RemoveSystemMutation = {
  readonly removeSystem:
    | {
        readonly __typename: 'SystemChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly id: string;
          readonly clinicId: string;
          readonly kind: SystemKind;
          readonly name: string;
          readonly vendorName: string;
          readonly renewalOn: string | null;
          readonly version: number;
          readonly clientLogin: {
            readonly status: TwoFactorStatus;
            readonly plannedOn: string | null;
            readonly reliefReason: string | null;
            readonly reliefUntilOn: string | null;
          };
          readonly serverLogin: {
            readonly status: TwoFactorStatus;
            readonly plannedOn: string | null;
            readonly reliefReason: string | null;
            readonly reliefUntilOn: string | null;
          };
        };
      }
    | { readonly __typename: 'SystemRemoved'; readonly id: string };
};

export type SetUpLinkQueryVariables = Exact<{
  token: string;
}>;

export type SetUpLinkQuery = {
  readonly setUpLink:
    | { readonly __typename: 'LinkNotUsable'; readonly message: string }
    | {
        readonly __typename: 'SetUpLink';
        readonly tenantName: string;
        readonly personName: string;
        readonly email: string;
        readonly role: string;
        readonly expiresAt: string;
      };
};

export type BeginPasskeyRegistrationMutationVariables = Exact<{
  input: BeginPasskeyRegistrationInput;
}>;

export type BeginPasskeyRegistrationMutation = {
  readonly beginPasskeyRegistration:
    | { readonly __typename: 'AlreadyRegistered'; readonly message: string }
    | { readonly __typename: 'LinkNotUsable'; readonly message: string }
    | { readonly __typename: 'TooManyAttempts'; readonly message: string }
    | { readonly __typename: 'WebAuthnCeremony'; readonly options: string };
};

export type FinishPasskeyRegistrationMutationVariables = Exact<{
  input: FinishPasskeyRegistrationInput;
}>;

export type FinishPasskeyRegistrationMutation = {
  readonly finishPasskeyRegistration:
    | { readonly __typename: 'AlreadyRegistered'; readonly message: string }
    | { readonly __typename: 'AuthenticationFailed'; readonly message: string }
    | { readonly __typename: 'LinkNotUsable'; readonly message: string }
    | { readonly __typename: 'PasswordRequired'; readonly message: string }
    | { readonly __typename: 'SignedIn'; readonly personName: string }
    | { readonly __typename: 'TooManyAttempts'; readonly message: string };
};

export type BeginSignInMutationVariables = Exact<{ [key: string]: never }>;

export type BeginSignInMutation = { readonly beginSignIn: { readonly options: string } };

export type FinishSignInMutationVariables = Exact<{
  input: FinishSignInInput;
}>;

export type FinishSignInMutation = {
  readonly finishSignIn:
    | { readonly __typename: 'AuthenticationFailed'; readonly message: string }
    | { readonly __typename: 'KeyRequired' }
    | { readonly __typename: 'LinkNotUsable'; readonly message: string }
    | { readonly __typename: 'PasswordRequired'; readonly message: string }
    | { readonly __typename: 'SignedIn'; readonly personName: string }
    | {
        readonly __typename: 'TenantChoiceRequired';
        readonly message: string;
        readonly tenants: ReadonlyArray<{ readonly id: string; readonly name: string }>;
      }
    | { readonly __typename: 'TooManyAttempts'; readonly message: string };
};

export type InspectionPartsFragment = {
  readonly id: string;
  readonly clinicId: string;
  readonly inspectionOn: string;
  readonly documentsDueOn: string | null;
  readonly healthCentre: string;
  readonly state: InspectionState;
  readonly version: number;
};

export type InspectionsQueryVariables = Exact<{
  clinicId: string;
}>;

export type InspectionsQuery = {
  readonly inspections: ReadonlyArray<{
    readonly id: string;
    readonly clinicId: string;
    readonly inspectionOn: string;
    readonly documentsDueOn: string | null;
    readonly healthCentre: string;
    readonly state: InspectionState;
    readonly version: number;
  }>;
};

export type ScheduleInspectionMutationVariables = Exact<{
  input: ScheduleInspectionInput;
}>;

export type ScheduleInspectionMutation = {
  readonly scheduleInspection:
    | { readonly __typename: 'DocumentsDueAfterInspection'; readonly message: string }
    | {
        readonly __typename: 'InspectionChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly id: string;
          readonly clinicId: string;
          readonly inspectionOn: string;
          readonly documentsDueOn: string | null;
          readonly healthCentre: string;
          readonly state: InspectionState;
          readonly version: number;
        };
      }
    | { readonly __typename: 'InspectionScheduled'; readonly inspection: { readonly id: string } }
    | { readonly __typename: 'InvalidInput'; readonly message: string; readonly field: string | null };
};

export type CancelInspectionMutationVariables = Exact<{
  input: CancelInspectionInput;
}>;

export type CancelInspectionMutation = {
  readonly cancelInspection:
    | {
        readonly __typename: 'InspectionChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly id: string;
          readonly clinicId: string;
          readonly inspectionOn: string;
          readonly documentsDueOn: string | null;
          readonly healthCentre: string;
          readonly state: InspectionState;
          readonly version: number;
        };
      }
    | { readonly __typename: 'InspectionScheduled'; readonly inspection: { readonly id: string } };
};

export type PortfolioQueryVariables = Exact<{
  filter?: PortfolioFilter | null | undefined;
  sort?: PortfolioSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type PortfolioQuery = {
  readonly portfolio: {
    readonly nodes: ReadonlyArray<{
      readonly clinicId: string;
      readonly name: string;
      readonly kind: ClinicKind;
      readonly prefecture: number;
      readonly tags: ReadonlyArray<string>;
      readonly checklistId: string | null;
      readonly itemsTotal: number;
      readonly itemsAnswered: number;
      readonly itemsNo: number;
      readonly closedByEntryQuestion: boolean;
      readonly tasksOpen: number;
      readonly tasksOverdue: number;
      readonly nextOn: string | null;
      readonly nextKind: DeadlineKind | null;
      readonly nextTitle: string | null;
      readonly twoFactor: TwoFactorOverall;
      readonly risk: number;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type PortfolioTotalsQueryVariables = Exact<{
  filter?: PortfolioFilter | null | undefined;
}>;

export type PortfolioTotalsQuery = {
  readonly portfolioTotals: {
    readonly clinics: number;
    readonly notStarted: number;
    readonly completed: number;
    readonly itemsTotal: number;
    readonly itemsAnswered: number;
    readonly itemsNo: number;
    readonly tasksOpen: number;
    readonly tasksOverdue: number;
    readonly twoFactorReady: number;
    readonly twoFactorDueOn: string;
    readonly twoFactorDaysLeft: number;
  };
};

export type RiskFormulaQueryVariables = Exact<{ [key: string]: never }>;

export type RiskFormulaQuery = {
  readonly riskFormula: ReadonlyArray<{
    readonly key: string;
    readonly points: number;
    readonly labelJa: string;
    readonly labelEn: string;
  }>;
};

export type ClinicTagsQueryVariables = Exact<{ [key: string]: never }>;

export type ClinicTagsQuery = { readonly clinicTags: ReadonlyArray<string> };

export type NoticesQueryVariables = Exact<{
  unreadOnly?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type NoticesQuery = {
  readonly notices: {
    readonly unreadCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: DeadlineKind;
      readonly title: string;
      readonly clinicName: string | null;
      readonly dueOn: string;
      readonly path: string;
      readonly createdAt: string;
      readonly readAt: string | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type MarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;

export type MarkNoticesReadMutation = { readonly markNoticesRead: { readonly unreadCount: number } };

export type DeliveriesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type DeliveriesQuery = {
  readonly deliveries: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly channel: string;
      readonly recipientName: string;
      readonly clinicName: string | null;
      readonly title: string;
      readonly dueOn: string;
      readonly state: DeliveryState;
      readonly createdAt: string;
      readonly sentAt: string | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type TaskPartsFragment = {
  readonly id: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly title: string;
  readonly checklistId: string | null;
  readonly itemCode: string | null;
  readonly dueOn: string | null;
  readonly overdue: boolean;
  readonly status: TaskStatus;
  readonly closingNote: string;
  readonly version: number;
  readonly createdAt: string;
  readonly viewerCanEdit: boolean;
  readonly owner: { readonly id: string; readonly name: string } | null;
};

export type TasksQueryVariables = Exact<{
  filter?: TaskFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type TasksQuery = {
  readonly tasks: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly clinicId: string;
      readonly clinicName: string;
      readonly title: string;
      readonly checklistId: string | null;
      readonly itemCode: string | null;
      readonly dueOn: string | null;
      readonly overdue: boolean;
      readonly status: TaskStatus;
      readonly closingNote: string;
      readonly version: number;
      readonly createdAt: string;
      readonly viewerCanEdit: boolean;
      readonly owner: { readonly id: string; readonly name: string } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type TaskQueryVariables = Exact<{
  id: string;
}>;

export type TaskQuery = {
  readonly task: {
    readonly id: string;
    readonly clinicId: string;
    readonly clinicName: string;
    readonly title: string;
    readonly checklistId: string | null;
    readonly itemCode: string | null;
    readonly dueOn: string | null;
    readonly overdue: boolean;
    readonly status: TaskStatus;
    readonly closingNote: string;
    readonly version: number;
    readonly createdAt: string;
    readonly viewerCanEdit: boolean;
    readonly comments: ReadonlyArray<{
      readonly id: string;
      readonly authorName: string;
      readonly body: string;
      readonly createdAt: string;
    }>;
    readonly owner: { readonly id: string; readonly name: string } | null;
  };
};

export type CreateTaskMutationVariables = Exact<{
  input: CreateTaskInput;
}>;

export type CreateTaskMutation = {
  readonly createTask:
    | { readonly __typename: 'InvalidInput'; readonly field: string | null; readonly message: string }
    | { readonly __typename: 'TaskSaved'; readonly task: { readonly id: string; readonly title: string } };
};

export type UpdateTaskMutationVariables = Exact<{
  input: UpdateTaskInput;
}>;

export type UpdateTaskMutation = {
  readonly updateTask:
    | { readonly __typename: 'InvalidInput'; readonly field: string | null; readonly message: string }
    | {
        readonly __typename: 'TaskChangedMeanwhile';
        readonly message: string;
        readonly current: {
          readonly id: string;
          readonly clinicId: string;
          readonly clinicName: string;
          readonly title: string;
          readonly checklistId: string | null;
          readonly itemCode: string | null;
          readonly dueOn: string | null;
          readonly overdue: boolean;
          readonly status: TaskStatus;
          readonly closingNote: string;
          readonly version: number;
          readonly createdAt: string;
          readonly viewerCanEdit: boolean;
          readonly owner: { readonly id: string; readonly name: string } | null;
        };
      }
    | {
        readonly __typename: 'TaskSaved';
        readonly task: {
          readonly id: string;
          readonly clinicId: string;
          readonly clinicName: string;
          readonly title: string;
          readonly checklistId: string | null;
          readonly itemCode: string | null;
          readonly dueOn: string | null;
          readonly overdue: boolean;
          readonly status: TaskStatus;
          readonly closingNote: string;
          readonly version: number;
          readonly createdAt: string;
          readonly viewerCanEdit: boolean;
          readonly owner: { readonly id: string; readonly name: string } | null;
        };
      }
    | { readonly __typename: 'TaskTransitionNotAllowed'; readonly message: string };
};

export type CommentOnTaskMutationVariables = Exact<{
  input: CommentOnTaskInput;
}>;

export type CommentOnTaskMutation = {
  readonly commentOnTask:
    | { readonly __typename: 'InvalidInput'; readonly field: string | null; readonly message: string }
    | { readonly __typename: 'TaskCommented'; readonly task: { readonly id: string } };
};

export type TaskOwnersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type TaskOwnersQuery = {
  readonly members: {
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type TaskClinicsQueryVariables = Exact<{
  text?: string | null | undefined;
  first?: number | null | undefined;
}>;

export type TaskClinicsQuery = {
  readonly clinics: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly name: string }> };
};

export type TaskClinicQueryVariables = Exact<{
  id: string;
}>;

export type TaskClinicQuery = { readonly clinic: { readonly id: string; readonly name: string } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AnswerPartsFragmentDoc = new TypedDocumentString(
  `
    fragment AnswerParts on Answer {
  value
  confirmedOn
  targetOn
  reason
  remarks
  version
  answeredBy
  answeredAt
}
    `,
  { fragmentName: 'AnswerParts' },
) as unknown as TypedDocumentString<AnswerPartsFragment, unknown>;
export const ItemPartsFragmentDoc = new TypedDocumentString(
  `
    fragment ItemParts on ChecklistItem {
  id
  code
  answerKind
  labelJa
  labelEn
  scopeJa
  explainJa
  evidenceJa
  remarksHintJa
  verification
  verificationNoteJa
  targetLatestOn
  answer {
    ...AnswerParts
  }
}
    fragment AnswerParts on Answer {
  value
  confirmedOn
  targetOn
  reason
  remarks
  version
  answeredBy
  answeredAt
}`,
  { fragmentName: 'ItemParts' },
) as unknown as TypedDocumentString<ItemPartsFragment, unknown>;
export const ProgressPartsFragmentDoc = new TypedDocumentString(
  `
    fragment ProgressParts on ChecklistProgress {
  total
  answered
  no
  closedByEntryQuestion
}
    `,
  { fragmentName: 'ProgressParts' },
) as unknown as TypedDocumentString<ProgressPartsFragment, unknown>;
export const ClinicPartsFragmentDoc = new TypedDocumentString(
  `
    fragment ClinicParts on Clinic {
  id
  name
  nameKana
  kind
  prefecture
  address
  phone
  institutionCode
  directorName
  tags
  version
  viewerCanEdit
}
    `,
  { fragmentName: 'ClinicParts' },
) as unknown as TypedDocumentString<ClinicPartsFragment, unknown>;
export const ImportPartsFragmentDoc = new TypedDocumentString(
  `
    fragment ImportParts on ClinicImport {
  id
  fileName
  encoding
  mode
  state
  totalRows
  doneRows
  counts {
    create
    update
    unchanged
    skip
    error
  }
  unknownColumns
  canApply
  failure
}
    `,
  { fragmentName: 'ImportParts' },
) as unknown as TypedDocumentString<ImportPartsFragment, unknown>;
export const TwoFactorPartsFragmentDoc = new TypedDocumentString(
  `
    fragment TwoFactorParts on TwoFactorState {
  status
  plannedOn
  reliefReason
  reliefUntilOn
}
    `,
  { fragmentName: 'TwoFactorParts' },
) as unknown as TypedDocumentString<TwoFactorPartsFragment, unknown>;
export const SystemPartsFragmentDoc = new TypedDocumentString(
  `
    fragment SystemParts on System {
  id
  clinicId
  kind
  name
  vendorName
  renewalOn
  clientLogin {
    ...TwoFactorParts
  }
  serverLogin {
    ...TwoFactorParts
  }
  version
}
    fragment TwoFactorParts on TwoFactorState {
  status
  plannedOn
  reliefReason
  reliefUntilOn
}`,
  { fragmentName: 'SystemParts' },
) as unknown as TypedDocumentString<SystemPartsFragment, unknown>;
export const InspectionPartsFragmentDoc = new TypedDocumentString(
  `
    fragment InspectionParts on Inspection {
  id
  clinicId
  inspectionOn
  documentsDueOn
  healthCentre
  state
  version
}
    `,
  { fragmentName: 'InspectionParts' },
) as unknown as TypedDocumentString<InspectionPartsFragment, unknown>;
export const TaskPartsFragmentDoc = new TypedDocumentString(
  `
    fragment TaskParts on Task {
  id
  clinicId
  clinicName
  title
  checklistId
  itemCode
  owner {
    id
    name
  }
  dueOn
  overdue
  status
  closingNote
  version
  createdAt
  viewerCanEdit
}
    `,
  { fragmentName: 'TaskParts' },
) as unknown as TypedDocumentString<TaskPartsFragment, unknown>;
export const UnreadNoticesDocument = new TypedDocumentString(
  `
    query UnreadNotices {
  notices(unreadOnly: true, first: 1) {
    unreadCount
  }
}
    `,
  { hash: 'sha256:ba129c121147fd82e6d99d7218234a8d4dd5e86139053698598fd35c826208fc' },
) as unknown as TypedDocumentString<UnreadNoticesQuery, UnreadNoticesQueryVariables>;
export const ViewerDocument = new TypedDocumentString(
  `
    query Viewer {
  viewer {
    id
    name
    email
    role
    language
    permissions
    tenant {
      id
      name
      demo
    }
  }
}
    `,
  { hash: 'sha256:88399c4688cae2efda92d0d813599131f9d019fb4705f1e3532c8fc806d9da21' },
) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SetLanguageDocument = new TypedDocumentString(
  `
    mutation SetLanguage($input: SetLanguageInput!) {
  setLanguage(input: $input) {
    id
    language
  }
}
    `,
  { hash: 'sha256:c2321e56b7d13d135a2fc67ff87788f127fee562888870916a99fa7f97e8fd9d' },
) as unknown as TypedDocumentString<SetLanguageMutation, SetLanguageMutationVariables>;
export const SignOutDocument = new TypedDocumentString(
  `
    mutation SignOut {
  signOut
}
    `,
  { hash: 'sha256:39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956' },
) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ChecklistDocument = new TypedDocumentString(
  `
    query Checklist($id: ID!) {
  checklist(id: $id) {
    id
    clinicId
    clinicName
    form
    fiscalYear
    fiscalYearLastOn
    edition {
      labelJa
      labelEn
      titleJa
    }
    newerEdition {
      labelJa
      labelEn
      published
    }
    progress {
      ...ProgressParts
    }
    sections {
      code
      titleJa
      titleEn
      items {
        ...ItemParts
      }
    }
    viewerCanAnswer
  }
}
    fragment AnswerParts on Answer {
  value
  confirmedOn
  targetOn
  reason
  remarks
  version
  answeredBy
  answeredAt
}
fragment ItemParts on ChecklistItem {
  id
  code
  answerKind
  labelJa
  labelEn
  scopeJa
  explainJa
  evidenceJa
  remarksHintJa
  verification
  verificationNoteJa
  targetLatestOn
  answer {
    ...AnswerParts
  }
}
fragment ProgressParts on ChecklistProgress {
  total
  answered
  no
  closedByEntryQuestion
}`,
  { hash: 'sha256:d479307eb61e433e5eedb83384dd7aafa95b1b211d8503e635ff7ef4c417437d' },
) as unknown as TypedDocumentString<ChecklistQuery, ChecklistQueryVariables>;
export const AnswerChecklistItemDocument = new TypedDocumentString(
  `
    mutation AnswerChecklistItem($input: AnswerChecklistItemInput!) {
  answerChecklistItem(input: $input) {
    __typename
    ... on ItemAnswered {
      item {
        ...ItemParts
      }
      progress {
        ...ProgressParts
      }
    }
    ... on AnswerChangedMeanwhile {
      current {
        ...ItemParts
      }
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      message
    }
  }
}
    fragment AnswerParts on Answer {
  value
  confirmedOn
  targetOn
  reason
  remarks
  version
  answeredBy
  answeredAt
}
fragment ItemParts on ChecklistItem {
  id
  code
  answerKind
  labelJa
  labelEn
  scopeJa
  explainJa
  evidenceJa
  remarksHintJa
  verification
  verificationNoteJa
  targetLatestOn
  answer {
    ...AnswerParts
  }
}
fragment ProgressParts on ChecklistProgress {
  total
  answered
  no
  closedByEntryQuestion
}`,
  { hash: 'sha256:58500446337fc263902c2f6d57e293a680cca71eee883ceefe7904c9f53301e5' },
) as unknown as TypedDocumentString<AnswerChecklistItemMutation, AnswerChecklistItemMutationVariables>;
export const ClinicsDocument = new TypedDocumentString(
  `
    query Clinics($filter: ClinicFilter, $first: Int, $after: String) {
  clinics(filter: $filter, first: $first, after: $after) {
    nodes {
      id
      name
      nameKana
      kind
      prefecture
      phone
      directorName
      tags
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    `,
  { hash: 'sha256:35b3c83bee8e9425e46777264a8c4ca4c96ccb7fa623a967758067f5f5b95f46' },
) as unknown as TypedDocumentString<ClinicsQuery, ClinicsQueryVariables>;
export const ClinicDocument = new TypedDocumentString(
  `
    query Clinic($id: ID!) {
  clinic(id: $id) {
    ...ClinicParts
  }
}
    fragment ClinicParts on Clinic {
  id
  name
  nameKana
  kind
  prefecture
  address
  phone
  institutionCode
  directorName
  tags
  version
  viewerCanEdit
}`,
  { hash: 'sha256:452b832664c8ccd25504c2fe40212dde732e81bb57e4d72d75c057ecc19fc0c7' },
) as unknown as TypedDocumentString<ClinicQuery, ClinicQueryVariables>;
export const ClinicWithSystemsDocument = new TypedDocumentString(
  `
    query ClinicWithSystems($id: ID!) {
  clinic(id: $id) {
    ...ClinicParts
    systems {
      ...SystemParts
    }
  }
}
    fragment ClinicParts on Clinic {
  id
  name
  nameKana
  kind
  prefecture
  address
  phone
  institutionCode
  directorName
  tags
  version
  viewerCanEdit
}
fragment TwoFactorParts on TwoFactorState {
  status
  plannedOn
  reliefReason
  reliefUntilOn
}
fragment SystemParts on System {
  id
  clinicId
  kind
  name
  vendorName
  renewalOn
  clientLogin {
    ...TwoFactorParts
  }
  serverLogin {
    ...TwoFactorParts
  }
  version
}`,
  { hash: 'sha256:1299cd290dde56046ff9f409383044d325755501e4d1e8720a2458a0bf594491' },
) as unknown as TypedDocumentString<ClinicWithSystemsQuery, ClinicWithSystemsQueryVariables>;
export const ClinicChecklistsDocument = new TypedDocumentString(
  `
    query ClinicChecklists($clinicId: ID!) {
  checklists(clinicId: $clinicId) {
    id
    form
    fiscalYear
    editionLabelJa
    editionLabelEn
    progress {
      ...ProgressParts
    }
  }
}
    fragment ProgressParts on ChecklistProgress {
  total
  answered
  no
  closedByEntryQuestion
}`,
  { hash: 'sha256:665689cd9cd01e2e2bb6f0ddf27d33eca2299f7df676f771d83715768e98122d' },
) as unknown as TypedDocumentString<ClinicChecklistsQuery, ClinicChecklistsQueryVariables>;
export const ClinicTasksDocument = new TypedDocumentString(
  `
    query ClinicTasks($clinicId: ID!, $first: Int) {
  tasks(filter: {clinicId: $clinicId, status: [open, doing]}, first: $first) {
    nodes {
      id
      title
      dueOn
      overdue
      status
      owner {
        id
        name
      }
    }
    totalCount
  }
}
    `,
  { hash: 'sha256:39b974077e9f5157ddd837bd738d643d2c71c01836c5b08ae6616b450e48e753' },
) as unknown as TypedDocumentString<ClinicTasksQuery, ClinicTasksQueryVariables>;
export const OpenChecklistDocument = new TypedDocumentString(
  `
    mutation OpenChecklist($input: OpenChecklistInput!) {
  openChecklist(input: $input) {
    __typename
    ... on ChecklistOpened {
      checklist {
        id
      }
    }
    ... on NoEditionForForm {
      message
    }
  }
}
    `,
  { hash: 'sha256:2d568a3f7c0b2b86f7666a7b18eea551fc899e71d5d3e60f54925a7dd5eb302e' },
) as unknown as TypedDocumentString<OpenChecklistMutation, OpenChecklistMutationVariables>;
export const CreateClinicDocument = new TypedDocumentString(
  `
    mutation CreateClinic($input: CreateClinicInput!) {
  createClinic(input: $input) {
    __typename
    ... on ClinicSaved {
      clinic {
        id
        name
      }
    }
    ... on DuplicateClinic {
      message
      existingId
    }
    ... on InvalidInput {
      message
      field
    }
  }
}
    `,
  { hash: 'sha256:c832e0d7e98c3600e9869f827fd87b18a2cfe2f8e1ee680795bae2528047e0bd' },
) as unknown as TypedDocumentString<CreateClinicMutation, CreateClinicMutationVariables>;
export const UpdateClinicDocument = new TypedDocumentString(
  `
    mutation UpdateClinic($input: UpdateClinicInput!) {
  updateClinic(input: $input) {
    __typename
    ... on ClinicSaved {
      clinic {
        id
        name
      }
    }
    ... on DuplicateClinic {
      message
      existingId
    }
    ... on InvalidInput {
      message
      field
    }
    ... on ClinicChangedMeanwhile {
      message
      current {
        ...ClinicParts
      }
    }
  }
}
    fragment ClinicParts on Clinic {
  id
  name
  nameKana
  kind
  prefecture
  address
  phone
  institutionCode
  directorName
  tags
  version
  viewerCanEdit
}`,
  { hash: 'sha256:9f6cd00b1c1e6d8f2c11af38b80f33bb4097b55f14d5ae9ad61d22e8c7a4ca30' },
) as unknown as TypedDocumentString<UpdateClinicMutation, UpdateClinicMutationVariables>;
export const ClinicImportDocument = new TypedDocumentString(
  `
    query ClinicImport($id: ID!) {
  clinicImport(id: $id) {
    ...ImportParts
  }
}
    fragment ImportParts on ClinicImport {
  id
  fileName
  encoding
  mode
  state
  totalRows
  doneRows
  counts {
    create
    update
    unchanged
    skip
    error
  }
  unknownColumns
  canApply
  failure
}`,
  { hash: 'sha256:20d991a5b8459e0b6fbe11f2353400ddd0c52ed96e635158c8bf4c139333893a' },
) as unknown as TypedDocumentString<ClinicImportQuery, ClinicImportQueryVariables>;
export const ClinicImportRowsDocument = new TypedDocumentString(
  `
    query ClinicImportRows($id: ID!, $only: ImportRowOutcome, $first: Int, $after: String) {
  clinicImportRows(id: $id, only: $only, first: $first, after: $after) {
    nodes {
      line
      name
      outcome
      reasons
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `,
  { hash: 'sha256:9627859a1e2c6046a7ef6366cb9e752eacc37cc54c2d812c7894c46680ded5a4' },
) as unknown as TypedDocumentString<ClinicImportRowsQuery, ClinicImportRowsQueryVariables>;
export const ChooseClinicImportModeDocument = new TypedDocumentString(
  `
    mutation ChooseClinicImportMode($input: ChooseClinicImportModeInput!) {
  chooseClinicImportMode(input: $input) {
    __typename
    ... on ClinicImportSaved {
      import {
        ...ImportParts
      }
    }
    ... on ImportBlocked {
      message
    }
  }
}
    fragment ImportParts on ClinicImport {
  id
  fileName
  encoding
  mode
  state
  totalRows
  doneRows
  counts {
    create
    update
    unchanged
    skip
    error
  }
  unknownColumns
  canApply
  failure
}`,
  { hash: 'sha256:5663823997a9b6ff813ac4d2c8f7b59ae52a52f967e4987d13acc92b7678028e' },
) as unknown as TypedDocumentString<ChooseClinicImportModeMutation, ChooseClinicImportModeMutationVariables>;
export const ApplyClinicImportDocument = new TypedDocumentString(
  `
    mutation ApplyClinicImport($input: ApplyClinicImportInput!) {
  applyClinicImport(input: $input) {
    __typename
    ... on ClinicImportSaved {
      import {
        ...ImportParts
      }
    }
    ... on ImportBlocked {
      message
    }
  }
}
    fragment ImportParts on ClinicImport {
  id
  fileName
  encoding
  mode
  state
  totalRows
  doneRows
  counts {
    create
    update
    unchanged
    skip
    error
  }
  unknownColumns
  canApply
  failure
}`,
  { hash: 'sha256:b9cc1ed02c64e19b58a0761f344062710086cad102ccd1ee76a26716ddce94ad' },
) as unknown as TypedDocumentString<ApplyClinicImportMutation, ApplyClinicImportMutationVariables>;
export const SaveSystemDocument = new TypedDocumentString(
  `
    mutation SaveSystem($input: SaveSystemInput!) {
  saveSystem(input: $input) {
    __typename
    ... on SystemSaved {
      system {
        id
        name
      }
    }
    ... on PlannedDateRequired {
      message
      login
    }
    ... on ReliefDetailsRequired {
      message
      login
    }
    ... on InvalidInput {
      message
      field
    }
    ... on SystemChangedMeanwhile {
      message
      current {
        ...SystemParts
      }
    }
  }
}
    fragment TwoFactorParts on TwoFactorState {
  status
  plannedOn
  reliefReason
  reliefUntilOn
}
fragment SystemParts on System {
  id
  clinicId
  kind
  name
  vendorName
  renewalOn
  clientLogin {
    ...TwoFactorParts
  }
  serverLogin {
    ...TwoFactorParts
  }
  version
}`,
  { hash: 'sha256:0579e8ad4c554cdc0abe8948722f22e982d1dd1574162a81876a9908ead9f2eb' },
) as unknown as TypedDocumentString<SaveSystemMutation, SaveSystemMutationVariables>;
export const RemoveSystemDocument = new TypedDocumentString(
  `
    mutation RemoveSystem($input: RemoveSystemInput!) {
  removeSystem(input: $input) {
    __typename
    ... on SystemRemoved {
      id
    }
    ... on SystemChangedMeanwhile {
      message
      current {
        ...SystemParts
      }
    }
  }
}
    fragment TwoFactorParts on TwoFactorState {
  status
  plannedOn
  reliefReason
  reliefUntilOn
}
fragment SystemParts on System {
  id
  clinicId
  kind
  name
  vendorName
  renewalOn
  clientLogin {
    ...TwoFactorParts
  }
  serverLogin {
    ...TwoFactorParts
  }
  version
}`,
  { hash: 'sha256:f3cdb89ab2b587c72d2c2c7023804a8c5f3e336d0edd2548800115d33cdefb91' },
) as unknown as TypedDocumentString<RemoveSystemMutation, RemoveSystemMutationVariables>;
export const SetUpLinkDocument = new TypedDocumentString(
  `
    query SetUpLink($token: String!) {
  setUpLink(token: $token) {
    __typename
    ... on SetUpLink {
      tenantName
      personName
      email
      role
      expiresAt
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:3bbea478632a88e25efd242dd02b71ef229b238e6a0f4a6a18543c8f9b994ee2' },
) as unknown as TypedDocumentString<SetUpLinkQuery, SetUpLinkQueryVariables>;
export const BeginPasskeyRegistrationDocument = new TypedDocumentString(
  `
    mutation BeginPasskeyRegistration($input: BeginPasskeyRegistrationInput!) {
  beginPasskeyRegistration(input: $input) {
    __typename
    ... on WebAuthnCeremony {
      options
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:7b9ddb7e5b604a2ae395665a1e6eefc476c9236a5a25f4e39749be1ad604c3dd' },
) as unknown as TypedDocumentString<BeginPasskeyRegistrationMutation, BeginPasskeyRegistrationMutationVariables>;
export const FinishPasskeyRegistrationDocument = new TypedDocumentString(
  `
    mutation FinishPasskeyRegistration($input: FinishPasskeyRegistrationInput!) {
  finishPasskeyRegistration(input: $input) {
    __typename
    ... on SignedIn {
      personName
    }
    ... on UserError {
      message
    }
  }
}
    `,
  { hash: 'sha256:c82ca157db700f407f34f4bdc64acf2ab6ebca91c9444cc8582f5858bdc37137' },
) as unknown as TypedDocumentString<FinishPasskeyRegistrationMutation, FinishPasskeyRegistrationMutationVariables>;
export const BeginSignInDocument = new TypedDocumentString(
  `
    mutation BeginSignIn {
  beginSignIn {
    options
  }
}
    `,
  { hash: 'sha256:244e5264ceafd28c77f46d02979020783c77eb93501c42c43f5280c7ec1f0822' },
) as unknown as TypedDocumentString<BeginSignInMutation, BeginSignInMutationVariables>;
export const FinishSignInDocument = new TypedDocumentString(
  `
    mutation FinishSignIn($input: FinishSignInInput!) {
  finishSignIn(input: $input) {
    __typename
    ... on SignedIn {
      personName
    }
    ... on UserError {
      message
    }
    ... on TenantChoiceRequired {
      tenants {
        id
        name
      }
    }
  }
}
    `,
  { hash: 'sha256:75fe65f1e70b6d6f17f9926c34e326edb948f5584b2afcac8b6a78de8e3377f4' },
) as unknown as TypedDocumentString<FinishSignInMutation, FinishSignInMutationVariables>;
export const InspectionsDocument = new TypedDocumentString(
  `
    query Inspections($clinicId: ID!) {
  inspections(clinicId: $clinicId) {
    ...InspectionParts
  }
}
    fragment InspectionParts on Inspection {
  id
  clinicId
  inspectionOn
  documentsDueOn
  healthCentre
  state
  version
}`,
  { hash: 'sha256:4aec7f497814d8d2ee90098dcbf771a9b92ce4d864320f754c86fb1c43461ca1' },
) as unknown as TypedDocumentString<InspectionsQuery, InspectionsQueryVariables>;
export const ScheduleInspectionDocument = new TypedDocumentString(
  `
    mutation ScheduleInspection($input: ScheduleInspectionInput!) {
  scheduleInspection(input: $input) {
    __typename
    ... on InspectionScheduled {
      inspection {
        id
      }
    }
    ... on DocumentsDueAfterInspection {
      message
    }
    ... on InvalidInput {
      message
      field
    }
    ... on InspectionChangedMeanwhile {
      message
      current {
        ...InspectionParts
      }
    }
  }
}
    fragment InspectionParts on Inspection {
  id
  clinicId
  inspectionOn
  documentsDueOn
  healthCentre
  state
  version
}`,
  { hash: 'sha256:dd8ff6dba55df454c8ac7b0a4592f5399869a5c48cfa3448a7f77836d92f17aa' },
) as unknown as TypedDocumentString<ScheduleInspectionMutation, ScheduleInspectionMutationVariables>;
export const CancelInspectionDocument = new TypedDocumentString(
  `
    mutation CancelInspection($input: CancelInspectionInput!) {
  cancelInspection(input: $input) {
    __typename
    ... on InspectionScheduled {
      inspection {
        id
      }
    }
    ... on InspectionChangedMeanwhile {
      message
      current {
        ...InspectionParts
      }
    }
  }
}
    fragment InspectionParts on Inspection {
  id
  clinicId
  inspectionOn
  documentsDueOn
  healthCentre
  state
  version
}`,
  { hash: 'sha256:a388d5b448d65d29e2c91ebcc173bf05215cf928c70653cfbca846956a38b644' },
) as unknown as TypedDocumentString<CancelInspectionMutation, CancelInspectionMutationVariables>;
export const PortfolioDocument = new TypedDocumentString(
  `
    query Portfolio($filter: PortfolioFilter, $sort: PortfolioSort, $first: Int, $after: String) {
  portfolio(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes {
      clinicId
      name
      kind
      prefecture
      tags
      checklistId
      itemsTotal
      itemsAnswered
      itemsNo
      closedByEntryQuestion
      tasksOpen
      tasksOverdue
      nextOn
      nextKind
      nextTitle
      twoFactor
      risk
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `,
  { hash: 'sha256:7b604ce83b2470f9b74681dd2fb4c8519bc2d3c32d10b7e95bf12cc54d1fbca5' },
) as unknown as TypedDocumentString<PortfolioQuery, PortfolioQueryVariables>;
export const PortfolioTotalsDocument = new TypedDocumentString(
  `
    query PortfolioTotals($filter: PortfolioFilter) {
  portfolioTotals(filter: $filter) {
    clinics
    notStarted
    completed
    itemsTotal
    itemsAnswered
    itemsNo
    tasksOpen
    tasksOverdue
    twoFactorReady
    twoFactorDueOn
    twoFactorDaysLeft
  }
}
    `,
  { hash: 'sha256:639f1a19f6582f52425aa8eb4618e3f0c5bc637a03135f89e17f4baa79459182' },
) as unknown as TypedDocumentString<PortfolioTotalsQuery, PortfolioTotalsQueryVariables>;
export const RiskFormulaDocument = new TypedDocumentString(
  `
    query RiskFormula {
  riskFormula {
    key
    points
    labelJa
    labelEn
  }
}
    `,
  { hash: 'sha256:257b6bf00a0f60454a47c824a45694fe61ce048d5aceaf72bbdf4f5f8b4a15de' },
) as unknown as TypedDocumentString<RiskFormulaQuery, RiskFormulaQueryVariables>;
export const ClinicTagsDocument = new TypedDocumentString(
  `
    query ClinicTags {
  clinicTags
}
    `,
  { hash: 'sha256:037fcb0559d3799b00f0cda946c5500abfea69b60792b991755df95e6e50c5bb' },
) as unknown as TypedDocumentString<ClinicTagsQuery, ClinicTagsQueryVariables>;
export const NoticesDocument = new TypedDocumentString(
  `
    query Notices($unreadOnly: Boolean, $first: Int, $after: String) {
  notices(unreadOnly: $unreadOnly, first: $first, after: $after) {
    nodes {
      id
      kind
      title
      clinicName
      dueOn
      path
      createdAt
      readAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    unreadCount
  }
}
    `,
  { hash: 'sha256:40799b5b3699e11fb198ce4d7fbd97e4092f4bd00dfc04763496a8bd74b48499' },
) as unknown as TypedDocumentString<NoticesQuery, NoticesQueryVariables>;
export const MarkNoticesReadDocument = new TypedDocumentString(
  `
    mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
  markNoticesRead(input: $input) {
    unreadCount
  }
}
    `,
  { hash: 'sha256:22dc5241a4f415b40a951f89820408b04a2c564b0ec6696ffc3ec3c20db48718' },
) as unknown as TypedDocumentString<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const DeliveriesDocument = new TypedDocumentString(
  `
    query Deliveries($first: Int, $after: String) {
  deliveries(first: $first, after: $after) {
    nodes {
      id
      channel
      recipientName
      clinicName
      title
      dueOn
      state
      createdAt
      sentAt
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `,
  { hash: 'sha256:6028db9e33c761f8962b04a66ee97ee569d6eddb6522b7c7d8434e25a0d7db29' },
) as unknown as TypedDocumentString<DeliveriesQuery, DeliveriesQueryVariables>;
export const TasksDocument = new TypedDocumentString(
  `
    query Tasks($filter: TaskFilter, $first: Int, $after: String) {
  tasks(filter: $filter, first: $first, after: $after) {
    nodes {
      ...TaskParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment TaskParts on Task {
  id
  clinicId
  clinicName
  title
  checklistId
  itemCode
  owner {
    id
    name
  }
  dueOn
  overdue
  status
  closingNote
  version
  createdAt
  viewerCanEdit
}`,
  { hash: 'sha256:da8fee065ed3fe292d715b35b07887a044b5a98fdd74d56d6ad3e5c1ef7ba492' },
) as unknown as TypedDocumentString<TasksQuery, TasksQueryVariables>;
export const TaskDocument = new TypedDocumentString(
  `
    query Task($id: ID!) {
  task(id: $id) {
    ...TaskParts
    comments {
      id
      authorName
      body
      createdAt
    }
  }
}
    fragment TaskParts on Task {
  id
  clinicId
  clinicName
  title
  checklistId
  itemCode
  owner {
    id
    name
  }
  dueOn
  overdue
  status
  closingNote
  version
  createdAt
  viewerCanEdit
}`,
  { hash: 'sha256:93a91f62c34eda31ddcec677c56eeee353d78d68d1f4af931ef20c797c7e5129' },
) as unknown as TypedDocumentString<TaskQuery, TaskQueryVariables>;
export const CreateTaskDocument = new TypedDocumentString(
  `
    mutation CreateTask($input: CreateTaskInput!) {
  createTask(input: $input) {
    __typename
    ... on TaskSaved {
      task {
        id
        title
      }
    }
    ... on InvalidInput {
      field
      message
    }
  }
}
    `,
  { hash: 'sha256:3a206bee7043aa9244b1517ec4ddcbb2c8de4a3c58cba930f4c90463b7e41ab7' },
) as unknown as TypedDocumentString<CreateTaskMutation, CreateTaskMutationVariables>;
export const UpdateTaskDocument = new TypedDocumentString(
  `
    mutation UpdateTask($input: UpdateTaskInput!) {
  updateTask(input: $input) {
    __typename
    ... on TaskSaved {
      task {
        ...TaskParts
      }
    }
    ... on TaskChangedMeanwhile {
      current {
        ...TaskParts
      }
    }
    ... on InvalidInput {
      field
    }
    ... on UserError {
      message
    }
  }
}
    fragment TaskParts on Task {
  id
  clinicId
  clinicName
  title
  checklistId
  itemCode
  owner {
    id
    name
  }
  dueOn
  overdue
  status
  closingNote
  version
  createdAt
  viewerCanEdit
}`,
  { hash: 'sha256:7360ab2936321ce77e9ac7e93cb2628588ab5568738d2a55d104a6774c05654b' },
) as unknown as TypedDocumentString<UpdateTaskMutation, UpdateTaskMutationVariables>;
export const CommentOnTaskDocument = new TypedDocumentString(
  `
    mutation CommentOnTask($input: CommentOnTaskInput!) {
  commentOnTask(input: $input) {
    __typename
    ... on TaskCommented {
      task {
        id
      }
    }
    ... on InvalidInput {
      field
      message
    }
  }
}
    `,
  { hash: 'sha256:73a94f49fa49cd37c8b848f694d213434ed10496b4b4c15e5dfdedd873cdee1f' },
) as unknown as TypedDocumentString<CommentOnTaskMutation, CommentOnTaskMutationVariables>;
export const TaskOwnersDocument = new TypedDocumentString(
  `
    query TaskOwners($first: Int, $after: String) {
  members(first: $first, after: $after) {
    nodes {
      id
      name
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `,
  { hash: 'sha256:c78b8ee2e40433769756ac9eed808a27ac835c813cca73b0be38eebbc0bf923c' },
) as unknown as TypedDocumentString<TaskOwnersQuery, TaskOwnersQueryVariables>;
export const TaskClinicsDocument = new TypedDocumentString(
  `
    query TaskClinics($text: String, $first: Int) {
  clinics(filter: {text: $text}, first: $first) {
    nodes {
      id
      name
    }
  }
}
    `,
  { hash: 'sha256:68134958f2cbe8754783dcd9a766f2278fa4ff61a9b0b9948d46323431016104' },
) as unknown as TypedDocumentString<TaskClinicsQuery, TaskClinicsQueryVariables>;
export const TaskClinicDocument = new TypedDocumentString(
  `
    query TaskClinic($id: ID!) {
  clinic(id: $id) {
    id
    name
  }
}
    `,
  { hash: 'sha256:58585ce8bf7fcb92b4fd2a81b0c111348c96fe20fe48b504ad4a85b0e54ef88a' },
) as unknown as TypedDocumentString<TaskClinicQuery, TaskClinicQueryVariables>;
