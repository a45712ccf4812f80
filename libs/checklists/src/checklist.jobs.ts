import { jobKind } from '@mamori/platform';
import { z } from 'zod';

const item = z.strictObject({ checklistId: z.uuid(), itemId: z.uuid(), clinicId: z.uuid() }).readonly();

export type ChecklistItemJob = z.infer<typeof item>;

/** An item was answered いいえ, or its target date moved while it is. The entry question is never told of. */
export const checklistItemNotMet = jobKind('checklist-item-not-met', item);

/** An item that was いいえ now has another answer, or none. */
export const checklistItemMet = jobKind('checklist-item-met', item);

const proposal = z.strictObject({ proposalId: z.uuid() }).readonly();

export type ProposalJob = z.infer<typeof proposal>;

/** Somebody was asked about an item. */
export const colleagueAsked = jobKind('colleague-asked', proposal);

/** Whoever was asked about an item has proposed an answer. */
export const answerProposed = jobKind('answer-proposed', proposal);
