import { by, D, I, S, type TableRule, U } from './table-rules';

const team = by('tenant', 'tenant', 'none', 'none');
const ofTeam = { select: team, insert: team, update: team, delete: team, mark: 'team' } as const;

/** Drafts of editions, for the consultancy's own people. */
export const editionTables: Readonly<Record<string, TableRule>> = {
  edition_drafts: {
    ...ofTeam,
    grants: [S, I],
    changed: [
      'label_ja',
      'label_en',
      'title_ja',
      'fiscal_year',
      'published',
      'guideline_basis',
      'earlier_edition_id',
      'state',
      'edition_id',
      'version',
      'changed_by_name',
      'changed_at',
    ],
    plain: ['kind', 'published', 'state'],
  },
  edition_draft_sheets: { ...ofTeam, grants: [S, I, D], plain: ['sha256', 'form', 'columns', 'problems'] },
  edition_draft_items: {
    ...ofTeam,
    grants: [S, I, U, D],
    plain: ['form', 'section_code', 'code', 'answer_kind', 'scope', 'change', 'replaces', 'doubts'],
  },
  guideline_tables: {
    ...ofTeam,
    select: by('tenant', 'tenant', 'tenant', 'none'),
    mark: 'all',
    grants: [S, I],
    changed: ['version', 'removed_at'],
    plain: ['guideline', 'places', 'sha256'],
  },
};
