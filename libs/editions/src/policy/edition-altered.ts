/** Thrown where an edition that stands in the database is not the one that was published; `code` names it. */
export class EditionAltered extends Error {
  constructor(
    readonly code: string,
    what: string,
  ) {
    super(`edition ${code}: ${what}`);
    this.name = 'EditionAltered';
  }
}
