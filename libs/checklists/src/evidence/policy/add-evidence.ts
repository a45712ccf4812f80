import { type Day, Entered, type FileRow, type InvalidEntry } from '@mamori/platform';
import type { RegisterKind, RegisterSummary } from '@mamori/clinics';
import { registerTitleJa } from '../../register-evidence/policy/register-topics';
import type { EvidenceInput } from '../../schema.gen';

/** As many as a person still finds the right one among. */
export const MOST_BESIDE_AN_ITEM = 50;

/** What is entered, in proper form; the title may still be that of the file. */
export interface EnteredEvidence {
  readonly fileId: string | null;
  readonly register: RegisterKind | null;
  readonly title: string;
  readonly note: string;
  readonly speaksForOn: Day | null;
}

export interface NewEvidence {
  readonly kind: 'file' | 'note' | 'register';
  readonly fileId: string | null;
  readonly register: RegisterKind | null;
  readonly title: string;
  readonly note: string;
  readonly speaksForOn: Day;
}

export type EnterOutcome = { readonly type: 'Entered'; readonly evidence: EnteredEvidence } | InvalidEntry;

const LONGEST_TITLE = 200;

/** Reads what was entered: a file, a note or a register has to be there. */
export function enterEvidence(input: EvidenceInput, today: Day): EnterOutcome {
  const entered = new Entered();
  const fileId = input.fileId ?? null;
  const register = input.register ?? null;
  const isNote = fileId === null && register === null;
  const evidence = {
    fileId,
    register,
    title: entered.text(input.title, { field: 'title', ja: '見出し', en: 'Title', max: LONGEST_TITLE }),
    note: entered.text(input.note, { field: 'note', ja: 'メモ', en: 'Note', max: 4_000, required: isNote }),
    speaksForOn: entered.day(input.speaksForOn, {
      field: 'speaksForOn',
      ja: 'いつ時点のものか',
      en: 'The day it speaks for',
    }),
  };
  if (evidence.speaksForOn !== null && evidence.speaksForOn > today)
    entered.refuse(
      'speaksForOn',
      'いつ時点のものかは、今日までの日付にしてください。',
      'The day it speaks for cannot be later than today.',
    );
  if (fileId !== null && register !== null)
    entered.refuse(
      'register',
      'ファイルと台帳は、別々の証跡にしてください。',
      'Please put the file and the register beside the item separately.',
    );
  return entered.fault ?? { type: 'Entered', evidence };
}

export type AddOutcome =
  | { readonly type: 'EvidenceAllowed'; readonly evidence: NewEvidence }
  | { readonly type: 'FileNotReady' }
  | { readonly type: 'RegisterEmpty' }
  | { readonly type: 'TooMuchEvidence' };

/** The facts by which evidence is judged. */
export interface LineFacts {
  readonly clinicId: string;
  /** How many stand beside the item after what is replaced has gone. */
  readonly count: number;
  /** The register that is named, or undefined when none is. */
  readonly register: Pick<RegisterSummary, 'rows'> | undefined;
  /** The file that is named, or undefined when none is. */
  readonly file: Pick<FileRow, 'clinicId' | 'purpose' | 'state' | 'isStored' | 'name'> | undefined;
}

/**
 * Decides whether evidence may stand beside an item. A file has to have arrived for the same clinic; one that still waits for
 * the virus scan may stand there already, and says so. A register has to say something, and speaks for today.
 */
export function addEvidence(given: EnteredEvidence, facts: LineFacts, today: Day): AddOutcome {
  const { clinicId, count, file } = facts;
  if (count >= MOST_BESIDE_AN_ITEM) return { type: 'TooMuchEvidence' };
  if (given.register !== null) return addRegister(given, given.register, facts.register?.rows ?? 0, today);
  const speaksForOn = given.speaksForOn ?? today;
  if (given.fileId === null) {
    const title = given.title || firstLine(given.note);
    return { type: 'EvidenceAllowed', evidence: { ...given, kind: 'note', title, speaksForOn } };
  }
  const isReady = file?.state === 'available' || (file?.state === 'waiting' && file.isStored);
  if (!file || !isReady || file.purpose !== 'evidence' || file.clinicId !== clinicId) return { type: 'FileNotReady' };
  return {
    type: 'EvidenceAllowed',
    evidence: { ...given, kind: 'file', title: given.title || file.name, speaksForOn },
  };
}

function addRegister(given: EnteredEvidence, kind: RegisterKind, rows: number, today: Day): AddOutcome {
  if (rows === 0) return { type: 'RegisterEmpty' };
  const title = given.title || `${registerTitleJa[kind]}（${rows}件）`;
  return { type: 'EvidenceAllowed', evidence: { ...given, kind: 'register', title, speaksForOn: today } };
}

/** Short enough for a title. */
function firstLine(note: string): string {
  const [line = ''] = note.split('\n');
  const letters = Array.from(line.trim());
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : letters.join('');
}
