import { Injectable } from '@nestjs/common';
import { Database, notFound } from '@mamori/platform';
import { dayCell } from '../snapshot/cells';
import type { RegisterSnapshot } from '../snapshot/register-snapshot';
import { type RegisterSource, summarySql } from '../snapshot/register-source';
import { ContactRepository } from './contact.repository';
import { contactPosts } from './policy/contact-posts';

const columns = [
  { id: 'kind', labelJa: '種類', labelEn: 'Kind' },
  { id: 'name', labelJa: '名称', labelEn: 'Name' },
  { id: 'role', labelJa: '部署・担当・役割', labelEn: 'Department, person or role' },
  { id: 'phone', labelJa: '電話番号', labelEn: 'Phone' },
  { id: 'nightPhone', labelJa: '夜間・休日の番号', labelEn: 'Phone at night' },
  { id: 'confirmedOn', labelJa: '番号を確かめた日', labelEn: 'Number confirmed on' },
  { id: 'confirmedBy', labelJa: '確かめた人', labelEn: 'Confirmed by' },
  { id: 'note', labelJa: 'メモ', labelEn: 'Note' },
];

/** The contact chart, as it is kept beside an answer. */
@Injectable()
export class ContactSnapshot implements RegisterSource {
  readonly kind = 'contacts';
  readonly summarySql = summarySql('contacts', [
    { table: 'clinic_contacts' },
    { table: 'contact_charts', key: 'clinic_id', isKept: true, isAside: true },
  ]);

  constructor(
    private readonly db: Database,
    private readonly contacts: ContactRepository,
  ) {}

  async snapshot(clinicId: string): Promise<RegisterSnapshot> {
    const book = await this.contacts.book(clinicId);
    if (!book) throw notFound('clinic', clinicId);
    const names = new Map(contactPosts.map(({ kind, nameJa }) => [kind, nameJa]));
    const confirmed = book.contacts.flatMap(({ confirmedOn }) => confirmedOn ?? []).sort();
    return {
      kind: this.kind,
      asOfOn: this.db.today(),
      reviewedOn: confirmed.at(-1) ?? null,
      facts: [{ labelJa: '印刷した図の保管場所', labelEn: 'Where the printed chart lies', text: book.keptWhere }],
      columns,
      rows: book.contacts.map(({ kind, name, role, phone, nightPhone, confirmedOn, confirmedBy, note }) => [
        names.get(kind) ?? 'その他',
        ...[name, role, phone, nightPhone, dayCell(confirmedOn), confirmedBy, note],
      ]),
    };
  }
}
