import { by, clinicTable, I, S, type TableRule } from './table-rules';

const senders = by('tenant', 'tenant', 'tenant', 'none');
const ofFiles = by('tenant', 'assignedOrTeam', 'assigned', 'none');

/** Files with what is known of them, and evidence. */
export const fileTables: Readonly<Record<string, TableRule>> = {
  files: {
    clinic: 'clinic_id',
    select: ofFiles,
    insert: ofFiles,
    update: ofFiles,
    delete: ofFiles,
    grants: [S, I],
    changed: ['content_type', 'bytes', 'sha256', 'state', 'refusal', 'scan', 'stored_at'],
    mark: 'clinic',
    plain: ['purpose', 'content_type', 'sha256', 'state', 'refusal', 'scan'],
  },
  upload_days: {
    select: senders,
    insert: senders,
    update: senders,
    delete: senders,
    grants: [S, I],
    changed: ['bytes', 'files'],
    mark: 'team',
  },
  evidence: clinicTable([S, I], ['kind', 'register_kind', 'register_sha256']),
  answer_evidence: clinicTable([S, I], [], { changed: ['unlinked_at', 'unlinked_by_name'] }),
};
