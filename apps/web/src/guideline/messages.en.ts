import type { Translation } from '../messages/translation';
import type { guidelineJa } from './messages.ja';

export const guidelineEn: Translation<typeof guidelineJa> = {
  'guideline.title': '{edition}: places in the guideline',
  'guideline.body':
    'Tell where a newer version of the ministry’s safety guideline speaks of each item. The edition’s items and all answers stay as they are.',
  'guideline.column': 'Guideline',
  'guideline.link': 'Places in the guideline',
  'guideline.tables': 'Imported tables',
  'guideline.tables.empty': 'No table has been imported',
  'guideline.tables.empty.body':
    'Choose an Excel file with a column of item numbers and one of places, under “Import a table”.',
  'guideline.version': 'Version of the guideline',
  'guideline.version.hint': 'For example 7.1',
  'guideline.versionOf': 'Version {version}',
  'guideline.items': 'Items',
  'guideline.file': 'File',
  'guideline.importedBy': 'Imported by',
  'guideline.actions': 'Actions',
  'guideline.tableOf': 'Table of version {version}',
  'guideline.remove': 'Remove',
  'guideline.removeOf': 'Remove the table of version {version}',
  'guideline.import': 'Import a table',
  'guideline.import.body':
    'Choose a table with one item in each row, a column of item numbers and one of places in the guideline. A column for each volume is read too.',
  'guideline.read': '“{file}” was read. It names places for {count, plural, one {# item} other {# items}}.',
  'guideline.missing': 'Items of which the file says nothing: {codes}',
  'guideline.problems': '{count, plural, one {# row} other {# rows}} left out',
  'guideline.problem.row': '“{sheet}”, row {row}',
  'guideline.problem.sheet': '“{sheet}”',
  'guideline.problem.where': 'Where',
  'guideline.problem.what': 'Why',
  'guideline.column.item': 'Item',
  'guideline.column.places': 'Places',
  'guideline.take': 'Import',
  'guideline.taken': 'Imported the table of version {version}',
  'guideline.another': 'Choose another file',
  'guideline.refused': 'The file could not be read',
  'guideline.foot': 'Places in the guideline',
  'guideline.foot.empty': 'It is not known yet where the guideline speaks of this item.',
  'guideline.inferred': 'our reading',
  'guideline.imported': 'imported',
};
