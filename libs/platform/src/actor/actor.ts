import { AsyncLocalStorage } from 'node:async_hooks';
import { unauthenticated } from '../errors/fault';

/**
 * In which capacity somebody acts. Policies in the database decide by it.
 * `office`: owner or admin of the consultancy; `consultant`: its assigned clinics; `clinic`: staff of a clinic;
 * `vendor`: what was granted; `system`: a job of the tenant.
 */
export type ActorKind = 'office' | 'consultant' | 'clinic' | 'vendor' | 'system';

/** The session in which somebody acts. Jobs and commands have none. */
export interface ActorSession {
  readonly id: string;
  readonly personId: string;
  /** The person proved to be there within the last five minutes. */
  readonly isFresh: boolean;
}

export interface Actor {
  readonly tenantId: string;
  readonly kind: ActorKind;
  /** The member's id; null for the system. */
  readonly principalId: string | null;
  readonly permissions: ReadonlySet<string>;
  /** As it is kept with what the actor writes; absent for the system. */
  readonly name?: string;
  readonly session?: ActorSession;
}

export type Language = 'ja' | 'en';

/** What belongs to one request or job besides who acts. */
export interface Occasion {
  readonly requestId: string;
  readonly language: Language;
  /** From where a request came, as /24 or /48; absent in jobs and commands. */
  readonly network?: string;
  /** What the browser calls itself; absent in jobs and commands. */
  readonly userAgent?: string;
  /** A session that turned up elsewhere in another browser: nobody acts in it until its person has proved to be there. */
  readonly unprovenSession?: ActorSession;
}

const actors = new AsyncLocalStorage<Actor>();
const occasions = new AsyncLocalStorage<Occasion>();

/** Runs work as the actor. Called where a session becomes an actor and where a job starts; nowhere else. */
export function runAs<T>(actor: Actor, work: () => T): T {
  return actors.run(actor, work);
}

/** Who acts; throws UNAUTHENTICATED when nobody does. */
export function currentActor(): Actor {
  const actor = actors.getStore();
  if (!actor) throw unauthenticated();
  return actor;
}

/** Who acts, or undefined. */
export function actorOrNobody(): Actor | undefined {
  return actors.getStore();
}

export function onOccasion<T>(occasion: Occasion, work: () => T): T {
  return occasions.run(occasion, work);
}

/** The request or job under way; outside of both, a fixed Japanese one. */
export function currentOccasion(): Occasion {
  return occasions.getStore() ?? { requestId: 'none', language: 'ja' };
}

/** The tenant's own machinery: jobs and the operator's commands. Row-level security still holds it inside the tenant. */
export function systemActor(tenantId: string): Actor {
  return { tenantId, kind: 'system', principalId: null, permissions: new Set() };
}

/** The text in the reader's language. */
export function say(ja: string, en: string): string {
  return currentOccasion().language === 'en' ? en : ja;
}
