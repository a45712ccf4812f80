/** Registers that have dates of their own. */
const pages = [
  ['backups', '/clinics/$clinicId/backups'],
  ['continuity', '/clinics/$clinicId/continuity'],
  ['training', '/clinics/$clinicId/training'],
  ['accounts', '/clinics/$clinicId/accounts'],
] as const;
type RegisterPage = (typeof pages)[number][1];

export type NoticeTarget =
  | { readonly to: '/tasks/$taskId'; readonly params: { readonly taskId: string } }
  | { readonly to: '/clinics/$clinicId'; readonly params: { readonly clinicId: string } }
  | { readonly to: '/questions/$questionId'; readonly params: { readonly questionId: string } }
  | { readonly to: RegisterPage; readonly params: { readonly clinicId: string } }
  | {
      readonly to: '/checklists/$checklistId';
      readonly params: { readonly checklistId: string };
      readonly search: { readonly item: string | undefined };
    }
  | null;

/** The page that a notice's path names, as a route of this client; null for one that it does not know. */
export function noticeTarget(path: string): NoticeTarget {
  const [place = '', query = '', ...more] = path.split('?');
  const [, noun, id, part, ...rest] = place.split('/');
  if (!id || rest.length > 0 || more.length > 0) return null;
  if (part !== undefined) {
    const page = noun === 'clinics' && !query && pages.find(([register]) => register === part);
    return page ? { to: page[1], params: { clinicId: id } } : null;
  }
  if (noun === 'checklists') {
    const item = new URLSearchParams(query).get('item') ?? undefined;
    return { to: '/checklists/$checklistId', params: { checklistId: id }, search: { item } };
  }
  if (query) return null;
  if (noun === 'tasks') return { to: '/tasks/$taskId', params: { taskId: id } };
  if (noun === 'questions') return { to: '/questions/$questionId', params: { questionId: id } };
  return noun === 'clinics' ? { to: '/clinics/$clinicId', params: { clinicId: id } } : null;
}
