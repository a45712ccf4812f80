export {
  type Actor,
  type ActorKind,
  type ActorSession,
  type Language,
  type Occasion,
  actorOrNobody,
  currentActor,
  currentOccasion,
  onOccasion,
  runAs,
  say,
  systemActor,
} from './actor/actor';
export { Audit, type AuditEntry } from './audit/audit';
export * from './calendar';
export { Database, type Row, type Statement, sql } from './database/database';
export { checkGate, type GateViolation } from './database/gate';
export { containing } from './database/like';
export { Once } from './database/once';
export { AuthDatabase, RoleDatabase, type RoleTransaction, SchedulerDatabase } from './database/role-database';
export { together } from './database/together';
export { BadEnvironment, queueEnv, readEnv } from './env';
export {
  badInput,
  conflict,
  Fault,
  type FaultCode,
  forbidden,
  notFound,
  rateLimited,
  stepUpRequired,
  unauthenticated,
  isUnavailable,
  unavailable,
} from './errors/fault';
export { faultFromDatabase } from './errors/from-database';
export { asCellText, type CsvCell, toCsv } from './export/csv';
export { type BlobStore, BlobMissing, blobKey } from './files/blobs/blob-store';
export { type ArchiveOutcome, inspectArchive, type ZipEntry } from './files/check/inspect-zip';
export { LocalBlobs } from './files/blobs/local-blobs';
export { type FileEnv, fileEnv, filePartsOf, fileServersOf } from './files/file-env';
export { FetchFile } from './files/fetch-file';
export { type FilePartsGiven } from './files/file-parts';
export { FILE_CONTENT_TYPE, registerFileParser } from './files/file-parsers';
export { type FileWaitsForScan, fileWaitsForScan } from './files/file.jobs';
export { type FileRow } from './files/file.repository';
export { FilesService, messageOf, toStoredFile } from './files/files.service';
export { type PaceLimits } from './files/pace';
export { Quarantine } from './files/quarantine';
export { ScanWaitingFileHandler } from './files/scan-waiting-file.handler';
export { ClamdScanner, type Scanner } from './files/scanner';
export {
  ALLOW,
  Allow,
  AllowGuard,
  ALSO_UNPROVEN,
  AlsoUnproven,
  FRESHLY_VERIFIED,
  FreshlyVerified,
  PUBLIC,
  SIGNED_IN,
} from './graphql/allow';
export { type DayField, Entered, type InvalidEntry, type TextField } from './graphql/entered';
export { formatError, type ReportError } from './graphql/format-errors';
export { decodeCursor, encodeCursor, LARGEST_PAGE, type Page, type PageInfo, pageSize, toPage } from './graphql/paging';
export { present, type Presenter } from './graphql/present';
export type * from './graphql/schema.gen';
export { hashSecret, newId, newSecret } from './ids';
export { type EachTenant, inEachTenant } from './jobs/in-each-tenant';
export { JOB_HANDLERS, type JobHandler } from './jobs/job-handler';
export { JobRunner } from './jobs/job-runner';
export { type JobKind, jobKind, Outbox } from './jobs/outbox';
export { relayOutbox } from './jobs/outbox-relay';
export {
  type Hint,
  type HintQueue,
  type HintWorker,
  openQueue,
  openWorker,
  type QueueName,
  type QueueTransport,
  queuesToLookAt,
} from './jobs/transport';
export { type LimitedOutcome, type LimitedScript, runLimited } from './limited/run-limited';
export { openLog } from './log/logger';
export { MailNotSent, type MailOutcome } from './mail/mail-not-sent';
export { type Mailer, type MailMessage, SmtpMailer } from './mail/mailer';
export { oneLine, shortened } from './mail/one-line';
export { Outbound, type OutboundOptions, type OutboundOutcome, type OutboundRequest } from './net/outbound';
export { type AddressProblem, outboundProblem } from './net/outbound-address';
export { isPublicAddress } from './net/public-address';
export { PlatformModule, type PlatformParts } from './platform.module';
export { isReadableOnTheWay } from './safety/clear-text';
export { type Link, linkOf } from './safety/link';
export { refuseUnsafeStart } from './safety/refuse-unsafe-start';
export { type ServerFacts, serverFacts } from './safety/server-facts';
export { unsafeFolders } from './safety/unsafe-folders';
export { redisFacts, unsafeServers } from './safety/unsafe-servers';
export { isProduction, type Settings, type UnsafeSetting, unsafeSettings } from './safety/unsafe-settings';
export { SecretBox, type SecretPlace, secretPlace } from './secrets/secret-box';
