import { readdirSync } from 'node:fs';
import { newId } from '@mamori/platform';
import type { Role } from '@mamori/tenants';
import { createTestApi, ORIGIN, type TestApi, type TestBrowser } from './api';

const BEGIN = `mutation ($input: BeginUploadInput!) { beginUpload(input: $input) {
  __typename ... on UploadBegun { id } ... on UserError { message } } }`;

export interface Announced {
  readonly clinicId?: string | null;
  readonly purpose?: string;
  readonly fileName: string;
  readonly bytes: number;
}

type Injected = Awaited<ReturnType<TestApi['server']['app']['inject']>>;

/** Somebody signed in who sends and fetches files. */
export class FileSender {
  constructor(
    private readonly api: TestApi,
    readonly browser: TestBrowser,
    readonly tenantId: string,
    readonly memberId: string,
  ) {}

  cookie(): string {
    return [...this.browser.cookies()].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** The whole answer of announcing a file. */
  async announce(given: Announced) {
    const input = { purpose: 'evidence', ...given };
    const answer = await this.browser.send(BEGIN, { input });
    return { answer, result: Object(answer.data).beginUpload };
  }

  /** Announces a file that is taken, and returns its id. */
  async begin(given: Announced): Promise<string> {
    const { answer, result } = await this.announce(given);
    if (result?.__typename !== 'UploadBegun') throw new Error(answer.body);
    return result.id;
  }

  put(id: string, bytes: Uint8Array, headers: Readonly<Record<string, string>> = {}): Promise<Injected> {
    return this.inject('PUT', id, headers, bytes);
  }

  get(id: string, headers: Readonly<Record<string, string>> = {}): Promise<Injected> {
    return this.inject('GET', id, headers);
  }

  /** Announces and sends. */
  async send(clinicId: string, fileName: string, bytes: Uint8Array): Promise<Injected> {
    return this.put(await this.begin({ clinicId, fileName, bytes: bytes.length }), bytes);
  }

  private inject(method: 'PUT' | 'GET', id: string, headers: Readonly<Record<string, string>>, bytes?: Uint8Array) {
    return this.api.server.app.inject({
      method,
      url: `/files/${id}`,
      remoteAddress: this.browser.address,
      headers: {
        cookie: this.cookie(),
        origin: ORIGIN,
        'x-mamori-request': '1',
        'user-agent': 'TestBrowser/1',
        ...(bytes ? { 'content-type': 'application/vnd.mamori.file' } : {}),
        ...headers,
      },
      ...(bytes ? { payload: Buffer.from(bytes) } : {}),
    });
  }
}

export interface FileWorld {
  readonly api: TestApi;
  readonly tenantId: string;
  readonly clinicId: string;
  /** An owner. */
  readonly sender: FileSender;
  /** Somebody else, with these clinics. */
  somebody(role: Role, clinicIds?: readonly string[], tenantId?: string): Promise<FileSender>;
  clinic(tenantId: string): Promise<string>;
  /** Every file below the folder of files, whether kept or being checked. */
  onDisk(): readonly string[];
  row(id: string): Promise<Readonly<Record<string, unknown>> | undefined>;
  close(): Promise<void>;
}

/** The real API with a consultancy, one clinic of it and its owner. */
export async function fileWorld(
  change: Parameters<typeof createTestApi>[0] = {},
  waits?: Parameters<typeof createTestApi>[1],
): Promise<FileWorld> {
  const api = await createTestApi(change, waits);
  const { asSuperuser } = api.database;
  const clinic: FileWorld['clinic'] = async (tenantId) => {
    const id = newId();
    await asSuperuser(
      `insert into app.clinics (tenant_id, id, name, name_kana, search_key, kind, prefecture)
       values ($1, $2, $3, 'アオゾラ', 'あおぞら', 'clinic', 13)`,
      [tenantId, id, `青空医院 ${id}`],
    );
    await asSuperuser('select app.refresh_clinic_summary($1, $2)', [tenantId, id]);
    return id;
  };
  const somebody: FileWorld['somebody'] = async (role, clinicIds = [], tenantId) => {
    const signedIn = await api.signedIn({ role, tenantId });
    for (const id of clinicIds)
      await asSuperuser('insert into app.clinic_assignments (tenant_id, clinic_id, member_id) values ($1, $2, $3)', [
        signedIn.tenantId,
        id,
        signedIn.memberId,
      ]);
    return new FileSender(api, signedIn.browser, signedIn.tenantId, signedIn.memberId);
  };
  const sender = await somebody('owner');
  return {
    api,
    tenantId: sender.tenantId,
    clinicId: await clinic(sender.tenantId),
    sender,
    somebody: (role, clinicIds, tenantId = sender.tenantId) => somebody(role, clinicIds, tenantId),
    clinic,
    onDisk: () =>
      readdirSync(api.folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => entry.name),
    row: async (id) => (await asSuperuser('select * from app.files where id = $1', [id]))[0],
    close: () => api.close(),
  };
}
