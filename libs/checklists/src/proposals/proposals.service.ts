import { Injectable } from '@nestjs/common';
import { Audit, currentActor, Database, Entered, type InvalidEntry, newId, notFound, Outbox } from '@mamori/platform';
import { Notices } from '@mamori/reminders';
import { type AnswerFields, factsOf, readAnswer } from '../answer-entry';
import { AnswerRepository, type LockedItem } from '../answer.repository';
import { type AnswerResult, AnswersService } from '../answers.service';
import { answerProposed, vendorAsked, vendorQuestionWithdrawn } from '../checklist.jobs';
import { type AnswerOutcome, answerItem } from '../policy/answer-item';
import { type ProposalStep, stateAfter } from '../policy/proposal-step';
import { toItem } from '../read-model';
import type {
  AcceptProposalInput,
  AnswerProposal,
  ChecklistItem,
  ChecklistProgress,
  ChecklistSignature,
  DismissProposalInput,
  ProposalPage,
  ProposalSource,
  ProposalState,
  ProposeAnswerInput,
} from '../schema.gen';
import { SignatureRepository } from '../signing/signature.repository';
import { type ProposalRow, toProposal } from './proposal-row';
import { type LockedProposal, type ProposalPlace, ProposalRepository } from './proposal.repository';

interface NotOpen {
  readonly type: 'ProposalNotOpen';
  readonly current: AnswerProposal;
}
interface Signed {
  readonly type: 'ChecklistSigned';
  readonly signature: ChecklistSignature;
}

export type ProposeOutcome =
  | { readonly type: 'AnswerProposed'; readonly proposal: AnswerProposal }
  | { readonly type: 'AskedOfSomebodyElse' }
  | NotOpen
  | Signed
  | Exclude<AnswerOutcome, { readonly type: 'ItemAnswered' }>
  | InvalidEntry;

export type AcceptOutcome =
  | { readonly type: 'ProposalAccepted'; readonly item: ChecklistItem; readonly progress: ChecklistProgress }
  | NotOpen
  | Exclude<AnswerResult, { readonly type: 'ItemAnswered' }>;

export type DismissOutcome =
  { readonly type: 'ProposalChanged'; readonly proposal: AnswerProposal } | { readonly type: 'AlreadyAsked' } | NotOpen;

/** An answer that did not come from somebody who was asked. */
export interface OfferedAnswer extends AnswerFields, ProposalPlace {
  readonly source: Exclude<ProposalSource, 'colleague'>;
}

export type OfferOutcome =
  | { readonly type: 'AnswerOffered'; readonly id: string }
  | Exclude<ProposeOutcome, NotOpen | { readonly type: 'AnswerProposed' | 'AskedOfSomebodyElse' }>;

interface Locked extends LockedProposal, ProposalPlace {
  readonly item: LockedItem;
}

