/** Somebody who may be told of a clinic's deadlines; only members who are not disabled. */
export interface Person {
  readonly id: string;
  readonly role: string;
}

export interface Audience {
  /** Who answers for the thing; null when nobody was named. */
  readonly ownerId: string | null;
  /** Members assigned to the clinic. */
  readonly assigned: readonly Person[];
  /** The consultancy's owners and admins. */
  readonly office: readonly Person[];
}

const idsOf = (people: readonly Person[], role: string) =>
  people.filter((person) => person.role === role).map((person) => person.id);

/**
 * Who is told of a deadline: its owner, else the clinic's managers; and with either the clinic's consultants. When that
 * leaves nobody, the consultancy's owners and admins. Each id once; none only in a consultancy without owner and admin.
 *
 * An owner who has left, or no longer looks after the clinic, counts as none: a mail must not show what the product hides.
 */
export function recipientsOf({ ownerId, assigned, office }: Audience): readonly string[] {
  const mayKnow = (id: string) => [...assigned, ...office].some((person) => person.id === id);
  const answering = ownerId !== null && mayKnow(ownerId) ? [ownerId] : idsOf(assigned, 'clinic_manager');
  const told = new Set([...answering, ...idsOf(assigned, 'consultant')]);
  return told.size > 0 ? [...told] : office.map((person) => person.id);
}
