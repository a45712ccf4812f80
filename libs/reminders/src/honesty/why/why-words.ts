import { currentOccasion, type Day, formatDay, say, toJstDay } from '@mamori/platform';
import type { ChannelKind } from '../../channels/channel';
import { channelNames } from '../../channels/channel-names';
import { sayFailure, sayFailureOf } from '../../channels/failures/say-failure';
import type { AudienceLevel } from '../../policy/plan/reminder-policy';
import { timeInJapan, type WhyCause } from './why-nothing';

/** The cause in one sentence, in the reader's language. */
export function sayWhy(cause: WhyCause): string {
  switch (cause.type) {
    case 'person_left':
      return say(
        'この人は利用を停止しているため、何も送りません。',
        'This person has been disabled, so nothing is sent.',
      );
    case 'not_their_clinic':
      return say(
        'この人はこの医療機関の担当ではないため、知らせません。',
        'This person does not look after this clinic, so they are not told.',
      );
    case 'clinic_left':
      return sayClinicLeft(cause.leftOn);
    case 'policy_off':
      return say(
        'この種類の期限は、知らせない設定になっています。',
        'Reminders for this kind of date are switched off.',
      );
    case 'no_stage':
      return say(
        'この種類の期限には、知らせる日が一つも決められていません。',
        'No day has been chosen on which this kind of date is told.',
      );
    case 'registered_late':
      return say(
        `期限が登録された${at(cause.at)}には、知らせる日がすべて過ぎていました。`,
        `When the date was entered on ${at(cause.at)}, every day for telling it had passed.`,
      );
    case 'settled':
      return say(
        `${at(cause.at)}に終わったため、その後は知らせていません。`,
        `It was done on ${at(cause.at)}, so nothing was told after that.`,
      );
    case 'moved':
      return say(
        `期限が${day(cause.from)}から${day(cause.to)}に変わったため、前の期限の通知は取り消されました。`,
        `The date moved from ${day(cause.from)} to ${day(cause.to)}, so what was planned for the former was called off.`,
      );
    case 'later_stage_told':
      return say(
        '送信が止まっていた間に次の段階の時刻も過ぎたため、いちばん新しい段階だけを知らせました。',
        'While sending stood still, a later stage fell due as well, so only the latest was told.',
      );
    case 'policy_changed':
      return say(
        '通知の決まりが変わり、この段階はなくなりました。',
        'The reminder rules changed, and this stage is no longer among them.',
      );
    case 'not_yet':
      return say(
        `まだその時ではありません。${at(cause.at)}に知らせます。`,
        `It is not time yet: it is told on ${at(cause.at)}.`,
      );
    case 'not_told_yet':
      return say(
        `${at(cause.at)}に知らせるはずですが、まだ処理されていません。`,
        `It was to be told on ${at(cause.at)}, but has not been worked on yet.`,
      );
    case 'not_in_audience':
      return say(
        `この段階は${upTo(cause.toldLevel)}までに知らせるもので、この人は含まれませんでした。`,
        `This stage reaches ${upTo(cause.toldLevel)}, and this person was not among them.`,
      );
    case 'wants_less':
      return cause.receives === 'last_only'
        ? say(
            '本人が「最後の段階だけ受け取る」を選んでいるため、画面のお知らせだけに出ました。',
            'The person chose to get only the last stage, so it appeared in the product alone.',
          )
        : say(
            `本人が「期限の7日前からだけ受け取る」を選んでいるため、${cause.days}日前の段階は画面のお知らせだけに出ました。`,
            `The person chose to hear only from 7 days before, so the stage ${cause.days} days before appeared in the product alone.`,
          );
    case 'no_channel':
      return say(
        '決まりと本人の希望の両方に合う送り方がないため、画面のお知らせだけに出ました。',
        'No channel suits both the rules and the person’s wishes, so it appeared in the product alone.',
      );
    case 'in_product_only':
      return say(
        `${at(cause.at)}に画面のお知らせに出ましたが、外への通知は作られませんでした。`,
        `It appeared in the product on ${at(cause.at)}, but no message was made.`,
      );
    default:
      return sayOnTheWay(cause);
  }
}

function sayClinicLeft(leftOn: Day | null): string {
  if (leftOn === null)
    return say(
      'その時は契約が終わっていた医療機関のため、知らせませんでした。',
      'The clinic had left at that time, so nothing was told.',
    );
  return say(
    `契約が終わった医療機関です。最終日の${day(leftOn)}より後は、何も知らせません。`,
    `The clinic has left: nothing is told after its last day, ${day(leftOn)}.`,
  );
}

type OnTheWay = Extract<WhyCause, { readonly channel: ChannelKind } | { readonly type: 'no_address' }>;

