/** Digits and letters that are told apart in handwriting and on a bad fax: no 0, 1, I, L, O, U. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 9;

/**
 * A checklist's number for people, in the form 7F3-9KC-2B4: read out on the telephone, compared with the sheet. It is made of
 * the id's random end and opens nothing by itself.
 */
export function paperCode(checklistId: string): string {
  let rest = BigInt(`0x${checklistId.replaceAll('-', '').slice(-16)}`);
  const signs: string[] = [];
  for (let place = 0; place < LENGTH; place += 1) {
    signs.push(SIGNS.charAt(Number(rest % BigInt(SIGNS.length))));
    rest /= BigInt(SIGNS.length);
  }
  return signs.join('').replace(/(...)(?=.)/g, '$1-');
}
