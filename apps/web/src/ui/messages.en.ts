import type { Translation } from '../messages/translation';
import type { uiJa } from './messages.ja';

export const uiEn: Translation<typeof uiJa> = {
  'ui.required': 'Required',
  'ui.optional': 'Optional',
  'ui.clear': 'Clear the text',
  'ui.loading': 'Loading',
  'ui.pending': 'Working',
  'ui.retry': 'Try again',
  'ui.reference': 'Reference for support: {reference}',
  'ui.pager': 'Pages',
  'ui.range': '{from, number}–{to, number} of {total, number}',
  'ui.total': '{total, number} in all',
  'ui.previous': 'Previous',
  'ui.next': 'Next',
  'ui.close': 'Close',
  'ui.cancel': 'Cancel',
  'ui.save': 'Save',
  'ui.moreFilters': 'More filters',
  'ui.filters': 'Filtered by:',
  'ui.removeFilter': 'Remove the filter “{label}”',
  'ui.clearFilters': 'Remove all',
};
