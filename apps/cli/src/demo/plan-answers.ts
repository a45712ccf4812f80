import type { AnswerValue } from '@mamori/checklists';
import type { TwoFactorStatus } from '@mamori/clinics';
import type { AnswerKind } from '@mamori/editions';
import { addDays, type Day } from '@mamori/platform';
import type { Profile } from './plan-clinics';
import type { Random } from './random';

/** A line of the form, as far as the plan looks at it. */
export interface FormLine {
  readonly id: string;
  readonly code: string;
  readonly answerKind: AnswerKind;
  readonly targetLatestOn: Day;
}

export interface PlannedAnswer {
  readonly itemId: string;
  readonly value: AnswerValue;
  readonly confirmedOn: Day;
  readonly targetOn: Day | null;
  readonly remarks: string;
  /** Whether the いいえ is put right after its task was born, which closes the task. */
  readonly isMetLater: boolean;
}

/** What clinics find hard: among these lie the いいえ of the demo. */
const hard = ['2-⑩', '3-③', '2-⑨', '2-⑪', '2-⑦', '4-①', '2-③', '3-②', '2-⑬', '2-⑫', '2-①'];
const remarksOf: Readonly<Partial<Record<string, Readonly<Partial<Record<AnswerValue, string>>>>>> = {
  '1-①': { yes: '事務長が兼務。不在のときは主任が代わる。（見本）' },
  '2-①': {
    yes: '表計算の台帳で管理。春と秋に見直す。（見本）',
    no: '古い台帳があるが、無線LANの機器が載っていない。（見本）',
  },
  '2-③': { no: '業者に依頼済み。届くのを待っている。（見本）' },
  '2-⑨': { no: '受付のパソコンだけ制限できていない。（見本）' },
  '2-⑪': { no: '記録は残っているが、見直しをしていない。（見本）' },
  '3-②': { yes: '毎晩の写しに加え、月に1回は外付け媒体を外して保管。（見本）' },
  '3-③': { no: 'ひな形をもとに下書きしている。（見本）' },
};

interface Facts {
  readonly today: Day;
  /** First day of the checklist's fiscal year. */
  readonly firstOn: Day;
  readonly profile: Exclude<Profile, null>;
  /** The worst login of the clinic's systems. */
  readonly twoFactor: TwoFactorStatus;
}

const answeredOf: Readonly<Record<Exclude<Profile, null>, readonly [number, number]>> = {
  complete: [99, 99],
  gaps: [99, 99],
  midway: [9, 15],
  begun: [2, 4],
};
const unmetOf: Readonly<Record<Exclude<Profile, null>, readonly [number, number]>> = {
  complete: [0, 0],
  gaps: [2, 4],
  midway: [1, 3],
  begun: [0, 0],
};

/** The answers that a clinic of the profile has given so far, in the order of the form. */
export function planAnswers(random: Random, lines: readonly FormLine[], facts: Facts): readonly PlannedAnswer[] {
  const { profile, twoFactor } = facts;
  const answered = lines.slice(0, 1 + random.between(...answeredOf[profile]));
  const codes = new Set(answered.map(({ code }) => code));
  const unmet = new Set(
    random
      .shuffled(hard.filter((code) => codes.has(code) && code !== '2-⑩'))
      .slice(0, random.between(...unmetOf[profile])),
  );
  if (twoFactor === 'none') unmet.add('2-⑩');
  const [metLater] = profile === 'gaps' && random.chance(0.6) ? unmet : [];
  return answered.map((line) => {
    const value = valueOf(random, line, unmet, twoFactor);
    return {
      itemId: line.id,
      value,
      confirmedOn: latest(addDays(facts.today, -random.between(1, 45)), facts.firstOn),
      targetOn: targetOf(random, value, line, facts),
      remarks: remarksOf[line.code]?.[value] ?? '',
      isMetLater: value === 'no' && line.code === metLater,
    };
  });
}

function valueOf(random: Random, line: FormLine, unmet: ReadonlySet<string>, twoFactor: TwoFactorStatus): AnswerValue {
  if (line.answerKind === 'gate_yes_no') return 'yes';
  if (unmet.has(line.code)) return 'no';
  if (line.answerKind === 'yes_no_planned') return twoFactor === 'in_place' ? 'yes' : 'planned';
  return line.answerKind === 'yes_no_no_contract_skip' && random.chance(0.15) ? 'not_applicable' : 'yes';
}

function targetOf(
  random: Random,
  value: AnswerValue,
  { targetLatestOn }: FormLine,
  { today, firstOn }: Facts,
): Day | null {
  if (value === 'planned') return earliest(addDays(today, random.between(30, 120)), targetLatestOn);
  if (value !== 'no') return null;
  // About a third was to be done by now: the task is overdue.
  if (random.chance(0.3)) return latest(addDays(today, -random.between(3, 25)), firstOn);
  return earliest(addDays(today, random.between(7, 110)), targetLatestOn);
}

const latest = (a: Day, b: Day): Day => (a > b ? a : b);
const earliest = (a: Day, b: Day): Day => (a < b ? a : b);
