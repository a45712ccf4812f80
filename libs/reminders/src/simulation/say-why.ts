import { say } from '@mamori/platform';
import { escalatedTo } from '../policy/plan/escalation';
import { audienceLevels, type AudienceLevel } from '../policy/plan/reminder-policy';
import type { Reach } from '../policy/plan/ways-of';
import { waysOf } from '../policy/plan/ways-of';
import { MONDAY_AT } from '../policy/plan/monday';
import type { Telling, ToldStage } from '../policy/simulate/tellings';

/** Why this recipient is told now and in these ways, in whole sentences. `reach` is the person's; null for a room. */
export function sayWhy(telling: Telling, reach: Reach | null): string {
  const { stage } = telling;
  if (!stage) return sayMonday();
  const sentences = [sayStage(stage), ...(reach ? sayPerson(telling, stage, reach) : [sayRoom()])];
  if (telling.leaves.at !== telling.at) sentences.push(sayQuiet(telling));
  return sentences.join(say('', ' '));
}

const sayMonday = () =>
  say(
    `週のはじめのまとめです。することがない週も、${MONDAY_AT}に届きます。`,
    `The digest of the week, at ${MONDAY_AT}. It comes in weeks with nothing to do as well.`,
  );

function sayStage({ days, isLast }: ToldStage): string {
  const when =
    days > 0
      ? say(`期限の${days}日前`, `${days} ${days === 1 ? 'day' : 'days'} before the date`)
      : days === 0
        ? say('期限の当日', 'On the day itself')
        : say(`期限の${-days}日後`, `${-days} ${days === -1 ? 'day' : 'days'} after the date`);
  return isLast
    ? say(`${when}の、最後の知らせです。`, `${when}, for the last time that is planned.`)
    : say(`${when}の知らせです。`, `${when}.`);
}

const sayRoom = () => say('この部屋に届くように設定されています。', 'This room is set to hear of it.');

function sayPerson(
  { as, channels }: Telling,
  { level, planned, ...stage }: ToldStage,
  reach: Reach,
): readonly string[] {
  if (as === null) return [];
  const sentences = [sayStanding(as)];
  if (audienceLevels.indexOf(as) > audienceLevels.indexOf(level))
    sentences.push(
      say('手前に知らせる人がいないため、ここまで届きます。', 'Nobody stands nearer, so it reaches this far.'),
    );
  else if (escalatedTo({ standing: as, planned, reached: level }))
    sentences.push(
      say(
        '前の知らせから動きがないため、上の人にも知らせます。',
        'Nothing happened since the time before, so it reaches further.',
      ),
    );
  return [...sentences, ...sayWays(stage, channels.length, reach)];
}

const standings: Readonly<Record<AudienceLevel, () => string>> = {
  owner: () => say('担当者です。', 'Answers for it.'),
  clinic_manager: () => say('医療機関の管理者です。', 'Manages the clinic.'),
  consultant: () => say('医療機関を担当するコンサルタントです。', 'Is the clinic’s consultant.'),
  tenant_admin: () => say('会社の責任者か管理者です。', 'Administers the consultancy.'),
};
const sayStanding = (as: AudienceLevel) => standings[as]();

function sayWays(
  stage: { readonly days: number; readonly isLast: boolean },
  ways: number,
  reach: Reach,
): readonly string[] {
  const { receives, wanted } = reach;
  if (ways === 0)
    return [
      receives === 'all' && wanted === null
        ? say(
            '使える送り方がないため、画面のお知らせだけです。',
            'No way of sending is set up: the notice in the product only.',
          )
        : say('本人の設定により、画面のお知らせだけです。', 'By this person’s choice: the notice in the product only.'),
    ];
  const chosen = waysOf({ ...stage, isLast: false }, ['mail', 'line_works', 'web_push'], reach).length;
  return stage.isLast && chosen === 0
    ? [say('最後の知らせは、本人の設定にかかわらず送ります。', 'The last one is sent whatever this person chose.')]
    : [];
}

const sayQuiet = ({ leaves }: Telling) =>
  say(`夜間は送らないため、${leaves.at}に送ります。`, `Nothing is sent in the quiet hours: it leaves at ${leaves.at}.`);
