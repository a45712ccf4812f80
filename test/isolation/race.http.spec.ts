import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { raceFindings } from './checks/race';
import { openWorld, type World } from './world/build';
import { serverOn, type WorldServer } from './world/server';

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

describe('everybody at once on two connections', () => {
  it('sees nothing of anybody else, while statements are cancelled, locks time out and backends are killed', async () => {
    const { findings, answered, disturbed } = await raceFindings(world, server, { clients: 16, requests: 400 });
    process.stdout.write(`isolation: ${answered} answers in the race, ${disturbed} disturbed\n`);
    expect(findings).toEqual([]);
    // Both happened, else nothing was tried.
    expect(answered).toBeGreaterThan(100);
    expect(disturbed).toBeGreaterThan(3);
  }, 120_000);
});
