import { asActor } from '@mamori/platform/testing';
import { systemActor } from '@mamori/platform';
import { addEvidence, type EnteredEvidence, enterEvidence, type LineFacts, MOST_BESIDE_AN_ITEM } from './add-evidence';

const today = '2026-11-22';
const file = { clinicId: 'A', purpose: 'evidence', state: 'available', isStored: true, name: '規程.pdf' } as const;
const facts: LineFacts = { clinicId: 'A', count: 0, file, register: undefined };
const entered: EnteredEvidence = { fileId: 'f', register: null, title: '', note: '', speaksForOn: null };

describe('what is entered', () => {
  it.each([
    ['a note', { note: ' 電話で確認 ' }, { note: '電話で確認', fileId: null }],
    ['a register', { register: 'equipment' as const }, { register: 'equipment', fileId: null, note: '' }],
    ['a file', { fileId: 'f' }, { fileId: 'f', note: '', speaksForOn: null }],
    ['a file of an earlier day', { fileId: 'f', speaksForOn: '2026-04-01' }, { speaksForOn: '2026-04-01' }],
  ])('is taken: %s', (_, input, evidence) => {
    expect(enterEvidence(input, today)).toEqual({ type: 'Entered', evidence: expect.objectContaining(evidence) });
  });

  it.each([
    ['neither file nor note', {}, 'note'],
    ['an empty note', { note: '  ' }, 'note'],
    ['a file and a register at once', { fileId: 'f', register: 'equipment' as const }, 'register'],
    ['a day that is not there', { fileId: 'f', speaksForOn: '2026-02-30' }, 'speaksForOn'],
    ['a day that is yet to come', { fileId: 'f', speaksForOn: '2026-11-23' }, 'speaksForOn'],
    ['a title of 201 signs', { fileId: 'f', title: 'あ'.repeat(201) }, 'title'],
    ['a note of 4,001 signs', { note: 'あ'.repeat(4_001) }, 'note'],
    ['a note that cannot be kept', { note: 'a\0b' }, 'note'],
  ])('is refused: %s', async (_, input, field) => {
    const outcome = await asActor(systemActor('t'), async () => enterEvidence(input, today));
    expect(outcome).toMatchObject({ type: 'InvalidInput', field });
  });
});

describe('evidence', () => {
  it.each([
    ['of a file is called by its name', entered, {}, { kind: 'file', title: '規程.pdf', speaksForOn: today }],
    ['of a file keeps its own title', { ...entered, title: '規程' }, {}, { title: '規程' }],
    [
      'that is a note is called by its first line',
      { ...entered, fileId: null, note: '電話で確認\n担当 田中' },
      { file: undefined },
      { kind: 'note', title: '電話で確認' },
    ],
    [
      'that is a long note is called by the beginning of it',
      { ...entered, fileId: null, note: 'あ'.repeat(100) },
      { file: undefined },
      { title: `${'あ'.repeat(59)}…` },
    ],
    [
      'of a file that waits for the scan stands there already',
      entered,
      { file: { ...file, state: 'waiting' } },
      { kind: 'file' },
    ],
  ] as const)('%s', (_, given, change, evidence) => {
    const outcome = addEvidence(given, { ...facts, ...change }, today);
    expect(outcome).toEqual({ type: 'EvidenceAllowed', evidence: expect.objectContaining(evidence) });
  });

  const register = { ...entered, fileId: null, register: 'equipment' } as const;
  const beside = { ...facts, file: undefined };

  it('of a register is called by what it is and holds, and speaks for today', () => {
    const given = { ...register, speaksForOn: '2026-04-01' };
    expect(addEvidence(given, { ...beside, register: { rows: 12 } }, today)).toEqual({
      type: 'EvidenceAllowed',
      evidence: expect.objectContaining({
        kind: 'register',
        title: '機器台帳（12件）',
        speaksForOn: today,
        fileId: null,
      }),
    });
  });

  it.each([
    ['in which nothing stands', { rows: 0 }],
    ['that is not there', undefined],
  ])('is not made of a register %s', (_, found) => {
    expect(addEvidence(register, { ...beside, register: found }, today)).toEqual({ type: 'RegisterEmpty' });
  });

  it.each([
    ['that has not arrived', { state: 'waiting', isStored: false }],
    ['that was refused', { state: 'refused' }],
    ['in which the scanner found something', { state: 'infected' }],
    ['of another clinic', { clinicId: 'B' }],
    ['of the consultancy', { clinicId: null }],
    ['that was sent for something else', { purpose: 'edition' }],
  ] as const)('is not made of a file %s', (_, change) => {
    expect(addEvidence(entered, { ...facts, file: { ...file, ...change } }, today)).toEqual({ type: 'FileNotReady' });
  });

  it('ends at as many as one finds one’s way among', () => {
    expect(addEvidence(entered, { ...facts, count: MOST_BESIDE_AN_ITEM - 1 }, today).type).toBe('EvidenceAllowed');
    expect(addEvidence(entered, { ...facts, count: MOST_BESIDE_AN_ITEM }, today)).toEqual({ type: 'TooMuchEvidence' });
  });
});
