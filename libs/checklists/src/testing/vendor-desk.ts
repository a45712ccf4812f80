import { type Actor, type JobHandler, JobRunner, newId } from '@mamori/platform';
import { asActor } from '@mamori/platform/testing';
import { AnswerProposedHandler } from '../jobs/answer-proposed.handler';
import { ProposalsService } from '../proposals/proposals.service';
import type { AnswerVendorQuestionInput, AskVendorInput, Checklist } from '../schema.gen';
import { AskVendorService } from '../vendor-questions/ask-vendor.service';
import { VendorAdmittedHandler } from '../vendor-questions/vendor-admitted.handler';
import { VendorAskedHandler } from '../vendor-questions/vendor-asked.handler';
import { VendorQuestionWithdrawnHandler } from '../vendor-questions/vendor-question-withdrawn.handler';
import { VendorQuestionsService } from '../vendor-questions/vendor-questions.service';
import { line } from './answer-sheet';
import type { ChecklistWorld, Member } from './checklist-world';
import { SIGNER } from './signed-list';

const handlers: readonly (new (...args: never[]) => JobHandler)[] = [
  VendorAskedHandler,
  VendorAdmittedHandler,
  VendorQuestionWithdrawnHandler,
  AnswerProposedHandler,
];

/** A list with a manager who asks vendors about one of its lines, and what both sides can do. */
export async function vendorDesk(world: ChecklistWorld, list: Checklist, tenantId: string) {
  const manager = await world.member(tenantId, 'clinic_manager', SIGNER);
  await world.assign(manager, list.clinicId);
  const item = line(list, '2-④');
  const address = `${newId()}@vendor.example.jp`;
  const asking = world.get(AskVendorService);
  const proposals = world.get(ProposalsService);
  const questions = world.get(VendorQuestionsService);
  const jobs = new JobRunner(
    world.test.db,
    handlers.map((handler) => world.get(handler)),
    (_kind, _hint, error) => {
      throw error;
    },
  );

  const run = async (): Promise<void> => {
    const waiting = await world.test.asSuperuser<{ id: string }>(
      `select id from app.outbox where tenant_id = $1 and done_at is null and (kind like 'vendor-%' or kind = 'answer-proposed')
        order by id`,
      [tenantId],
    );
    for (const { id } of waiting) await jobs.run({ tenantId, id });
    if (waiting.length > 0) await run();
  };
  const ask = (given: Partial<AskVendorInput> = {}, actor: Actor = manager) => {
    const usual = { name: '青葉電子 田中', address, question: 'いつ更新しますか' };
    return asActor(actor, () => asking.ask({ checklistId: list.id, itemId: item.id, ...usual, ...given }));
  };
  const asked = async (given: Partial<AskVendorInput> = {}): Promise<string> => {
    const outcome = await ask(given);
    if (outcome.type !== 'VendorAsked') throw new Error(outcome.type);
    return outcome.proposal.id;
  };
  const one = async <R extends Record<string, unknown>>(text: string, ...values: readonly unknown[]) => {
    const [row] = await world.test.asSuperuser<R>(text, values);
    if (!row) throw new Error(`no row: ${text}`);
    return row;
  };
  /** The member at an address, as somebody who has come in. */
  const vendorAt = async (email: string): Promise<Member> => {
    const { id } = await one<{ id: string }>(
      `update app.members set enrolled_at = now() where tenant_id = $1 and lower(email) = lower($2) returning id`,
      tenantId,
      email,
    );
    return { tenantId, kind: 'vendor', principalId: id, permissions: new Set(['question:answer']) };
  };

  return {
    list,
    item,
    address,
    manager,
    run,
    one,
    ask,
    asked,
    vendorAt,
    /** A question that the vendor, who came in, has before them. */
    async put(given: Partial<AskVendorInput> = {}) {
      const id = await asked(given);
      await run();
      return { id, vendor: await vendorAt(given.address ?? address) };
    },
    vendors: (actor: Actor = manager) => asActor(actor, () => asking.vendors(list.clinicId)),
    questions: (vendor: Actor, isOpen?: boolean) => asActor(vendor, () => questions.page(isOpen)),
    question: (vendor: Actor, id: string) => asActor(vendor, () => questions.get(id)),
    answer: (vendor: Actor, id: string, given: Partial<AnswerVendorQuestionInput> = {}) =>
      asActor(vendor, () => questions.answer({ id, version: 2, value: 'yes', ...given })),
    accept: (id: string, version: number) =>
      asActor(manager, () => proposals.accept({ id, version, answerVersion: 0 })),
    dismiss: (id: string, version: number) => asActor(manager, () => proposals.dismiss({ id, version })),
    restore: (id: string, version: number) => asActor(manager, () => proposals.restore({ id, version })),
    proposal: async (id: string) => (await asActor(manager, () => proposals.page(id))).proposal,
    letters: (id: string) =>
      world.test.asSuperuser<{ state: string; hasLink: boolean }>(
        `select state, set_up_link_id is not null as "hasLink" from identity.letters where about ->> 'questionId' = $1
          order by created_at, id`,
        [id],
      ),
    trailOf: async (id: string) =>
      (
        await world.test.asSuperuser<{ action: string }>(
          'select action from app.audit_events where object_id = $1 order by id',
          [id],
        )
      ).map(({ action }) => action),
  };
}

export type VendorDesk = Awaited<ReturnType<typeof vendorDesk>>;
