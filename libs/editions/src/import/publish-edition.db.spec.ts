import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql, systemActor } from '@mamori/platform';
import { asActor } from '@mamori/platform/testing';
import type { EditionDraft } from '../schema.gen';
import { draftWorld, type DraftWorld, type Person } from './testing/draft-world';
import { joinedLayout, wideLayout } from './testing/layouts';

let world: DraftWorld;
beforeAll(async () => {
  world = await draftWorld();
});
afterAll(() => world.close());

const started = async (person: Person, kind: 'ministry' | 'own' = 'ministry') => {
  const outcome = await asActor(person, () =>
    world.drafts.start({ kind, labelJa: kind === 'own' ? '自社点検' : null }),
  );
  if (outcome.type !== 'EditionDraftSaved') throw new Error(outcome.type);
  return outcome.draft;
};
const publish = (person: Person, { id, version }: EditionDraft) =>
  asActor(person, () => world.publishing.publish({ draftId: id, version }));
const current = (person: Person, { id }: { readonly id: string }) => asActor(person, () => world.drafts.get(id));

it('names what is missing, and publishes nothing', async () => {
  const one = await world.person(await world.tenant());
  const draft = await world.read(one, [joinedLayout()]);
  const outcome = await publish(one, draft);
  expect(outcome).toMatchObject({ type: 'DraftNotReady' });
  expect(draft.findings.map(({ kind }) => kind)).toContain('mapping_unconfirmed');
});

it('makes an edition of the draft that was seen, once, whoever asks', async () => {
  const office = await world.tenant();
  const [one, other] = [await world.person(office), await world.person(office, 'owner')];
  const draft = await world.read(one, [joinedLayout()]);
  const ready = await world.review(one, draft);
  expect(ready.findings).toEqual([]);
  expect(await publish(one, draft)).toMatchObject({
    type: 'DraftChangedMeanwhile',
    draft: { version: ready.version },
  });

  const outcomes = await Promise.all([publish(one, ready), publish(other, ready)]);
  expect(outcomes.map(({ type }) => type).sort()).toEqual(['DraftClosed', 'EditionPublished']);
  const held = await asActor(one, () => world.publishing.held());
  expect(held.map(({ code, origin, isSuperseded }) => [code, origin, isSuperseded])).toEqual([
    ['r8', 'import', false],
    ['r7', 'catalogue', true],
    ['r6', 'catalogue', true],
    ['r5', 'catalogue', true],
  ]);
  expect(held[0]?.forms).toEqual([
    { form: 'medical', items: 18 },
    { form: 'pharmacy', items: 18 },
  ]);
  const { id: itemId, version } = ready.items[0]!;
  const late = await asActor(one, () =>
    world.items.update({ draftId: ready.id, itemId, version, labelJa: 'あとから' }),
  );
  expect(late).toEqual({ type: 'DraftClosed', state: 'published' });
});

it('lets one of two drafts of the same edition through', async () => {
  const office = await world.tenant();
  const [one, other] = [await world.person(office), await world.person(office, 'admin')];
  const drafts = [
    await world.review(one, await world.read(one, [joinedLayout()])),
    await world.review(other, await world.read(other, [wideLayout()])),
  ];
  const outcomes = await Promise.all([publish(one, drafts[0]!), publish(other, drafts[1]!)]);
  expect(outcomes.map(({ type }) => type).sort()).toEqual(['DraftNotReady', 'EditionPublished']);
  expect((await asActor(one, () => world.publishing.held())).filter(({ code }) => code === 'r8')).toHaveLength(1);
});

it('leaves an edition that the consultancy read itself when the operator publishes one of that year', async () => {
  const office = await world.tenant();
  const one = await world.person(office);
  await publish(one, await world.review(one, await world.read(one, [joinedLayout()])));
  await world.test.asSuperuser(
    `insert into catalogue.editions (code, checksum, document) select 'r8', 'other', document from catalogue.editions where code = 'r7'`,
  );
  const adopted = await asActor(systemActor(office), () => world.editions.adopt());
  expect(adopted).toContainEqual({ code: 'r8', result: 'unchanged' });
  await world.test.asSuperuser(
    `begin; set local session_replication_role = replica; delete from catalogue.editions where code = 'r8'; commit`,
  );
});

it('adds nothing to an edition afterwards', async () => {
  const office = await world.tenant();
  const one = await world.person(office);
  const outcome = await publish(one, await world.review(one, await world.read(one, [joinedLayout()])));
  if (outcome.type !== 'EditionPublished') throw new Error(outcome.type);
  const { id } = outcome.edition;
  const columns = `edition_id, form, section_code, section_title_ja, section_title_en, code, answer_kind, scope, scope_ja,
    label_ja, label_en, explain_ja, evidence_ja, remarks_hint_ja, rules, guideline_refs, topic, change, replaces,
    verification, verification_note_ja, sources`;
  const insert = sql(
    'test.late-item',
    `insert into app.edition_items (id, key, position, ${columns})
     select gen_random_uuid(), 'late', 1000, ${columns} from app.edition_items where edition_id = $1 limit 1`,
  );
  const late = asActor(one, () => world.test.db.transaction(() => world.test.db.execute(insert, [id])));
  await expect(late).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const change = world.test.asSuperuser('update app.edition_items set label_ja = code where edition_id = $1', [id]);
  await expect(change).rejects.toThrow('is immutable');
});

it("publishes a consultancy's own list, and its successor from its items", async () => {
  const office = await world.tenant();
  const one = await world.person(office);
  const first = await started(one, 'own');
  await asActor(one, () =>
    world.items.add({
      draftId: first.id,
      form: 'own',
      sectionCode: '1',
      sectionTitleJa: '受付',
      code: '1-①',
      labelJa: '離席のときに画面を隠している',
    }),
  );
  const made = await publish(one, await current(one, first));
  if (made.type !== 'EditionPublished') throw new Error(JSON.stringify(made));
  expect(made.edition).toMatchObject({ origin: 'own', labelJa: '自社点検', forms: [{ form: 'own', items: 1 }] });

  const next = await asActor(one, () =>
    world.drafts.start({ kind: 'own', labelJa: '自社点検 改', earlierEditionId: made.edition.id }),
  );
  if (next.type !== 'EditionDraftSaved') throw new Error(next.type);
  expect(next.draft).toMatchObject({ items: [{ code: '1-①', change: 'kept', isConfirmed: true }], findings: [] });
  await publish(one, next.draft);
  const [followed] = await world.test.asSuperuser(
    `select n.replaces = array[o.key] as "isKept", n.change, e.earlier_edition_id as "earlier"
       from app.edition_items n join app.editions e on e.tenant_id = n.tenant_id and e.id = n.edition_id
       join app.edition_items o on o.tenant_id = e.tenant_id and o.edition_id = e.earlier_edition_id
      where e.tenant_id = $1 and e.label_ja = '自社点検 改'`,
    [office],
  );
  expect(followed).toEqual({ isKept: true, change: 'kept', earlier: made.edition.id });
  const own = (await asActor(one, () => world.publishing.held())).filter(({ origin }) => origin === 'own');
  expect(own.map(({ labelJa, isSuperseded }) => [labelJa, isSuperseded])).toEqual([
    ['自社点検 改', false],
    ['自社点検', true],
  ]);
  expect(await asActor(one, () => world.editions.list())).toHaveLength(3);
});
