import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SetUpLinkRepository } from '@mamori/identity';
import { AuthDatabase, hashSecret, newId, newSecret, RoleDatabase } from '@mamori/platform';
import { normalised } from './checks/judge';
import { openWorld, type World } from './world/build';
import { serverOn, type WorldServer } from './world/server';
import { ask } from './world/visitor';

const LIST = '{ vendorQuestions(first: 20) { nodes { id clinicName } } }';
const ONE = 'query ($id: ID!) { vendorQuestion(id: $id) { id itemJa } }';
const ANSWER = `mutation ($input: AnswerVendorQuestionInput!) { answerVendorQuestion(input: $input) {
  __typename ... on VendorQuestionAnswered { question { state } } } }`;
const LOOK = `query ($token: String!) { setUpLink(token: $token) { __typename
  ... on SetUpLink { tenantName email question { clinicName askedBy itemJa } } } }`;

let world: World;
let server: WorldServer;
/** Questions: one of each clinic, to the vendor of A, to a second one of A, and to the first one in B. */
let questions: Readonly<Record<'A1' | 'A2' | 'B1', string>>;
let second = '';
let there = '';

const query = (sql: string, values: readonly unknown[] = []) => world.database.query<{ id: string }>(sql, [...values]);

beforeAll(async () => {
  world = await openWorld();
  server = await serverOn(world.database);
  const { clinics, people, tenants } = world.facts;
  const idOf = async (clinic: string) =>
    (
      await query('select id from app.answer_proposals where clinic_id = $1 and vendor_address is not null', [clinic])
    )[0]!.id;
  questions = { A1: await idOf(clinics.A1!), A2: await idOf(clinics.A2!), B1: await idOf(clinics.B1!) };
  second = await vendor(tenants.A!, newId(), 'second@vendor.example');
  there = await vendor(tenants.B!, people.vendorA!, 'vendora@team-a.example');
  const put = 'update app.answer_proposals set asked_of = $2, told = $3 where id = $1';
  await query(put, [questions.A2, second, 'told']);
  await query(put, [questions.B1, there, 'told']);
}, 120_000);
afterAll(async () => {
  await server?.close();
  await world?.database.close();
});

async function vendor(tenantId: string, personId: string, email: string): Promise<string> {
  const person = `insert into identity.people (id, display_name, email) values ($1, 'x', $2) on conflict do nothing`;
  await query(person, [personId, email]);
  const id = newId();
  await query(
    `insert into app.members (tenant_id, id, person_id, role, display_name, email, enrolled_at)
     values ($1, $2, $3, 'vendor', 'x', $4, now())`,
    [tenantId, id, personId, email],
  );
  return id;
}

/** A new session of a member. */
async function visit(memberId: string): Promise<{ readonly cookie: string }> {
  const secret = newSecret();
  await query(
    `insert into identity.sessions (id, token_hash, person_id, tenant_id, member_id)
     select $1, $2, m.person_id, m.tenant_id, m.id from app.members m where m.id = $3`,
    [newId(), hashSecret(secret), memberId],
  );
  return { cookie: `mamori=${secret}` };
}

const says = async (who: { readonly cookie: string | undefined }, text: string, variables: object = {}) =>
  (await ask(server.api, who, { payload: { query: text, variables } })).body;
const listed = async (who: { readonly cookie: string }) =>
  JSON.parse(await says(who, LIST)).data.vendorQuestions.nodes.map(({ id }: { id: string }) => id);

describe('a vendor', () => {
  it('sees the questions put to them in the consultancy where they work just now, and no others', async () => {
    expect(await listed(await visit(world.facts.members.vendorA!))).toEqual([questions.A1]);
    expect(await listed(await visit(second))).toEqual([questions.A2]);
    expect(await listed(await visit(there))).toEqual([questions.B1]);
  });

  it.each(['A2', 'B1'] as const)(
    'hears of the question of %s to somebody else as of one that never was',
    async (of) => {
      const who = await visit(world.facts.members.vendorA!);
      const unknown = newId();
      expect(normalised(await says(who, ONE, { id: questions[of] }))).toBe(
        normalised(await says(who, ONE, { id: unknown })),
      );
      const answer = (id: string) => says(who, ANSWER, { input: { id, version: 1, value: 'yes' } });
      const before = await query('select row_to_json(p)::text as id from app.answer_proposals p where id = $1', [
        questions[of],
      ]);
      expect(normalised(await answer(questions[of]))).toBe(normalised(await answer(unknown)));
      expect(
        await query('select row_to_json(p)::text as id from app.answer_proposals p where id = $1', [questions[of]]),
      ).toEqual(before);
    },
  );

  it('answers for oneself in one consultancy, which the other does not notice', async () => {
    const who = await visit(there);
    const said = await says(who, ANSWER, { input: { id: questions.B1, version: 1, value: 'yes' } });
    expect(JSON.parse(said).data.answerVendorQuestion).toMatchObject({ question: { state: 'answered' } });
    const trail = await query(`select tenant_id as id from app.audit_events where object_id = $1`, [questions.B1]);
    expect(trail).toEqual([{ id: world.facts.tenants.B }]);
  });

  it('is asked to sign in the moment the access ends', async () => {
    const who = await visit(second);
    expect(await listed(who)).toEqual([questions.A2]);
    await query('update app.members set disabled_at = now() where id = $1', [second]);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(await says(who, LIST)).toContain('UNAUTHENTICATED');
  });

  it('is nobody before coming in', async () => {
    expect(await says({ cookie: undefined }, LIST)).toContain('UNAUTHENTICATED');
  });
});

describe('the link of a question', () => {
  it('tells who asks for what however often it is looked at, and nothing once it is not wanted', async () => {
    const { members, people, tenants } = world.facts;
    const [id, token] = [newId(), newSecret()];
    const role = await RoleDatabase.open({ url: world.database.urls.auth, name: 'vendors-apart', size: 1 });
    const links = new SetUpLinkRepository(new AuthDatabase(role));
    const question = {
      questionId: questions.A1,
      clinicName: 'あおぞら医院',
      askedBy: '院長',
      itemJa: '2-④',
      itemEn: '2-④',
    };
    const bound = {
      tenantId: tenants.A!,
      memberId: members.vendorA!,
      role: 'vendor',
      clinicIds: [],
      invitedBy: members.ownerA!,
    };
    await role.transaction((tx) => links.prepare(tx, { id, personId: people.vendorA!, ...bound, question }));
    await role.close();
    await query('update app.members set enrolled_at = null, invitation_id = $2 where id = $1', [members.vendorA, id]);
    await query('update identity.set_up_links set token_hash = $2 where id = $1', [id, hashSecret(token)]);
    const standing = () => query(`select md5(json_agg(l order by l.id)::text) as id from identity.set_up_links l`);
    const before = await standing();
    const looks: string[] = [];
    for (let look = 0; look < 20; look += 1) looks.push(await says({ cookie: undefined }, LOOK, { token }));
    expect(new Set(looks).size).toBe(1);
    expect(JSON.parse(looks[0]!).data.setUpLink).toMatchObject({
      __typename: 'SetUpLink',
      question: { clinicName: 'あおぞら医院', askedBy: '院長', itemJa: '2-④' },
    });
    expect(await standing()).toEqual(before);
    await query('update app.members set invitation_id = null where id = $1', [members.vendorA]);
    expect(await says({ cookie: undefined }, LOOK, { token })).toContain('LinkNotUsable');
  });
});
