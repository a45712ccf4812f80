import {
  AssistedRecoveryRepository,
  Letters,
  RecoveryNews,
  RecoveryReadiness,
  SecurityLog,
  SetUpLinkRepository,
} from '@mamori/identity';
import type { TestApi, TestBrowser } from './api';
import { ask, personOf } from './sign-in';

/** Somebody signed in, with the person behind. */
export type Somebody = Awaited<ReturnType<TestApi['signedIn']>> & { readonly personId: string; readonly email: string };

/** A consultancy with an owner, an administrator, and a consultant who will have lost every way in. */
export interface Consultancy {
  readonly tenantId: string;
  readonly owner: Somebody;
  readonly admin: Somebody;
  readonly lost: Somebody;
}

export async function consultancy(api: TestApi): Promise<Consultancy> {
  const tenantId = await api.database.createTenant();
  const somebody = async (role: 'owner' | 'admin' | 'consultant'): Promise<Somebody> => {
    const signedIn = await api.signedIn({ tenantId, role });
    const { id: personId, email } = await personOf(api, signedIn.memberId);
    return { ...signedIn, personId, email };
  };
  return {
    tenantId,
    owner: await somebody('owner'),
    admin: await somebody('admin'),
    lost: await somebody('consultant'),
  };
}

export interface Recovery {
  readonly id: string;
  readonly state: string;
  readonly readyAt: string | null;
  readonly readyAtWhenApproved: string | null;
}

/** A step that is expected to be taken. */
export async function stepOf(browser: TestBrowser, document: string, variables: object): Promise<Recovery> {
  const answer = await ask(browser, document, { ...variables });
  if (answer.__typename !== 'RecoveryStepped') throw new Error(JSON.stringify(answer));
  return Object(answer).recovery;
}

/** Moves the end of the waiting day, to a second ago unless said. */
export async function becomeReady(api: TestApi, id: string, by = '-1 second'): Promise<void> {
  await api.database.asSuperuser(
    `update identity.assisted_recoveries set ready_at = now() + $2::interval where id = $1 and approved_at is not null`,
    [id, by],
  );
}

/** What the worker does until no recovery is ready. */
export async function prepareLinks({ database: { auth } }: TestApi): Promise<void> {
  const recoveries = new AssistedRecoveryRepository(auth);
  const news = new RecoveryNews(recoveries, new Letters(), new SecurityLog(auth));
  const readiness = new RecoveryReadiness(auth, recoveries, new SetUpLinkRepository(auth), news);
  while ((await readiness.prepareNext()) !== 'none');
}
