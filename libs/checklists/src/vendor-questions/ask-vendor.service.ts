import { Injectable } from '@nestjs/common';
import { Audit, currentActor, Database, Entered, type InvalidEntry, newId, notFound, Outbox } from '@mamori/platform';
import { normalAddress } from '@mamori/tenants';
import { AnswerRepository } from '../answer.repository';
import { vendorAsked } from '../checklist.jobs';
import { mayAskMore } from '../policy/vendor-pace';
import { vendorsToAsk } from '../policy/vendors-to-ask';
import { ProposalRepository } from '../proposals/proposal.repository';
import { toProposal } from '../proposals/proposal-row';
import type { AnswerProposal, AskVendorInput, ChecklistSignature, VendorToAsk } from '../schema.gen';
import { SignatureRepository } from '../signing/signature.repository';
import { AskVendorRepository, type VendorAddressed } from './ask-vendor.repository';

export type AskVendorOutcome =
  | { readonly type: 'VendorAsked'; readonly proposal: AnswerProposal }
  | { readonly type: 'AlreadyAsked' }
  | { readonly type: 'TooManyQuestions' }
  | { readonly type: 'ChecklistSigned'; readonly signature: ChecklistSignature }
  | InvalidEntry;

// A line break in a name would end up in a letter.
const control = /\p{Cc}/u;

/**
 * Questions to vendors about lines of a checklist. Nothing in an answer depends on whether the address is known: the member
 * is found or made by a job. Both methods throw NOT_FOUND for what is foreign.
 */
@Injectable()
export class AskVendorService {
  constructor(
    private readonly db: Database,
    private readonly asking: AskVendorRepository,
    private readonly proposals: ProposalRepository,
    private readonly answers: AnswerRepository,
    private readonly signatures: SignatureRepository,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  async vendors(clinicId: string): Promise<readonly VendorToAsk[]> {
    const known = await this.asking.known(clinicId);
    if (!known) throw notFound('clinic', clinicId);
    return vendorsToAsk(known);
  }

  /** Puts a question; jobs let the vendor in and write the letter. */
  async ask(input: AskVendorInput): Promise<AskVendorOutcome> {
    const entered = new Entered();
    const given = readQuestion(entered, input);
    if (entered.fault) return entered.fault;
    const { checklistId, itemId } = input;
    return this.db.transaction(async () => {
      const item = await this.answers.lock(checklistId, itemId);
      if (!item) throw notFound('checklist item', itemId);
      if (item.signatureId) return { type: 'ChecklistSigned', signature: await this.signatures.head(item.signatureId) };
      if (!mayAskMore(await this.asking.askedToday(item.clinicId, given.address))) return { type: 'TooManyQuestions' };
      const id = await this.asking.ask({ checklistId, itemId }, given);
      if (!id) return { type: 'AlreadyAsked' };
      await this.audit.record({
        action: 'proposal.vendor-asked',
        objectKind: 'proposal',
        objectId: id,
        clinicId: item.clinicId,
        after: { checklistId, itemId, askedBy: currentActor().principalId, ...given },
      });
      await this.outbox.publish(vendorAsked, { proposalId: id, invitationId: newId() });
      const asked = await this.proposals.lock(id);
      if (!asked) throw new Error(`question ${id} is not there`);
      return { type: 'VendorAsked', proposal: toProposal(asked.proposal) };
    });
  }
}

function readQuestion(entered: Entered, input: AskVendorInput): VendorAddressed {
  const name = entered.text(input.name, {
    field: 'name',
    ja: '会社名・お名前',
    en: 'Company or name',
    max: 200,
    required: true,
  });
  if (control.test(name))
    entered.refuse(
      'name',
      '会社名・お名前は改行などを含めずに入力してください。',
      'Company or name: please enter it on one line.',
    );
  const field = { field: 'address', ja: 'メールアドレス', en: 'E-mail address', max: 320, required: true };
  const address =
    normalAddress(entered.text(input.address, field)) ??
    entered.refuse(
      'address',
      'メールアドレスは「hanako@example.jp」の形で入力してください。',
      'E-mail address: please enter one like hanako@example.jp.',
    );
  const question = entered.text(input.question, { field: 'question', ja: '質問', en: 'Question', max: 2_000 });
  return { name, address, question };
}
