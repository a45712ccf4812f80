import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openWorld, type World } from './world/build';
import { serverOn, type WorldServer } from './world/server';
import { ask, asMember, visitOf, type Visit } from './world/visitor';

let world: World;
let server: WorldServer;
beforeAll(async () => {
  world = await openWorld();
  server = await serverOn(world.database);
}, 120_000);
afterAll(async () => {
  await server?.close();
  await world?.database.close();
});

const PAGE = `query ($after: String) { auditEvents(first: 1, after: $after) { nodes { clinicId } pageInfo { endCursor } } }`;
const WITHIN_MS = 2_000;
const enter = (key: string) => visitOf(world.database.query, world.facts.members, asMember(key));
const say = async (visit: Visit, query: string, variables: object = {}) =>
  JSON.parse((await ask(server.api, visit, { payload: { query, variables } })).body);
const thing = (kind: string, clinic: string | null, member: string | null = null) =>
  world.facts.objects.find(
    (each) => each.kind === kind && each.clinic === clinic && (!member || each.member === member),
  )!;

/** Asks until the answer is as wanted, two seconds at most, and returns the last. */
async function soon(question: () => Promise<string>, wanted: string): Promise<string> {
  const until = performance.now() + WITHIN_MS;
  for (;;) {
    const answer = await question();
    if (answer === wanted || performance.now() > until) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
const codeOf = async (visit: Visit, query: string, variables: object = {}): Promise<string> => {
  const { errors } = await say(visit, query, variables);
  return errors?.[0]?.extensions?.code ?? 'answered';
};

describe('what is taken away', () => {
  it('is gone on the next page of a list and at its own address, when the clinic is', async () => {
    const visit = await enter('consultantA1');
    const first = await say(visit, PAGE);
    expect(first.data.auditEvents.nodes).toEqual([{ clinicId: world.facts.clinics.A1 }]);
    await world.database.query('delete from app.clinic_assignments where member_id = $1', [
      world.facts.members.consultantA1,
    ]);
    const after = first.data.auditEvents.pageInfo.endCursor;
    expect((await say(visit, PAGE, { after })).data.auditEvents.nodes).toEqual([]);
    const task = thing('task', 'A1').id;
    expect(await codeOf(visit, 'query ($id: ID!) { task(id: $id) { id } }', { id: task })).toBe('NOT_FOUND');
  });

  it('is closed within two seconds, when the role is', async () => {
    const visit = await enter('adminA');
    const imports = thing('import', null).id;
    const question = () => codeOf(visit, 'query ($id: ID!) { clinicImport(id: $id) { id } }', { id: imports });
    expect(await question()).toBe('answered');
    await world.database.query(`update app.members set role = 'clinic_staff' where id = $1`, [
      world.facts.members.adminA,
    ]);
    expect(await soon(question, 'FORBIDDEN')).toBe('FORBIDDEN');
  });

  it('is closed within two seconds, when the member is disabled by an administrator', async () => {
    const visit = await enter('keylessA1');
    const question = () => codeOf(visit, '{ clinics { totalCount } }');
    expect(await question()).toBe('answered');
    const input = { memberId: world.facts.members.keylessA1, version: 1 };
    const disable = `mutation ($input: MemberVersionInput!) { disableMember(input: $input) { __typename } }`;
    expect((await say(await enter('ownerA'), disable, { input })).data.disableMember.__typename).toBe('MemberChanged');
    expect(await soon(question, 'UNAUTHENTICATED')).toBe('UNAUTHENTICATED');
  });

  it('is closed within two seconds in one consultancy and stays in the other', async () => {
    const [home, other] = [await enter('consultantIdle'), await enter('adminB')];
    const question = (visit: Visit) => () => codeOf(visit, '{ clinics { totalCount } }');
    expect(await question(home)()).toBe('answered');
    await world.database.query('update app.members set disabled_at = now() where id = $1', [
      world.facts.members.consultantIdle,
    ]);
    expect(await soon(question(home), 'UNAUTHENTICATED')).toBe('UNAUTHENTICATED');
    expect(await question(other)()).toBe('answered');
  });
});
