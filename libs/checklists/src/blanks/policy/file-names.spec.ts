import { expect, it } from '@jest/globals';
import { fileNames } from './file-names';

it('names each file after its clinic, as every system takes it', () => {
  expect(fileNames(['青空医院', '青空医院', '../etc/passwd', 'A:B*?', '   ', 'Aoi', 'AOI'])).toEqual([
    '青空医院',
    '青空医院 (2)',
    'etc passwd',
    'A B',
    'form',
    'Aoi',
    'AOI (2)',
  ]);
});
