import type { InspectionPartsFragment, ScheduleInspectionInput } from '../gql/graphql';
import type { MessageId } from '../messages/ja';

export const inspectionFields = ['inspectionOn', 'documentsDueOn', 'healthCentre'] as const;
export type InspectionField = (typeof inspectionFields)[number];

/** What the form of an inspection holds: texts, empty where nothing was entered; days as 'YYYY-MM-DD'. */
export type InspectionValues = Readonly<Record<InspectionField, string>>;

export const blankInspection: InspectionValues = { inspectionOn: '', documentsDueOn: '', healthCentre: '' };

export const inspectionFieldLabel: Record<InspectionField, MessageId> = {
  inspectionOn: 'inspections.inspectionOn',
  documentsDueOn: 'inspections.documentsDueOn',
  healthCentre: 'inspections.healthCentre',
};

export const isInspectionField = (field: string | null | undefined): field is InspectionField =>
  inspectionFields.some((known) => known === field);

export const valuesOfInspection = (inspection: InspectionPartsFragment): InspectionValues => ({
  inspectionOn: inspection.inspectionOn,
  documentsDueOn: inspection.documentsDueOn ?? '',
  healthCentre: inspection.healthCentre,
});

/** What is missing or impossible in a field before anything is sent. */
export function inspectionFault(values: InspectionValues, field: InspectionField): MessageId | null {
  if (field === 'inspectionOn' && !values.inspectionOn) return 'inspections.fault.inspectionOn';
  if (field === 'documentsDueOn' && values.inspectionOn && values.documentsDueOn > values.inspectionOn)
    return 'inspections.fault.documentsDueOn';
  return null;
}

/** What is sent to the server, besides the ids. */
export const inspectionInput = (values: InspectionValues): Omit<ScheduleInspectionInput, 'clinicId'> => ({
  inspectionOn: values.inspectionOn,
  documentsDueOn: values.documentsDueOn || null,
  healthCentre: values.healthCentre.trim() || null,
});