function sayOnTheWay(cause: OnTheWay): string {
  if (cause.type === 'no_address') return sayNoAddress(cause.fault);
  const by = channelName(cause.channel);
  switch (cause.type) {
    case 'quiet_hours':
      return say(
        `${by}は、夜間は送らない決まりのため、${at(cause.at)}まで待っています。`,
        `The ${by} waits until ${at(cause.at)}, because nothing is sent during quiet hours.`,
      );
    case 'gathering':
      return say(
        `同じ日の通知を一つにまとめているところで、${at(cause.at)}に${by}で送ります。`,
        `What is told the same day is being gathered; it leaves by ${by} on ${at(cause.at)}.`,
      );
    case 'channel_paused':
      return say(
        `${by}が続けて失敗したため、${at(cause.until)}まで送信を休んでいます。`,
        `The ${by} failed again and again, so nothing is tried until ${at(cause.until)}.`,
      );
    case 'tries_again':
      return say(
        `${by}で送れなかったため、${at(cause.at)}にもう一度試します。${sayFailure(cause.channel, cause.failure)}`,
        `It could not be sent by ${by}; it is tried again on ${at(cause.at)}. ${sayFailure(cause.channel, cause.failure)}`,
      );
    case 'waits_its_turn':
      return say(`${by}の送信の順番を待っています。`, `It waits its turn to be sent by ${by}.`);
    case 'being_sent':
      return say(`今、${by}で送っているところです。`, `It is being sent by ${by} right now.`);
    case 'sent':
      return say(
        `${at(cause.at)}に${by}で送りました。相手のサーバーは受け取っています。`,
        `It was sent by ${by} on ${at(cause.at)}; the other side’s server took it.`,
      );
    case 'delivered':
      return say(`${at(cause.at)}に${by}で届きました。`, `It arrived by ${by} on ${at(cause.at)}.`);
    case 'bounced':
      return say(`${by}は送られましたが、届かずに戻ってきました。`, `The ${by} was sent but came back undelivered.`);
    case 'complained':
      return say(
        '届きましたが、受け取った人が迷惑メールとして届け出ました。',
        'It arrived, but the recipient reported it as unwanted.',
      );
    case 'unknown':
      return say(
        `${by}が送れたかどうか確かめられていません（送信確認待ち）。二重にならないよう、自動では送り直しません。`,
        `It is not known whether it left by ${by}. It is not sent again by itself, so that nobody gets it twice.`,
      );
    case 'failed':
      return say(
        `${by}で送れませんでした。${sayFailureOf(cause.channel, cause.failure) ?? ''}`,
        `It could not be sent by ${by}. ${sayFailureOf(cause.channel, cause.failure) ?? ''}`.trimEnd(),
      );
    case 'cancelled':
      return say(
        `${by}で送る前に、この人に知らせる必要がなくなったため取り消されました。`,
        `It was called off before it left by ${by}, because this person no longer had to be told.`,
      );
  }
}

function sayNoAddress(fault: 'bounced' | 'complained' | null): string {
  if (fault === 'bounced')
    return say(
      'この人のメールアドレスには届かないと分かっているため、送っていません。',
      'Mail is known not to reach this person’s address, so none was sent.',
    );
  if (fault === 'complained')
    return say(
      'この人が迷惑メールとして届け出たため、メールを送っていません。',
      'This person reported our mail as unwanted, so none was sent.',
    );
  return say('この人に送れる宛先がありませんでした。', 'There was no address by which this person could be reached.');
}

/** What can be done about it, in the reader's language; null where nothing has to be. */
export function adviceOn(cause: WhyCause): string | null {
  switch (cause.type) {
    case 'clinic_left':
      return cause.leftOn === null
        ? null
        : say(
            '契約が続いているときは、医療機関のページで契約の終了を取り消してください。',
            'If the clinic is still yours, take it back on its page.',
          );
    case 'policy_off':
    case 'no_stage':
    case 'not_in_audience':
      return say('知らせたいときは、通知の決まりを変えてください。', 'To have it told, change the reminder rules.');
    case 'not_their_clinic':
      return say(
        '知らせたいときは、この人を担当に加えてください。',
        'To have them told, assign the clinic to this person.',
      );
    case 'wants_less':
    case 'no_channel':
      return say(
        '受け取り方は、本人が「通知の受け取り方」で変えられます。最後の段階はかならず届きます。',
        'The person can change this under their own reminder settings. The last stage always reaches them.',
      );
    case 'no_address':
    case 'bounced':
      return say(
        '「直すアドレス」でアドレスを直してください。',
        'Please put the address right under “Addresses to mend”.',
      );
    case 'complained':
      return say(
        '本人に連絡し、ほかの受け取り方を相談してください。',
        'Please talk to the person about another way to be told.',
      );
    case 'unknown':
    case 'failed':
      return say(
        '本人に届いたか確かめ、届いていなければ送り直してください。',
        'Please ask whether it arrived, and send it again if it did not.',
      );
    case 'not_told_yet':
      return say(
        '数分たってもこのままなら、送信の仕組みが止まっています。運用の担当に知らせてください。',
        'If this lasts for minutes, sending has stopped. Please tell whoever runs the product.',
      );
    default:
      return null;
  }
}

/** As 11月24日 8:30, by the clock in Japan. */
function at(instant: string): string {
  const on = toJstDay(new Date(instant));
  const time = timeInJapan(instant);
  const [, month = '', date = ''] = on.split('-');
  return say(`${Number(month)}月${Number(date)}日 ${time}`, `${formatDay(on, 'en')} at ${time}`);
}

const day = (on: Day): string => formatDay(on, currentOccasion().language);

function upTo(level: AudienceLevel): string {
  switch (level) {
    case 'owner':
      return say('担当者', 'whoever answers for it');
    case 'clinic_manager':
      return say('医療機関の責任者', 'the clinic’s managers');
    case 'consultant':
      return say('コンサルタント', 'the clinic’s consultants');
    case 'tenant_admin':
      return say('管理者', 'the office');
  }
}

const channelName = (kind: ChannelKind): string => channelNames[currentOccasion().language][kind];
