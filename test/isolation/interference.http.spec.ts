import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { interferenceFindings, type Side, takeOut } from './checks/interference';
import { fieldRules } from './matrix/access-matrix';
import { openWorld, type World } from './world/build';
import { principals } from './world/principals';
import { serverOn } from './world/server';

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'), { assumeValidSDL: true });
const open: { readonly world: World; readonly side: Side }[] = [];
let full: Side;
let world: World;
const another = async (): Promise<Side> => {
  const copy = await openWorld();
  const side = { database: copy.database, server: await serverOn(copy.database) };
  open.push({ world: copy, side });
  return side;
};
beforeAll(async () => {
  full = await another();
  world = open[0]!.world;
}, 120_000);
afterAll(async () => {
  for (const { side } of open) {
    await side.server.close();
    await side.database.close();
  }
});

const compare = async (less: Side, keys: readonly string[]) => {
  const findings: string[] = [];
  let compared = 0;
  for (const principal of principals.filter(({ key }) => keys.includes(key))) {
    const result = await interferenceFindings({ full, less }, world, schema, fieldRules, principal);
    findings.push(...result.findings);
    compared += result.compared;
  }
  process.stdout.write(`isolation: ${compared} answers compared with a smaller world\n`);
  return { findings, compared };
};

describe('what somebody reads', () => {
  it('is the same, byte by byte, whether another consultancy exists or not', async () => {
    const less = await another();
    await takeOut(less.database, { tenantId: world.facts.tenants.B! });
    const people = ['ownerA', 'adminA', 'consultantA1', 'managerA1', 'staffA1', 'staffA2', 'vendorA'];
    const { findings, compared } = await compare(less, people);
    expect(findings).toEqual([]);
    expect(compared).toBeGreaterThan(80);
  }, 120_000);

  it('is the same for a clinic’s people, whether another clinic exists or not', async () => {
    const less = await another();
    const { tenants, clinics } = world.facts;
    await takeOut(less.database, { tenantId: tenants.A!, clinicId: clinics.A2! });
    const { findings, compared } = await compare(less, ['consultantA1', 'managerA1', 'staffA1', 'vendorA']);
    expect(findings).toEqual([]);
    expect(compared).toBeGreaterThan(40);
  }, 120_000);
});
