import { Injectable } from '@nestjs/common';
import { currentActor, Database, newId, sql } from '@mamori/platform';
import { CARRIED } from '../carry-over/carried-column';
import { ANSWER_COLUMNS, ITEM_COLUMNS, PROPOSAL_ROW, PROPOSALS } from '../checklist-columns';
import { EVIDENCE } from '../evidence/evidence-columns';
import type { AnswerText } from '../policy/answer-item';
import type { ItemRow } from '../read-model';
import type { ProposalSource, ProposalState } from '../schema.gen';
import type { ProposalRow } from './proposal-row';
import { SUGGESTION } from '../suggestion/suggestion-column';

const NAME = `coalesce((select m.display_name from app.members m where m.tenant_id = $1 and m.id = app.principal()), '')`;

const PLACE = sql(
  'proposal.place',
  `select p.checklist_id as "checklistId", p.item_id as "itemId" from app.answer_proposals p
    where p.tenant_id = $1 and p.id = $2`,
);

const LOCK = sql(
  'proposal.lock',
  `select ${PROPOSAL_ROW} as proposal, p.asked_by as "askedById" from app.answer_proposals p
    where p.tenant_id = $1 and p.id = $2 for update of p`,
);

const PAGE = sql(
  'proposal.page',
  `select ${PROPOSAL_ROW} as proposal, p.checklist_id as "checklistId", p.clinic_id as "clinicId",
          l.name as "clinicName", c.fiscal_year as "fiscalYear", e.label_ja as "editionLabelJa",
          e.label_en as "editionLabelEn", to_json(item) as item
     from app.answer_proposals p
     join app.checklists c on c.tenant_id = p.tenant_id and c.id = p.checklist_id
     join app.clinics l on l.tenant_id = p.tenant_id and l.id = p.clinic_id
     join app.editions e on e.tenant_id = c.tenant_id and e.id = c.edition_id
    cross join lateral (
      select ${ITEM_COLUMNS}, ${ANSWER_COLUMNS}, ${PROPOSALS}, ${EVIDENCE}, ${CARRIED}, ${SUGGESTION}
        from app.answers a
        join app.edition_items i on i.tenant_id = a.tenant_id and i.id = a.item_id
       where a.tenant_id = p.tenant_id and a.checklist_id = p.checklist_id and a.item_id = p.item_id) item
    where p.tenant_id = $1 and p.id = $2`,
);

const ASK = sql(
  'proposal.ask',
  `insert into app.answer_proposals (
     id, clinic_id, checklist_id, item_id, source, asked_of, asked_of_name, asked_by, asked_by_name, question_note, state)
   select $2, w.clinic_id, $3, $4, 'colleague', w.member_id, w.name, app.principal(), ${NAME}, $7, 'asked'
     from app.clinic_people w where w.tenant_id = $1 and w.clinic_id = $5 and w.member_id = $6
   on conflict do nothing`,
);

const OFFER = sql(
  'proposal.offer',
  `insert into app.answer_proposals (
     id, clinic_id, checklist_id, item_id, source, value, confirmed_on, target_on, reason, remarks, proposed_by_name,
     proposed_at, state)
   values ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, ${NAME}, app.now(), 'open')`,
);

const PROPOSE = sql(
  'proposal.propose',
  `update app.answer_proposals p
      set value = $4, confirmed_on = $5, target_on = $6, reason = $7, remarks = $8, proposed_by_name = ${NAME},
          proposed_at = app.now(), state = $9, version = p.version + 1
    where p.tenant_id = $1 and p.id = $2 and p.version = $3
   returning ${PROPOSAL_ROW} as proposal`,
);

const DECIDE = sql(
  'proposal.decide',
  `update app.answer_proposals p
      set state = $4, decided_by_name = case when $5 then ${NAME} else '' end,
          decided_at = case when $5 then app.now() end, version = p.version + 1
    where p.tenant_id = $1 and p.id = $2 and p.version = $3
   returning ${PROPOSAL_ROW} as proposal`,
);

const IS_ASKED = sql(
  'proposal.is-asked',
  `select 1 from app.answer_proposals p
    where p.tenant_id = $1 and p.checklist_id = $2 and p.item_id = $3 and (p.asked_of = $4 or lower(p.vendor_address) = lower($5))
      and p.state in ('asked', 'open')`,
);

