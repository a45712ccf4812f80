import { Injectable } from '@nestjs/common';
import { Audit, Database, onOccasion, runAs, SecretBox, systemActor } from '@mamori/platform';
import type { MailReport } from './mail-report';
import { MailReportRepository, type ReportedMail } from './mail-report.repository';
import { MailTags, type Tagged } from './mail-tags';
import { stateAfter } from './state-after';

/** What came of a report. `known`: it came before; `not_ours`: it names no mail that we sealed. */
export type ReportTaken = 'taken' | 'known' | 'not_ours';

/** Takes what mail systems report of mails: from a mailbox, or from a provider. */
@Injectable()
export class MailReports {
  private readonly tags: MailTags | null;

  constructor(
    private readonly db: Database,
    private readonly reports: MailReportRepository,
    private readonly audit: Audit,
    box: SecretBox,
  ) {
    this.tags = box.isReady ? new MailTags(box.derive('mail tags'), 'message') : null;
  }

  /** May come any number of times, in any order, and from anybody: only a mail that the report names by our seal is touched. */
  async take(report: MailReport): Promise<ReportTaken> {
    const named = report.tags.map((tag) => this.tags?.read(tag)).find((row): row is Tagged => Boolean(row));
    if (!named) return 'not_ours';
    return onOccasion({ requestId: `mail-report-${named.id}`, language: 'ja' }, () =>
      runAs(systemActor(named.tenantId), () => this.db.transaction(() => this.keep(named.id, report))),
    );
  }

  private async keep(id: string, report: MailReport): Promise<ReportTaken> {
    const mail = await this.reports.find(id);
    if (!mail) return 'not_ours';
    if (!(await this.reports.addEvent(id, report))) return 'known';
    const state = stateAfter(mail.state, report.kind);
    if (state !== mail.state) {
      await this.reports.setState(id, state, state === 'delivered' ? '' : report.detail);
      const { clinicId } = mail;
      await this.audit.record({ action: `delivery.${state}`, objectKind: 'delivery', objectId: id, clinicId });
    }
    await this.blame(mail, report);
    return 'taken';
  }

  /** The address is at fault only as long as it is the one that the report speaks of. */
  private async blame(mail: ReportedMail, { kind, isPermanent, recipient, detail }: MailReport): Promise<void> {
    if (!isPermanent || (kind !== 'bounced' && kind !== 'complained')) return;
    if (recipient !== null && recipient !== mail.email.toLowerCase()) return;
    if (!(await this.reports.addFault(mail, kind, detail))) return;
    const after = { reason: kind };
    await this.audit.record({ action: 'address-fault.found', objectKind: 'member', objectId: mail.memberId, after });
  }
}
