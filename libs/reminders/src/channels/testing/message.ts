import type { MessageContent, MessageLine } from '../../messages/message-content';

/** One line of a message, as the composer makes it. */
export const line = (change: Partial<MessageLine> = {}): MessageLine => ({
  title: '外部からの接続を記録する',
  clinicName: 'みどり医院',
  dueOn: '2026-12-10',
  dateName: '期日',
  daysLeft: 'あと18日',
  why: null,
  toDo: '改善タスクを進めてください。',
  url: 'https://mamori.example/tasks/1',
  ...change,
});

/** A message with these lines. */
export const message = (...lines: readonly MessageLine[]): MessageContent => ({
  language: 'ja',
  subject: '【守り】あと18日: 「外部からの接続を記録する」 (みどり医院)',
  greeting: null,
  insteadOf: null,
  intro: `お知らせが${lines.length}件あります。`,
  lines,
  action: { label: '守りで開く', url: 'https://mamori.example/tasks/1' },
  footer: 'このお知らせは自動で送っています。',
});
