import { say } from '@mamori/platform';
import { sayTextProblem } from './clinic-texts';
import type { SystemField, SystemProblem } from './policy/system-input';
import type { Login } from './policy/two-factor';

export function sayLogin(login: Login): string {
  return login === 'client' ? say('端末のログイン', "client's login") : say('サーバのログイン', "server's login");
}

function sayField(field: SystemField): string {
  if (field.endsWith('plannedOn')) return say('予定日', 'The planned day');
  if (field.endsWith('reliefReason')) return say('猶予の理由', 'The reason for relief');
  if (field.endsWith('reliefUntilOn')) return say('次の更新の日', 'The day of the next renewal');
  switch (field) {
    case 'kind':
      return say('システムの種類', 'The kind of system');
    case 'name':
      return say('システムの名称', 'The name of the system');
    case 'vendorName':
      return say('事業者名', 'The name of the vendor');
    default:
      return say('更新予定日', 'The renewal day');
  }
}

/** One sentence: which field of a system, what is wrong, what would be right. */
export function saySystemFault(field: SystemField, problem: SystemProblem): string {
  const label = sayField(field);
  if (problem.type === 'notADay')
    return say(
      `${label}が実在しない日付です。2027-04-01のように入力してください。`,
      `${label} does not exist. Please enter it like 2027-04-01.`,
    );
  if (problem.type === 'unknownKind')
    return say(`${label}を選び直してください。`, `${label} is not known. Please choose again.`);
  return sayTextProblem(label, problem);
}
