import {
  Body,
  Controller,
  Get,
  Header,
  Headers,
  HttpException,
  Param,
  Post,
  Query,
  StreamableFile,
} from '@nestjs/common';
import { Allow, forbidden, notFound, say, toCsv } from '@mamori/platform';
import type { SentFile } from '../../import-parsers';
import { listWorkbook } from '../../list-file/list-workbook';
import { refusedAsTooLarge } from '../../preview-clinic-list';
import { EquipmentFilesService, type EquipmentImportOutcome, type EquipmentPreviewed } from './equipment-files.service';
import { EQUIPMENT_WIDTHS, equipmentTemplate } from './policy/equipment-list';
import type { EquipmentChange, EquipmentPlan } from './policy/plan-equipment';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const CONFLICT = 409;
const UNREADABLE = 422;
const TOO_LARGE = 413;
const BAD_REQUEST = 400;
const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const refuse = (status: number, message: string) => new HttpException({ message }, status);

/** A preview as it is sent: of each row what becomes of it, not the whole piece. */
interface SentPreview {
  readonly plan: string;
  readonly unknownColumns: readonly string[];
  readonly rows: readonly {
    readonly line: number;
    readonly name: string;
    readonly outcome: EquipmentPlan['outcome'];
    readonly problem: string | null;
    readonly changes: readonly EquipmentChange[];
  }[];
}

/** Takes and hands out ledgers of equipment as files; all else about them is GraphQL. */
@Controller()
export class EquipmentFilesController {
  constructor(private readonly files: EquipmentFilesService) {}

  /** Shows what the file would add and change; keeps nothing of it. */
  @Allow('register:edit')
  @Post('imports/equipment/:clinicId/preview')
  async preview(
    @Param('clinicId') clinicId: string,
    @Body() file: SentFile | undefined,
    @Headers('x-mamori-request') ours: string | undefined,
  ): Promise<SentPreview> {
    const outcome = await this.files.preview(known(clinicId), bytesOf(file, ours));
    if (outcome.type === 'FileRefused') throw refuse(UNREADABLE, outcome.message);
    return toSent(outcome);
  }

  /**
   * Adds what the file holds and the ledger does not, and changes what it says otherwise. With the `plan` of a preview it does
   * just that, or is answered 409. The same file sent again changes nothing.
   */
  @Allow('register:edit')
  @Post('imports/equipment/:clinicId')
  async add(
    @Param('clinicId') clinicId: string,
    @Body() file: SentFile | undefined,
    @Headers('x-mamori-request') ours: string | undefined,
    @Query('plan') plan: string | undefined,
  ): Promise<Extract<EquipmentImportOutcome, { readonly type: 'EquipmentImported' }>> {
    const outcome = await this.files.add(
      known(clinicId),
      bytesOf(file, ours),
      plan === undefined ? plan : String(plan),
    );
    if (outcome.type === 'FileRefused') throw refuse(UNREADABLE, outcome.message);
    if (outcome.type === 'LedgerChangedMeanwhile') throw refuse(CONFLICT, sayMeanwhile());
    return outcome;
  }

  /** The empty list to fill in. */
  @Allow('register:edit')
  @Get('imports/equipment/template.csv')
  templateCsv(): StreamableFile {
    return download(Buffer.from(toCsv(equipmentTemplate())), 'csv', templateName());
  }

  @Allow('register:edit')
  @Get('imports/equipment/template.xlsx')
  async templateXlsx(): Promise<StreamableFile> {
    return download(await listWorkbook(sayLedger(), equipmentTemplate(), EQUIPMENT_WIDTHS), 'xlsx', templateName());
  }

  @Allow('register:read')
  @Get('clinics/:id/equipment.csv')
  @Header('cache-control', 'no-store')
  async csv(@Param('id') id: string): Promise<StreamableFile> {
    const { clinicName, csv } = await this.files.csv(known(id));
    return download(Buffer.from(csv), 'csv', `${sayLedger()}_${clinicName}`);
  }

  @Allow('register:read')
  @Get('clinics/:id/equipment.xlsx')
  @Header('cache-control', 'no-store')
  async xlsx(@Param('id') id: string): Promise<StreamableFile> {
    const { clinicName, xlsx } = await this.files.xlsx(known(id));
    return download(xlsx, 'xlsx', `${sayLedger()}_${clinicName}`);
  }
}

function toSent({ plan, unknownColumns, rows }: EquipmentPreviewed): SentPreview {
  const sent = rows.map((row) => {
    const { line, name, outcome } = row;
    const problem = 'problem' in row ? row.problem : null;
    return { line, name, outcome, problem, changes: row.outcome === 'change' ? row.changes : [] };
  });
  return { plan, unknownColumns, rows: sent };
}

function download(bytes: Uint8Array, ending: 'csv' | 'xlsx', name: string): StreamableFile {
  const encoded = encodeURIComponent(`${name.replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')}.${ending}`);
  return new StreamableFile(bytes, {
    type: ending === 'csv' ? CSV : XLSX,
    disposition: `attachment; filename="equipment.${ending}"; filename*=UTF-8''${encoded.replace(/['()*]/gu, '_')}`,
  });
}

function known(clinicId: string): string {
  if (!UUID.test(clinicId)) throw notFound('clinic', clinicId);
  return clinicId;
}

function bytesOf(file: SentFile | undefined, ours: string | undefined): Buffer {
  if (ours !== '1') throw forbidden('our own request header');
  if (file?.type === 'FileTooLarge') throw refuse(TOO_LARGE, refusedAsTooLarge().message);
  if (file?.type !== 'FileSent') throw refuse(BAD_REQUEST, sayNoFile());
  return file.bytes;
}

const sayLedger = () => say('機器台帳', 'equipment');
const templateName = () => say('機器台帳_ひな形', 'equipment-template');
const sayNoFile = () =>
  say('CSVかExcelブック(.xlsx)のファイルを選んでください。', 'Please choose a CSV file or an Excel workbook (.xlsx).');
const sayMeanwhile = () =>
  say(
    '確かめている間に台帳が変わりました。何も取り込んでいません。もう一度見て、取り込んでください。',
    'The ledger changed while you were looking. Nothing was taken in. Please look again, then import.',
  );
