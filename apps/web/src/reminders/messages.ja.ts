export const remindersJa = {
  'reminders.kind.task_due': '改善タスクの期限',
  'reminders.kind.inspection': '立入検査',
  'reminders.kind.inspection_documents': '立入検査の書類提出',
  'reminders.kind.two_factor': '二要素認証の期限',
} as const;
