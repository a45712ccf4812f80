import type { FilePurpose } from '../../graphql/schema.gen';
import type { FileKind } from './file-kinds';

interface PurposeRule {
  /** What it takes to send such a file, and to fetch it. */
  readonly send: string;
  readonly fetch: string;
  readonly kinds: readonly FileKind[];
  /** Whether it is always one clinic's. */
  readonly needsClinic: boolean;
}

/** Who may send which kinds of file for what. Which clinics it may be for is decided by the policies in Postgres. */
export const purposes: Readonly<Record<FilePurpose, PurposeRule>> = {
  evidence: {
    send: 'evidence:add',
    fetch: 'evidence:read',
    kinds: ['pdf', 'xlsx', 'docx', 'csv', 'png', 'jpeg'],
    needsClinic: true,
  },
  edition: { send: 'edition:import', fetch: 'edition:import', kinds: ['xlsx'], needsClinic: false },
  form_blank: { send: 'form:map', fetch: 'form:map', kinds: ['xlsx'], needsClinic: false },
  // Of no clinic: a table of answers of several, which the policies leave to the consultancy's own people.
  returned_form: { send: 'checklist:answer', fetch: 'checklist:read', kinds: ['xlsx', 'csv'], needsClinic: false },
  paper: { send: 'checklist:answer', fetch: 'checklist:read', kinds: ['pdf', 'png', 'jpeg'], needsClinic: true },
};
