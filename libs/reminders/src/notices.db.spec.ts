import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { type MailMessage, newId } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { MessageRepository } from './messages/message.repository';
import { DeliveryListRepository } from './honesty/deliveries/delivery-list.repository';
import { Notices, type Told } from './notices';
import { type Consultancy, createConsultancy, inTenant, senderOf } from './testing/arrange';

let test: TestDatabase;
let world: Consultancy;
let question: string;
let sent: MailMessage[];

beforeAll(async () => {
  test = await migratedDatabase();
});
afterAll(() => test.close());
beforeEach(async () => {
  world = await createConsultancy(test);
  question = newId();
  sent = [];
});

const inWorld = <T>(work: (notices: Notices) => Promise<T>) =>
  inTenant(test, world.tenantId, () => work(new Notices(test.db, new MessageRepository(test.db))));
const tell = (change: Partial<Told> = {}) =>
  inWorld((notices) =>
    notices.tell({
      kind: 'question_asked',
      subjectId: question,
      recipientId: world.manager,
      clinicId: world.clinicId,
      title: '2-④ 退職者のアカウントを削除している',
      path: `/questions/${question}`,
      byMail: true,
      ...change,
    }),
  );
const mails = () =>
  test.asSuperuser<{ id: string; state: string }>(
    'select id, state from app.deliveries where tenant_id = $1 order by id',
    [world.tenantId],
  );
const notices = () => test.asSuperuser('select 1 from app.notices where tenant_id = $1', [world.tenantId]);

async function send() {
  const [mail] = await mails();
  const send = async (message: MailMessage) => {
    sent.push(message);
    return `<${message.id}@test>`;
  };
  const sender = senderOf(test, send);
  return sender.send({ tenantId: world.tenantId, id: mail!.id });
}

it('sends one mail to whom the notice is for, with the way to what it tells of', async () => {
  await tell();
  await tell();
  expect(await send()).toBe('sent');
  expect(await send()).toBe('skipped');
  expect(sent).toHaveLength(1);
  expect(sent[0]!.subject).toContain('質問が届いています: 「2-④ ');
  expect(sent[0]!.text).toContain(`https://mamori.example/questions/${question}`);
});

it('sends none where the notice alone was asked for, and tells nobody outside of the clinic at all', async () => {
  await tell({ byMail: false });
  await tell({ subjectId: newId(), recipientId: (await test.createMember(world.tenantId, 'consultant')).principalId });
  expect(await mails()).toEqual([]);
  expect(await notices()).toHaveLength(1);
});

it.each<[string, () => Promise<unknown>]>([
  [
    'the recipient has left',
    () => test.asSuperuser('update app.members set disabled_at = now() where id = $1', [world.manager]),
  ],
  [
    'the recipient no longer looks after the clinic',
    () => test.asSuperuser('delete from app.clinic_assignments where member_id = $1', [world.manager]),
  ],
  ['it was called off', () => inWorld((told) => told.callOff(question))],
])('sends nothing when %s', async (_, take) => {
  await tell();
  await take();
  expect(['cancelled', 'skipped']).toContain(await send());
  expect([sent, await mails()]).toMatchObject([[], [{ state: 'cancelled' }]]);
});

it('leaves mails about other things alone when one is called off', async () => {
  await tell();
  await inWorld((told) => told.callOff(newId()));
  expect(await send()).toBe('sent');
});

it('shows to the office what was mailed, without a date', async () => {
  await tell();
  const owner = await test.createMember(world.tenantId, 'owner');
  const shown = await asActor(owner, () => new DeliveryListRepository(test.db).list({}, undefined, 10));
  expect(shown).toMatchObject([{ title: '2-④ 退職者のアカウントを削除している', dueOn: null, state: 'scheduled' }]);
});
