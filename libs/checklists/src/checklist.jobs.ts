import { jobKind } from '@mamori/platform';
import { z } from 'zod';

const item = z.strictObject({ checklistId: z.uuid(), itemId: z.uuid(), clinicId: z.uuid() }).readonly();

export type ChecklistItemJob = z.infer<typeof item>;

/** An item was answered いいえ, or its target date moved while it is. The entry question is never told of. */
export const checklistItemNotMet = jobKind('checklist-item-not-met', item);

/** An item that was いいえ now has another answer, or none. */
export const checklistItemMet = jobKind('checklist-item-met', item);

/** Evidence was put beside an item: somebody is working on it. */
export const checklistItemEvidenced = jobKind('checklist-item-evidenced', item);

const proposal = z.strictObject({ proposalId: z.uuid() }).readonly();

export type ProposalJob = z.infer<typeof proposal>;

/** Somebody was asked about an item. */
export const colleagueAsked = jobKind('colleague-asked', proposal);

/** Whoever was asked about an item has proposed an answer. */
export const answerProposed = jobKind('answer-proposed', proposal);

const vendorQuestion = z.strictObject({ proposalId: z.uuid(), invitationId: z.uuid() }).readonly();

/** `invitationId` is the id that the link gets, should the vendor need one: whoever runs the job twice makes the same. */
export type VendorQuestionJob = z.infer<typeof vendorQuestion>;

/** A vendor was asked about an item, by an address. */
export const vendorAsked = jobKind('vendor-asked', vendorQuestion);

/** The vendor who was asked is a member by now, so that the letter can be written. */
export const vendorAdmitted = jobKind('vendor-admitted', vendorQuestion);

/** A question to a vendor was taken back. */
export const vendorQuestionWithdrawn = jobKind('vendor-question-withdrawn', proposal);
