import { Injectable } from '@nestjs/common';
import {
  Audit,
  badInput,
  currentActor,
  Database,
  Entered,
  type InvalidEntry,
  newId,
  notFound,
  Once,
} from '@mamori/platform';
import { ClinicSummaries } from '../../clinic-summaries';
import type {
  ClinicContact,
  ConfirmContactInput,
  ContactBook,
  RemoveContactInput,
  SaveChartPlaceInput,
  SaveContactInput,
} from '../../schema.gen';
import { type ChartRow, ContactRepository, type KnownContact } from './contact.repository';
import { contactPosts } from './policy/contact-posts';
import { type ContactFields, enterContact, MOST_CONTACTS } from './policy/enter-contact';
import { matchVendors } from './policy/match-vendors';

type Saved = { readonly type: 'ContactSaved'; readonly contact: ClinicContact };
type Changed = { readonly type: 'ContactChangedMeanwhile'; readonly current: ClinicContact };
type TooMany = { readonly type: 'TooManyContacts' };

export type SaveContactOutcome = Saved | TooMany | Changed | InvalidEntry;
export type ConfirmContactOutcome = Saved | { readonly type: 'NumberMissing' } | Changed;
export type RemoveContactOutcome = { readonly type: 'ContactRemoved'; readonly contact: ClinicContact } | Changed;
export type RestoreContactOutcome = Saved | TooMany | Changed;
export type SaveChartPlaceOutcome =
  | ({ readonly type: 'ChartPlaceSaved' } & ChartRow)
  | ({ readonly type: 'ChartPlaceChangedMeanwhile' } & ChartRow)
  | InvalidEntry;

/** Whom a clinic calls after a cyber attack, and its chart of them. */
@Injectable()
export class ContactService {
  constructor(
    private readonly db: Database,
    private readonly once: Once,
    private readonly audit: Audit,
    private readonly contacts: ContactRepository,
    private readonly summaries: ClinicSummaries,
  ) {}

  /** All that a clinic's chart shows, in its order. Throws NOT_FOUND for a foreign clinic. */
  async book(clinicId: string): Promise<ContactBook> {
    const row = await this.contacts.book(clinicId);
    if (!row) throw notFound('clinic', clinicId);
    return {
      ...row,
      posts: contactPosts,
      vendors: matchVendors(row.vendors, row.contacts),
      viewerCanEdit: currentActor().permissions.has('register:edit'),
    };
  }

  /**
   * Adds a contact, or changes the one at the version seen. Throws NOT_FOUND for a foreign clinic or contact. Safe to retry
   * with the same clientMutationId.
   */
  save(input: SaveContactInput): Promise<SaveContactOutcome> {
    return this.once.run('saveContact', input, async (): Promise<SaveContactOutcome> => {
      await this.summaries.lock(input.clinicId);
      const entered = enterContact(input, this.db.today());
      if (entered.type !== 'ContactEntered') return entered;
      if (!input.id) return this.add(input.clinicId, entered.contact);
      const { version } = input;
      if (version === null || version === undefined) throw badInput('a contact that exists needs its version');
      const before = await this.present(input.id);
      if (before.clinicId !== input.clinicId) throw notFound('contact', input.id);
      const isWritten = await this.contacts.update(input.id, version, entered.contact);
      return isWritten ? this.saved('changed', before) : this.meanwhile(input.id);
    });
  }

  /** Says that the numbers were found right today. Throws NOT_FOUND for a foreign contact. */
  confirm(input: ConfirmContactInput): Promise<ConfirmContactOutcome> {
    return this.once.run('confirmContact', input, async (): Promise<ConfirmContactOutcome> => {
      const before = await this.present(input.id);
      if (before.confirmedOn === null) return { type: 'NumberMissing' };
      const isWritten = await this.contacts.confirm(input.id, input.version);
      return isWritten ? this.saved('confirmed', before) : this.meanwhile(input.id);
    });
  }

