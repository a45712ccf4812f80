import type { Translation } from '../messages/translation';
import type { benchmarkJa } from './benchmark-messages.ja';

export const benchmarkEn: Translation<typeof benchmarkJa> = {
  'benchmark.title': 'Beside the national hospital survey',
  'benchmark.body': 'Figures of the ministry’s hospital survey beside your own answers of this fiscal year.',
  'benchmark.of': 'Beside the answers of {name}.',
  'benchmark.of.all': 'Beside the answers of all clinics that you look after.',
  'benchmark.all': 'Compare all clinics',
  'benchmark.label': 'Hospitals (January to March 2025, 5,842 valid answers)',
  'benchmark.caution':
    'Hospitals (20 beds and more) said this of themselves. No national figures for clinics and pharmacies were found, so take them for orientation.',
  'benchmark.survey': '{title} ({start} to {end}, {responses, number} valid answers)',
  'benchmark.table': 'Beside the figures of hospitals',
  'benchmark.column.metric': 'What the survey asked',
  'benchmark.column.hospitals': 'Hospitals',
  'benchmark.column.own': 'Yours',
  'benchmark.column.item': 'Checklist item',
  'benchmark.denominator': 'Of: {of}',
  'benchmark.match.direct': 'Asks the same',
  'benchmark.match.proxy': 'For orientation (nearest item)',
  'benchmark.noItem': 'No matching item',
  'benchmark.noItem.body': 'The checklist does not ask for it',
  'benchmark.unanswered': 'Not answered',
  'benchmark.yesOf': 'Yes {yes, number} of {answered, number}',
  'benchmark.yesOf.planned': 'Yes {yes, number} (planned {planned, number}) of {answered, number}',
  'benchmark.beds': 'By number of beds',
  'benchmark.beds.range': '{from, number} to {to, number} beds',
  'benchmark.beds.from': '{from, number} beds and more',
  'benchmark.beds.to': '{to, number} beds and fewer',
  'benchmark.percent': '{percent, number}%',
  'benchmark.sources': 'Sources',
};
