import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { migrate } from '@mamori/migrations';
import { runAs, onOccasion, systemActor } from '@mamori/platform';
import { createTestDatabase, type TestDatabase } from '@mamori/platform/testing';
import { TenantsService, type Role } from '@mamori/tenants';
import { createServer, type ApiServer } from '../../apps/api/src/server';
import { SoftwareAuthenticator } from './software-authenticator';

export const ORIGIN = 'http://localhost:7399';

export interface GraphQLAnswer {
  readonly status: number;
  readonly data: Record<string, never> | null;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
  readonly body: string;
}

export interface BrowserPlace {
  readonly address: string;
  readonly userAgent: string;
}

let networks = 0;
/** An address in a network where nobody was before, so that no test uses up another's attempts. */
function newAddress(): string {
  networks += 1;
  return `10.${(networks >> 8) & 255}.${networks & 255}.7`;
}

/** A browser without a window: keeps cookies and speaks GraphQL. */
export class TestBrowser {
  private readonly jar = new Map<string, string>();

  /** Where it stands and what it calls itself: a network of its own unless said. */
  constructor(
    private readonly server: ApiServer,
    private place: BrowserPlace = { address: newAddress(), userAgent: 'TestBrowser/1' },
  ) {}

  get address(): string {
    return this.place.address;
  }

  /** The same cookies, somewhere else. */
  moveTo(place: Partial<BrowserPlace>): void {
    this.place = { ...this.place, ...place };
  }

  /** Another browser with copies of this one's cookies. */
  copy(place: Partial<BrowserPlace> = {}): TestBrowser {
    const other = new TestBrowser(this.server, { ...this.place, ...place });
    for (const [name, value] of this.jar) other.jar.set(name, value);
    return other;
  }

  cookies(): ReadonlyMap<string, string> {
    return this.jar;
  }

  setCookie(name: string, value: string): void {
    this.jar.set(name, value);
  }

  private cookieHeader(): string {
    return [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async send(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<GraphQLAnswer> {
    const answer = await this.server.app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: this.place.address,
      headers: {
        'content-type': 'application/json',
        'x-mamori-request': '1',
        origin: ORIGIN,
        'user-agent': this.place.userAgent,
        ...(this.jar.size > 0 ? { cookie: this.cookieHeader() } : {}),
        ...headers,
      },
      payload: JSON.stringify({ query, variables }),
    });
    for (const cookie of answer.cookies) {
      if (cookie.value === '') this.jar.delete(cookie.name);
      else this.jar.set(cookie.name, cookie.value);
    }
    const body = answer.json();
    return { status: answer.statusCode, data: body.data ?? null, errors: body.errors ?? [], body: answer.body };
  }
}

export interface TestApi {
  readonly database: TestDatabase;
  readonly server: ApiServer;
  /** Where this API keeps files. */
  readonly folder: string;
  browser(place?: Partial<BrowserPlace>): TestBrowser;
  /** A key that nobody has registered yet. */
  key(): SoftwareAuthenticator;
  /** A consultancy with one invited person; returns the link's token. */
  invite(given?: {
    tenantId?: string;
    email?: string;
    role?: Role;
  }): Promise<{ tenantId: string; token: string; memberId: string }>;
  /** Invites somebody, registers a passkey and hands back the signed-in browser. */
  signedIn(given?: {
    tenantId?: string;
    email?: string;
    role?: Role;
  }): Promise<{ tenantId: string; memberId: string; browser: TestBrowser; key: SoftwareAuthenticator }>;
  close(): Promise<void>;
}

export const BEGIN = `mutation ($token: String!) { beginPasskeyRegistration(input: {token: $token}) {
  __typename ... on WebAuthnCeremony { options } ... on UserError { message } } }`;
export const FINISH = `mutation ($token: String!, $response: WebAuthnJson!) {
  finishPasskeyRegistration(input: {token: $token, response: $response, label: "test"}) {
    __typename ... on SignedIn { personName } ... on UserError { message } } }`;
export const BEGIN_SIGN_IN = `mutation { beginSignIn { options } }`;
export const FINISH_SIGN_IN = `mutation ($response: WebAuthnJson!, $tenantId: ID) {
  finishSignIn(input: {response: $response, tenantId: $tenantId}) {
    __typename ... on SignedIn { personName } ... on TenantChoiceRequired { tenants { id name } } ... on UserError { message } } }`;

type Made = Parameters<typeof createServer>;

/** The real API on a database of its own, driven through its HTTP door. `change` takes the place of its usual settings. */
export async function createTestApi(
  change: Partial<Made[0]> = {},
  waits?: Made[2],
  log: Made[1] = pino({ level: 'silent' }),
): Promise<TestApi> {
  const database = await createTestDatabase({ migrate });
  const folder = mkdtempSync(join(tmpdir(), 'mamori-files-'));
  const server = await createServer(
    {
      PORT: 7399,
      HOST: '127.0.0.1',
      MAMORI_ORIGIN: ORIGIN,
      MAMORI_DOCUMENTS: 'any',
      DATABASE_APP_URL: database.urls.app,
      DATABASE_AUTH_URL: database.urls.auth,
      MAMORI_FILES_DIR: folder,
      LOG_LEVEL: 'silent',
      ...change,
    },
    log,
    waits,
  );
  const tenants = server.app.get(TenantsService, { strict: false });
  const invite: TestApi['invite'] = async (given = {}) => {
    const tenantId = given.tenantId ?? (await database.createTenant());
    const email = given.email ?? `${Math.random().toString(36).slice(2)}@example.jp`;
    const link = await onOccasion({ requestId: 'test', language: 'ja' }, () =>
      runAs(systemActor(tenantId), () => tenants.invite({ email, name: '守山 花子', role: given.role ?? 'owner' })),
    );
    return { tenantId, token: link.token, memberId: link.memberId };
  };
  return {
    database,
    server,
    folder,
    invite,
    key: () => new SoftwareAuthenticator(ORIGIN),
    browser(place = {}) {
      const browser = new TestBrowser(server);
      browser.moveTo(place);
      return browser;
    },
    async signedIn(given) {
      const { tenantId, token, memberId } = await invite(given);
      const browser = new TestBrowser(server);
      const key = new SoftwareAuthenticator(ORIGIN);
      const begun = await browser.send(BEGIN, { token });
      const { options } = Object(begun.data).beginPasskeyRegistration;
      const finished = await browser.send(FINISH, { token, response: key.register(JSON.parse(options)) });
      if (Object(finished.data).finishPasskeyRegistration.__typename !== 'SignedIn') throw new Error(finished.body);
      return { tenantId, memberId, browser, key };
    },
    async close() {
      await server.close();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
