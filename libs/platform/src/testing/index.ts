export { migratedDatabase } from './migrated-database';
export { asActor, createTestDatabase, type TestDatabase, type TestDatabaseOptions } from './test-database';
export { makeJpeg, makePng } from '../files/testing/make-images';
export { makePdf, type PdfGiven, pdfStream } from '../files/testing/make-pdf';
export { makeWorkbook, makeZip, workbookParts, type ZipPart } from '../files/testing/make-zip';