  /** Takes a contact off the chart; it can be put back. Throws NOT_FOUND for a foreign one. */
  remove(input: RemoveContactInput): Promise<RemoveContactOutcome> {
    return this.once.run('removeContact', input, async (): Promise<RemoveContactOutcome> => {
      const before = await this.present(input.id);
      if (!(await this.contacts.remove(input.id, input.version))) return this.meanwhile(input.id);
      await this.record('removed', before.clinicId, before.id, before);
      return { type: 'ContactRemoved', contact: (await this.known(input.id)).contact };
    });
  }

  /** Undoes `remove`. Throws NOT_FOUND for a foreign contact. */
  restore(input: RemoveContactInput): Promise<RestoreContactOutcome> {
    return this.once.run('restoreContact', input, async (): Promise<RestoreContactOutcome> => {
      const { clinicId } = (await this.known(input.id)).contact;
      await this.summaries.lock(clinicId);
      if ((await this.contacts.count(clinicId)) >= MOST_CONTACTS) return { type: 'TooManyContacts' };
      if (!(await this.contacts.restore(input.id, input.version)))
        return { type: 'ContactChangedMeanwhile', current: (await this.known(input.id)).contact };
      const contact = await this.present(input.id);
      await this.record('restored', clinicId, input.id, undefined, contact);
      return { type: 'ContactSaved', contact };
    });
  }

  /** Keeps where the printed chart lies. Throws NOT_FOUND for a foreign clinic. */
  savePlace(input: SaveChartPlaceInput): Promise<SaveChartPlaceOutcome> {
    return this.once.run('saveChartPlace', input, async (): Promise<SaveChartPlaceOutcome> => {
      await this.summaries.lock(input.clinicId);
      const entered = new Entered();
      const place = { field: 'keptWhere', ja: '保管場所', en: 'Where it is kept', max: 200 };
      const keptWhere = entered.text(input.keptWhere, place);
      if (entered.fault) return entered.fault;
      const before = await this.contacts.chart(input.clinicId);
      const isSeen = before.chartVersion === input.version;
      if (!isSeen || !(await this.contacts.saveChart(input.clinicId, input.version, keptWhere)))
        return { type: 'ChartPlaceChangedMeanwhile', ...before };
      await this.audit.record({
        action: 'contact.chart-placed',
        objectKind: 'clinic',
        objectId: input.clinicId,
        clinicId: input.clinicId,
        before: { keptWhere: before.keptWhere },
        after: { keptWhere },
      });
      return { type: 'ChartPlaceSaved', keptWhere, chartVersion: input.version + 1 };
    });
  }

  private async add(clinicId: string, fields: ContactFields): Promise<SaveContactOutcome> {
    if ((await this.contacts.count(clinicId)) >= MOST_CONTACTS) return { type: 'TooManyContacts' };
    const id = newId();
    await this.contacts.insert(id, clinicId, fields);
    const contact = await this.present(id);
    await this.record('added', clinicId, id, undefined, contact);
    return { type: 'ContactSaved', contact };
  }

  private async saved(what: string, before: ClinicContact): Promise<Saved> {
    const contact = await this.present(before.id);
    await this.record(what, before.clinicId, before.id, before, contact);
    return { type: 'ContactSaved', contact };
  }

  private async meanwhile(id: string): Promise<Changed> {
    return { type: 'ContactChangedMeanwhile', current: await this.present(id) };
  }

  private async known(id: string): Promise<KnownContact> {
    const known = await this.contacts.get(id);
    if (!known) throw notFound('contact', id);
    return known;
  }

  private async present(id: string): Promise<ClinicContact> {
    const { contact, isRemoved } = await this.known(id);
    if (isRemoved) throw notFound('contact', id);
    return contact;
  }

  private record(
    what: string,
    clinicId: string,
    id: string,
    before?: ClinicContact,
    after?: ClinicContact,
  ): Promise<void> {
    return this.audit.record({
      action: `contact.${what}`,
      objectKind: 'contact',
      objectId: id,
      clinicId,
      before: before && told(before),
      after: after && told(after),
    });
  }
}

/** What the trail tells of a contact. */
const told = ({ kind, name, role, phone, nightPhone, note, confirmedOn, confirmedBy }: ClinicContact) => ({
  contactKind: kind,
  name,
  role,
  phone,
  nightPhone,
  note,
  confirmedOn,
  confirmedBy,
});
