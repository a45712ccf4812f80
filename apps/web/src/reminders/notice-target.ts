export type NoticeTarget =
  | { readonly to: '/tasks/$taskId'; readonly params: { readonly taskId: string } }
  | { readonly to: '/clinics/$clinicId'; readonly params: { readonly clinicId: string } }
  | null;

/** The page that a notice's path names, as a route of this client; null for one that it does not know. */
export function noticeTarget(path: string): NoticeTarget {
  const [, noun, id, ...rest] = path.split('/');
  if (!id || rest.length > 0) return null;
  if (noun === 'tasks') return { to: '/tasks/$taskId', params: { taskId: id } };
  return noun === 'clinics' ? { to: '/clinics/$clinicId', params: { clinicId: id } } : null;
}