const TO_TELL = sql(
  'proposal.to-tell',
  `select p.state, p.asked_of as "askedOfId", p.asked_by as "askedById", p.clinic_id as "clinicId",
          p.checklist_id as "checklistId", p.item_id as "itemId", left(i.code || ' ' || i.label_ja, 500) as "itemTitle"
     from app.answer_proposals p
     join app.edition_items i on i.tenant_id = p.tenant_id and i.id = p.item_id
    where p.tenant_id = $1 and p.id = $2`,
);

export interface ProposalPlace {
  readonly checklistId: string;
  readonly itemId: string;
}

export interface LockedProposal {
  readonly proposal: ProposalRow;
  /** Null where nobody asked. */
  readonly askedById: string | null;
}

/** What the people concerned are told of. */
export interface ProposalToTell extends ProposalPlace {
  readonly state: ProposalState;
  readonly askedOfId: string | null;
  readonly askedById: string | null;
  readonly clinicId: string;
  readonly itemTitle: string;
}

export interface ProposalPageRow {
  readonly proposal: ProposalRow;
  readonly checklistId: string;
  readonly clinicId: string;
  readonly clinicName: string;
  readonly fiscalYear: number;
  readonly editionLabelJa: string;
  readonly editionLabelEn: string;
  readonly item: ItemRow;
}

/** The statements about questions and proposed answers. Those that change something want `AnswerRepository.lock` before. */
@Injectable()
export class ProposalRepository {
  constructor(private readonly db: Database) {}

  /** Undefined, here and below, for what does not exist or may not be reached. */
  async place(id: string): Promise<ProposalPlace | undefined> {
    return (await this.db.query<ProposalPlace>(PLACE, this.keys(id)))[0];
  }

  async lock(id: string): Promise<LockedProposal | undefined> {
    return (await this.db.query<LockedProposal>(LOCK, this.keys(id)))[0];
  }

  async page(id: string): Promise<ProposalPageRow | undefined> {
    return (await this.db.read<ProposalPageRow>(PAGE, this.keys(id)))[0];
  }

  async toTell(id: string): Promise<ProposalToTell | undefined> {
    return (await this.db.query<ProposalToTell>(TO_TELL, this.keys(id)))[0];
  }

  /** The new question's id, or null when there is one already. Of somebody whom `PeopleRepository` knows. */
  async ask(place: ProposalPlace, clinicId: string, memberId: string, question: string): Promise<string | null> {
    const id = newId();
    const values = [...this.keys(id), place.checklistId, place.itemId, clinicId, memberId, question];
    return (await this.db.execute(ASK, values)) === 1 ? id : null;
  }

  /** Adds an answer that nobody was asked for; returns its id. */
  async offer(
    { checklistId, itemId }: ProposalPlace,
    clinicId: string,
    source: Exclude<ProposalSource, 'colleague'>,
    { value, confirmedOn, targetOn, reason, remarks }: AnswerText,
  ): Promise<string> {
    const id = newId();
    const what = [value, confirmedOn, targetOn, reason, remarks];
    await this.db.execute(OFFER, [...this.keys(id), clinicId, checklistId, itemId, source, ...what]);
    return id;
  }

  /** Writes over the version seen and no other. */
  async propose({ id, version }: ProposalRow, answer: AnswerText, state: ProposalState): Promise<ProposalRow> {
    const { value, confirmedOn, targetOn, reason, remarks } = answer;
    const values = [...this.keys(id), version, value, confirmedOn, targetOn, reason, remarks, state];
    return this.changed(id, await this.db.query<{ proposal: ProposalRow }>(PROPOSE, values));
  }

  /** Writes over the version seen and no other; `isDecided` false takes a decision back. */
  async decide({ id, version }: ProposalRow, state: ProposalState, isDecided: boolean): Promise<ProposalRow> {
    const values = [...this.keys(id), version, state, isDecided];
    return this.changed(id, await this.db.query<{ proposal: ProposalRow }>(DECIDE, values));
  }

  /** Whether whoever was asked has another undecided question about the line. */
  async isAsked(
    { checklistId, itemId }: ProposalPlace,
    { askedOfId, vendorAddress }: Pick<ProposalRow, 'askedOfId' | 'vendorAddress'>,
  ): Promise<boolean> {
    const values = [currentActor().tenantId, checklistId, itemId, askedOfId, vendorAddress];
    return (await this.db.query(IS_ASKED, values)).length > 0;
  }

  private changed(id: string, [row]: readonly { readonly proposal: ProposalRow }[]): ProposalRow {
    if (!row) throw new Error(`proposal ${id} is no longer at the version that was locked`);
    return row.proposal;
  }

  private keys(id: string): readonly [string, string] {
    return [currentActor().tenantId, id];
  }
}
