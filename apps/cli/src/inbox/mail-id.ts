import { randomBytes } from 'node:crypto';

const shape = /^(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)-(\d{3})-(\d{4})-[0-9a-f]{8}$/;

/** Whether a text may name a file of the inbox. Everything that comes from outside is asked this first. */
export const isMailId = (text: string): boolean => shape.test(text);

/** When the mail arrived: it stands in the id. */
export const arrivedAt = (id: string): string => id.replace(shape, '$1-$2-$3T$4:$5:$6.$7Z');

/** Gives out ids that sort in the order of arrival, also within one millisecond and when the clock steps back. */
export function createMailIds(now: () => number = Date.now): () => string {
  let last = 0;
  let sequence = 0;
  return () => {
    const time = Math.max(now(), last);
    sequence = time === last ? sequence + 1 : 0;
    // Beyond four digits the next millisecond is taken in advance.
    last = sequence > 9999 ? time + 1 : time;
    sequence = sequence > 9999 ? 0 : sequence;
    const [year, month, day, hour, minute, second, millisecond] = new Date(last).toISOString().split(/\D/);
    const order = String(sequence).padStart(4, '0');
    const stem = `${year}${month}${day}-${hour}${minute}${second}-${millisecond}`;
    return `${stem}-${order}-${randomBytes(4).toString('hex')}`;
  };
}