/** Answers that somebody proposes, until somebody decides. Every method throws NOT_FOUND for what is foreign. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly db: Database,
    private readonly proposals: ProposalRepository,
    private readonly answerRows: AnswerRepository,
    private readonly answers: AnswersService,
    private readonly signatures: SignatureRepository,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly notices: Notices,
  ) {}

  /** With the line that it is about, in one statement. */
  async page(id: string): Promise<ProposalPage> {
    const row = await this.proposals.page(id);
    if (!row) throw notFound('proposal', id);
    return { ...row, proposal: toProposal(row.proposal), item: toItem(row.item, row.fiscalYear) };
  }

  /** Answers a question. It is judged as if it were the answer, so that whoever accepts it is not refused. */
  async propose(input: ProposeAnswerInput): Promise<ProposeOutcome> {
    const entered = new Entered();
    const given = readAnswer(entered, input);
    if (entered.fault) return entered.fault;

    return this.db.transaction(async () => {
      const { item, proposal, askedById } = await this.lock(input.id);
      if (proposal.askedOfId !== currentActor().principalId) return { type: 'AskedOfSomebodyElse' };
      const state = nextState(proposal, 'propose', input.version);
      if (!state) return notOpen(proposal);
      if (item.signatureId) return this.signed(item.signatureId);

      const outcome = answerItem(factsOf(item), { ...given, remarks: given.remarks ?? '' }, this.db.today());
      if (outcome.type !== 'ItemAnswered') return outcome;
      const saved = await this.proposals.propose(proposal, outcome.answer, state);
      if (proposal.state === 'asked') await this.notices.callOff(input.id);
      await this.record('proposal.made', item, proposal, { ...outcome.answer, version: saved.version });
      if (askedById && proposal.state === 'asked') await this.outbox.publish(answerProposed, { proposalId: input.id });
      return { type: 'AnswerProposed', proposal: toProposal(saved) };
    });
  }

  /** Proposes an answer that was read from somewhere. It is judged as if it were the answer. */
  async offer({ checklistId, itemId, source, ...fields }: OfferedAnswer): Promise<OfferOutcome> {
    const entered = new Entered();
    const given = readAnswer(entered, fields);
    if (entered.fault) return entered.fault;

    return this.db.transaction(async () => {
      const item = await this.answerRows.lock(checklistId, itemId);
      if (!item) throw notFound('checklist item', itemId);
      if (item.signatureId) return this.signed(item.signatureId);
      const outcome = answerItem(factsOf(item), { ...given, remarks: given.remarks ?? '' }, this.db.today());
      if (outcome.type !== 'ItemAnswered') return outcome;
      const id = await this.proposals.offer({ checklistId, itemId }, item.clinicId, source, outcome.answer);
      await this.record('proposal.made', item, { id }, { ...outcome.answer, source });
      return { type: 'AnswerOffered', id };
    });
  }

  /** Makes it the answer, over the version of the answer that was seen; remarks that it does not have stay. */
  async accept(input: AcceptProposalInput): Promise<AcceptOutcome> {
    return this.db.transaction(async () => {
      const { item, proposal, checklistId, itemId } = await this.lock(input.id);
      const state = nextState(proposal, 'accept', input.version);
      if (!state) return notOpen(proposal);

      const { value, confirmedOn, targetOn, reason, remarks } = proposal;
      const answer = { value, confirmedOn, targetOn, reason, remarks: remarks === '' ? undefined : remarks };
      const result = await this.answers.answerItem(
        { checklistId, itemId, version: input.answerVersion, ...answer },
        proposal.source === 'form' || proposal.source === 'register' ? proposal.source : 'proposal',
      );
      if (result.type !== 'ItemAnswered') return result;
      await this.proposals.decide(proposal, state, true);
      await this.notices.callOff(input.id);
      await this.record('proposal.accepted', item, proposal, { answerVersion: result.item.answer.version });
      const left = result.item.proposals.filter(({ id }) => id !== proposal.id);
      return { type: 'ProposalAccepted', item: { ...result.item, proposals: left }, progress: result.progress };
    });
  }

  /** Puts a proposal away, or takes a question back; the answer stays as it is. */
  dismiss(input: DismissProposalInput): Promise<DismissOutcome> {
    return this.decide(input, 'dismiss', 'proposal.dismissed');
  }

  /** Takes a dismissal back, unless the same question was put again meanwhile. */
  restore(input: DismissProposalInput): Promise<DismissOutcome> {
    return this.decide(input, 'restore', 'proposal.restored');
  }

  private decide(
    { id, version }: DismissProposalInput,
    step: 'dismiss' | 'restore',
    action: string,
  ): Promise<DismissOutcome> {
    return this.db.transaction(async () => {
      const { item, proposal, ...place } = await this.lock(id);
      const state = nextState(proposal, step, version);
      if (!state) return notOpen(proposal);
      if (step === 'restore' && (await this.proposals.isAsked(place, proposal))) return { type: 'AlreadyAsked' };
      const saved = await this.proposals.decide(proposal, state, step === 'dismiss');
      if (step === 'dismiss') await this.notices.callOff(id);
      await this.record(action, item, proposal, { state });
      await this.tellVendor(id, proposal, state);
      return { type: 'ProposalChanged', proposal: toProposal(saved) };
    });
  }

  /** What a step means for a vendor who was asked by letter. */
  private async tellVendor(proposalId: string, { vendorAddress }: ProposalRow, state: ProposalState): Promise<void> {
    if (!vendorAddress) return;
    if (state === 'withdrawn') await this.outbox.publish(vendorQuestionWithdrawn, { proposalId });
    if (state === 'asked') await this.outbox.publish(vendorAsked, { proposalId, invitationId: newId() });
  }

  /** Locks in the order of every writer: the clinic, the answer, and then what is proposed for it. */
  private async lock(id: string): Promise<Locked> {
    const place = await this.proposals.place(id);
    const item = place && (await this.answerRows.lock(place.checklistId, place.itemId));
    const locked = item && (await this.proposals.lock(id));
    if (!place || !item || !locked) throw notFound('proposal', id);
    return { ...place, ...locked, item };
  }

  private async signed(signatureId: string): Promise<Signed> {
    return { type: 'ChecklistSigned', signature: await this.signatures.head(signatureId) };
  }

  private record(action: string, { clinicId }: LockedItem, { id }: { readonly id: string }, after: unknown) {
    return this.audit.record({ action, objectKind: 'proposal', objectId: id, clinicId, after });
  }
}

function nextState({ state, version }: ProposalRow, step: ProposalStep, seen: number): ProposalState | null {
  return version === seen ? stateAfter(state, step) : null;
}

const notOpen = (proposal: ProposalRow): NotOpen => ({ type: 'ProposalNotOpen', current: toProposal(proposal) });
