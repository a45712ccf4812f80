import { Injectable } from '@nestjs/common';
import { Letters, type LinkQuestion, SetUpLinkRepository } from '@mamori/identity';
import { Audit, AuthDatabase, currentActor, Database, type Language, newId, sql } from '@mamori/platform';
import { MemberRepository } from '../member.repository';
import type { Role } from '../policy/permissions';

const BY_ADDRESS = sql(
  'vendor.by-address',
  `select m.id, m.person_id as "personId", m.role, m.language, m.version, m.invitation_id as "invitationId",
          m.enrolled_at is not null as "isEnrolled", m.disabled_at is not null as "isDisabled"
     from app.members m where m.tenant_id = $1 and lower(m.email) = lower($2) for no key update of m`,
);
const BY_ID = sql(
  'vendor.by-id',
  `select m.version, m.enrolled_at is not null as "isEnrolled", m.invitation_id as "invitationId"
     from app.members m where m.tenant_id = $1 and m.id = $2 for no key update of m`,
);

interface Known {
  readonly id: string;
  readonly personId: string;
  readonly role: Role;
  readonly language: Language;
  readonly version: number;
  readonly invitationId: string | null;
  readonly isEnrolled: boolean;
  readonly isDisabled: boolean;
}

/** A question for whoever stands behind an address. */
export interface QuestionForVendor extends LinkQuestion {
  readonly address: string;
  /** As whoever asks calls the vendor; kept where the address is new. */
  readonly name: string;
  readonly clinicId: string;
  readonly askedById: string;
  /** Chosen when it was asked: whoever runs the job twice prepares the same link. */
  readonly invitationId: string;
}

export type AdmitOutcome =
  | { readonly type: 'Admitted'; readonly memberId: string }
  /** The address belongs to somebody with another role, or to a vendor who was shut out. */
  | { readonly type: 'NotAVendor' };

/** How people of vendors come in: by a letter about a question. For jobs, which act as the system. */
@Injectable()
export class VendorAccess {
  constructor(
    private readonly db: Database,
    private readonly auth: AuthDatabase,
    private readonly members: MemberRepository,
    private readonly links: SetUpLinkRepository,
    private readonly letters: Letters,
    private readonly audit: Audit,
  ) {}

  /** Finds the vendor or makes one, and wants the invitation of whoever has not come in yet. Safe to run twice. */
  async admit(question: QuestionForVendor): Promise<AdmitOutcome> {
    const vendor = (await this.known(question.address)) ?? (await this.add(question));
    if (vendor.role !== 'vendor' || vendor.isDisabled) return { type: 'NotAVendor' };
    if (!vendor.isEnrolled) await this.invite(vendor, question);
    return { type: 'Admitted', memberId: vendor.id };
  }

  /**
   * Writes the letter: with a link for whoever has not come in yet, without one for whoever has. Letter and link commit by
   * themselves; safe to run twice. Returns false for somebody who was shut out, or whom another letter invites meanwhile.
   */
  async write(question: QuestionForVendor): Promise<boolean> {
    const vendor = await this.known(question.address);
    if (vendor?.role !== 'vendor' || vendor.isDisabled) return false;
    if (!vendor.isEnrolled && vendor.invitationId !== question.invitationId) return false;
    await this.keepLetter(vendor, question);
    return true;
  }

  /** The letter of a question that was taken back is not sent any more; what was sent leads nowhere. */
  async callOff(questionId: string): Promise<void> {
    const { tenantId } = currentActor();
    await this.auth.role.transaction((tx) => this.letters.callOff(tx, tenantId, questionId));
  }

  /** Ends the invitation of a vendor who has not come in, of whom nothing is asked any more. Returns whether there was one. */
  async endInvitation(memberId: string): Promise<boolean> {
    const { tenantId } = currentActor();
    const [vendor] = await this.db.query<Pick<Known, 'isEnrolled' | 'invitationId'>>(BY_ID, [tenantId, memberId]);
    if (!vendor || vendor.isEnrolled || vendor.invitationId === null) return false;
    await this.members.forgetInvitation(tenantId, memberId);
    await this.audit.record({ action: 'member.invitation-revoked', objectKind: 'member', objectId: memberId });
    return true;
  }

  private async known(address: string): Promise<Known | undefined> {
    return (await this.db.query<Known>(BY_ADDRESS, [currentActor().tenantId, address]))[0];
  }

  private async add({ address, name, askedById, invitationId }: QuestionForVendor): Promise<Known> {
    const id = newId();
    const personId = await this.links.personFor(address, name);
    const invitation = { id: invitationId, by: askedById };
    const isAdded = await this.members.add({ id, personId, role: 'vendor', name, email: address, invitation });
    const vendor = await this.known(address);
    if (!vendor) throw new Error('whoever cannot be added is a member already');
    if (isAdded) {
      const after = { name, email: address, role: 'vendor', invitedBy: askedById };
      await this.audit.record({ action: 'member.invited', objectKind: 'member', objectId: id, after });
    }
    return vendor;
  }

  private async invite(vendor: Known, { askedById, invitationId }: QuestionForVendor): Promise<void> {
    if (vendor.invitationId === invitationId) return;
    const wanted = { id: invitationId, by: askedById };
    const isSet = await this.members.setInvitation(currentActor().tenantId, vendor, wanted);
    if (!isSet) throw new Error('a member that is held keeps its version');
    await this.audit.record({ action: 'member.invited-again', objectKind: 'member', objectId: vendor.id });
  }

  private async keepLetter({ id: memberId, personId, language, isEnrolled }: Known, question: QuestionForVendor) {
    const { tenantId } = currentActor();
    const { questionId, clinicName, askedBy, itemJa, itemEn, clinicId, askedById, invitationId } = question;
    const shown = { questionId, clinicName, askedBy, itemJa, itemEn };
    const bound = { tenantId, memberId, role: 'vendor', clinicIds: [], invitedBy: askedById };
    await this.auth.role.transaction(async (tx) => {
      const link = { id: invitationId, personId, ...bound, question: shown };
      await this.letters.write(tx, {
        dedupeKey: `vendor-question:${questionId}:${invitationId}`,
        kind: 'vendor_question',
        personId,
        tenantId,
        ...(!isEnrolled && { setUpLinkId: await this.links.prepare(tx, link) }),
        language,
        about: { ...shown, clinicId, askedById },
      });
    });
  }
}
