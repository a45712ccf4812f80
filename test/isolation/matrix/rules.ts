import type { Role } from '@mamori/tenants';

/**
 * How far a role reaches with a field, once it may ask at all. `tenant`: everything of its consultancy; `ownClinic`: its
 * clinics; `own`: what belongs to the person; `granted`: what somebody granted; `deny`: not even asking.
 */
export type Reach = 'deny' | 'tenant' | 'ownClinic' | 'own' | 'granted';
export type Reaches = Readonly<Record<Role, Reach>>;

/** What an ID argument names; the world holds objects of each kind in every scope. */
export type ObjectKind =
  | 'clinic'
  | 'system'
  | 'checklist'
  | 'checklistToSign'
  | 'signedChecklist'
  | 'signature'
  | 'question'
  | 'proposal'
  | 'dismissedProposal'
  | 'vendorQuestion'
  | 'unmetItem'
  | 'file'
  | 'evidence'
  | 'removedEvidence'
  | 'registerEvidence'
  | 'contact'
  | 'removedContact'
  | 'equipment'
  | 'removedEquipment'
  | 'backup'
  | 'removedBackup'
  | 'plan'
  | 'removedPlan'
  | 'drill'
  | 'removedDrill'
  | 'training'
  | 'removedTraining'
  | 'accountReview'
  | 'removedAccountReview'
  | 'item'
  | 'edition'
  | 'ownEdition'
  | 'editionFile'
  | 'blankFile'
  | 'formBlank'
  | 'returnedFile'
  | 'returnedTeamFile'
  | 'returnedForm'
  | 'returnedBatch'
  | 'draft'
  | 'draftItem'
  | 'guidelineTable'
  | 'removedGuidelineTable'
  | 'reconfirmedItem'
  | 'edition'
  | 'carryOver'
  | 'appliedCarryOver'
  | 'task'
  | 'inspection'
  | 'import'
  | 'importToApply'
  | 'member'
  | 'colleague'
  | 'staff'
  | 'invitedMember'
  | 'disabledMember'
  | 'keyless'
  | 'recovery'
  | 'recoveryToApprove'
  | 'notice'
  | 'delivery'
  | 'toldDate'
  | 'addressFault'
  | 'calendarFeed'
  | 'passkey'
  | 'session'
  | 'channel'
  | 'removedChannel'
  | 'channelTest'
  | 'pushBrowser'
  | 'membership';

export type TokenKind = 'setUp' | 'acceptance' | 'recovery' | 'objection';

/** One object of the world as an argument names it. */
export interface Thing {
  readonly id: string;
  readonly version: number;
}

/** From what a factory makes valid input: the object that each path names, and a few facts of who asks. */
export interface Given {
  the(path: string): Thing;
  /** Several ids in one argument. */
  token(path: string): string;
  /** Differs with every call. */
  readonly unique: string;
  /** The version of the consultancy's sign-in policy, and of its two-factor day. */
  readonly policyVersion: number;
  readonly email: string;
  readonly password: string;
}

export type Variables = Readonly<Record<string, unknown>>;

/** The decision about one root field. */
export interface FieldRule {
  /** `public` is open to everybody, with or without a session. */
  readonly may: 'public' | Reaches;
  readonly isFresh?: true;
  /** Path of each ID argument → what it names. */
  readonly ids?: Readonly<Record<string, ObjectKind>>;
  /** Paths that narrow a list or may be left out: a foreign id is then answered as a random one, by an empty list. */
  readonly filters?: readonly string[];
  /** Paths that have to fit another argument: reaching the object is not enough to be allowed. */
  readonly bound?: readonly string[];
  readonly tokens?: Readonly<Record<string, TokenKind>>;
  readonly with?: (given: Given) => Variables;
  /** Types of the answer when it is allowed, where that is a refusal by something else than rights. */
  readonly answers?: readonly string[];
  /** Type of the answer where a real authenticator or secret takes part, which `answers` cannot show; each is proved apart. */
  readonly succeeds?: string;
  /** No text of the consultancy is in the answer. */
  readonly isBare?: true;
  /** What a mutation leaves behind; `nothing` with its reason. */
  readonly leaves?: 'audit' | 'security event' | { readonly nothing: string };
  /** Names of the person's other consultancies are part of the answer. */
  readonly tellsMemberships?: true;
}

export type FieldRules = Readonly<Record<string, FieldRule>>;

const reaches = (
  owner: Reach,
  admin: Reach,
  consultant: Reach,
  clinic_manager: Reach,
  clinic_staff: Reach,
  vendor: Reach,
): Reaches => ({ owner, admin, consultant, clinic_manager, clinic_staff, vendor });

/** Owner and admin alone. */
export const office = reaches('tenant', 'tenant', 'deny', 'deny', 'deny', 'deny');
/** The consultancy's people; consultants for the clinics they look after. */
export const team = reaches('tenant', 'tenant', 'ownClinic', 'deny', 'deny', 'deny');
/** The consultancy's people, consultants included, for the whole of it. */
export const colleagues = reaches('tenant', 'tenant', 'tenant', 'deny', 'deny', 'deny');
/** Whoever leads the work in a clinic. */
export const lead = reaches('tenant', 'tenant', 'ownClinic', 'ownClinic', 'deny', 'deny');
/** Whoever works in or for a clinic. */
export const work = reaches('tenant', 'tenant', 'ownClinic', 'ownClinic', 'ownClinic', 'deny');
/** What the whole consultancy holds, for whoever works in or for a clinic. */
export const shared = reaches('tenant', 'tenant', 'tenant', 'tenant', 'tenant', 'deny');
/** Whoever is signed in, for what is theirs. */
export const oneself = reaches('own', 'own', 'own', 'own', 'own', 'own');
