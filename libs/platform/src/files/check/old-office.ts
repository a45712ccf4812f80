const names = ['EncryptedPackage', 'EncryptionInfo', 'DataSpaces'].map((name) => Buffer.from(name, 'utf16le'));

/** Whether a compound file of Microsoft is the cover of an encrypted document, rather than a document of the old format. */
export const isEncryptedOffice = (file: Buffer): boolean => names.some((name) => file.includes(name));
