import type { Translation } from '../messages/translation';
import type { glossaryJa } from './messages.ja';

export const glossaryEn: Translation<typeof glossaryJa> = {
  'glossary.title': 'Glossary',
  'glossary.description':
    'The terms of the checklist in plain words. The explanations are this product’s own, not the definitions of a law or an official document.',
  'glossary.search': 'Search by term, reading or explanation',
  'glossary.found': '{count, plural, one {# term} other {# terms}}',
  'glossary.none': 'The glossary has no such term',
  'glossary.note': 'Note: {note}',
  'glossary.aliases': 'Also called: {aliases}',
  'glossary.codes': 'Belongs to items (R7, for medical institutions): {codes}',
  'glossary.toPage': 'See the glossary',
  'glossary.furigana': 'Show readings above terms',
};
