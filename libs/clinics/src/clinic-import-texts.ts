import { prefectureByCode, say } from '@mamori/platform';
import { sayFault, sayField } from './clinic-texts';
import type { ClinicField } from './policy/clinic-input';
import type { RowReason } from './policy/import-reasons';
import type { ApplyOutcome, ImportFailure } from './policy/import-state';

const kinds = new Map([
  ['hospital', () => say('病院', 'hospital')],
  ['clinic', () => say('診療所', 'clinic')],
  ['dental', () => say('歯科診療所', 'dental clinic')],
  ['pharmacy', () => say('薬局', 'pharmacy')],
]);

/** A field's value as people know it: kinds and prefectures are kept as codes. */
function sayValue(field: ClinicField, value: string): string {
  if (value === '') return say('空欄', 'nothing');
  const prefecture = field === 'prefecture' ? prefectureByCode(Number(value)) : null;
  if (prefecture) return say(prefecture.nameJa, prefecture.nameEn);
  const kind = field === 'kind' ? kinds.get(value) : undefined;
  return say(`「${kind?.() ?? value}」`, `"${kind?.() ?? value}"`);
}

/** Why a row comes out as it does: which column, what is wrong, what would be right; or what would change. */
export function sayReason(reason: RowReason): string {
  switch (reason.type) {
    case 'atFault':
      return sayFault(reason);
    case 'sameAsLine':
      return saySameAsLine(reason.line, reason.by);
    case 'twoClinics':
      return say(
        `医療機関コードは「${reason.byCode}」、都道府県と名称は「${reason.byName}」と同じで、どちらの医療機関か決められません。どちらかを直してください。`,
        `The institution code is that of "${reason.byCode}", but prefecture and name are those of "${reason.byName}". Please correct one of them.`,
      );
    case 'known':
      return say('すでに登録されているため、とばします。', 'Already registered, so it is left out.');
    case 'knownStops':
      return say(
        'すでに登録されています。登録済みの医療機関を「とばす」か「更新する」を選ぶと取り込めます。',
        'Already registered. Choose to leave registered clinics out or to update them.',
      );
    case 'change': {
      const field = sayField(reason.field);
      const [from, to] = [sayValue(reason.field, reason.from), sayValue(reason.field, reason.to)];
      return say(`${field}を${from}から${to}に変えます。`, `${field} changes from ${from} to ${to}.`);
    }
  }
}

function saySameAsLine(line: number, by: 'code' | 'name' | 'clinic'): string {
  switch (by) {
    case 'code':
      return say(
        `${line}行目と医療機関コードが同じです。どちらかを消すか、コードを直してください。`,
        `Row ${line} has the same institution code. Please remove one of them or correct the code.`,
      );
    case 'name':
      return say(
        `${line}行目と都道府県と名称が同じです。どちらかを消すか、名称で区別できるようにしてください。`,
        `Row ${line} has the same prefecture and name. Please remove one of them or make the names different.`,
      );
    case 'clinic':
      return say(
        `${line}行目と同じ登録済みの医療機関を指しています。どちらかを消してください。`,
        `Row ${line} speaks of the same registered clinic. Please remove one of them.`,
      );
  }
}

/** Why the rows cannot be written, or the mode not be changed. */
export function sayBlocked(outcome: Exclude<ApplyOutcome, { type: 'ImportMayStart' }>): string {
  switch (outcome.type) {
    case 'RowsInTheWay':
      return say(
        `取り込めない行が${outcome.count}行あります。ファイルを直して選び直すか、「とばす」か「更新する」を選んでください。`,
        `${outcome.count} rows stand in the way. Please correct the file and choose it again, or choose to leave rows out or to update.`,
      );
    case 'ImportUnderWay':
      return say(
        'いま取り込んでいます。終わるまでお待ちください。',
        'The import is under way. Please wait for it to end.',
      );
    case 'ImportApplied':
      return say(
        'この取り込みは終わっています。もう一度取り込むときは、ファイルを選び直してください。',
        'This import is done. To import again, please choose the file again.',
      );
    case 'ImportFailed':
      return sayFailure(outcome.because);
  }
}

/** Why an import ended without all rows: in mode stop, rows came to stand in the way after the preview; or nobody stands for it. */
export function sayFailure(because: ImportFailure): string {
  if (because === 'asker_left')
    return say(
      '取り込みを始めた人の権限がなくなったため、取り込みを止めました。残りの行を取り込むときは、「とばす」か「更新する」を選んで、もう一度取り込んでください。',
      'The import was stopped because the person who started it may not import any more. To import the remaining rows, please choose to leave registered clinics out or to update them, and import again.',
    );
  return say(
    'プレビューのあとで同じ医療機関が登録されたため、取り込みを止めました。「とばす」か「更新する」を選んで、もう一度取り込んでください。',
    'The import was stopped because the same clinic was registered after the preview. Please choose to leave registered clinics out or to update them, and import again.',
  );
}
