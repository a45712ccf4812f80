/** Where a file is on its way. */
export type UploadPhase =
  | { readonly type: 'waiting' }
  | { readonly type: 'sending'; readonly share: number }
  /** The connection was lost; it goes on by itself, or when asked. */
  | { readonly type: 'lost' }
  | { readonly type: 'refused'; readonly message: string }
  /** Something that sending again does not put right. */
  | { readonly type: 'failed'; readonly error: unknown };

export interface Upload {
  readonly key: string;
  readonly name: string;
  readonly phase: UploadPhase;
}

export type StepOutcome = { readonly type: 'done' } | { readonly type: 'refused'; readonly message: string };

/** What is said of a file besides its bytes. */
export interface UploadFacts {
  /** The evidence in whose place it comes. */
  readonly replaces?: string;
  /** The day of which it speaks; today unless said. */
  readonly speaksForOn?: string | null;
}

/** What has to be done for a file, each step safe to do again with the same ids. */
export interface UploadSteps {
  begin(
    file: File,
    mutationId: string,
  ): Promise<{ readonly type: 'begun'; readonly id: string } | { readonly type: 'refused'; readonly message: string }>;
  send(
    id: string,
    file: File,
    onProgress: (share: number) => void,
  ): Promise<{ readonly type: 'taken' } | { readonly type: 'refused'; readonly message: string }>;
  /** Puts the file that has arrived beside the item. */
  attach(fileId: string, about: UploadFacts, mutationId: string): Promise<StepOutcome>;
}

export interface UploadTools {
  readonly steps: UploadSteps;
  /** Whether doing the same again may help. */
  readonly isWorthAgain: (error: unknown) => boolean;
  readonly later: (work: () => void, ms: number) => void;
  readonly newId: () => string;
  /** Told of each file that stands beside the item now. */
  readonly onAdded: (name: string) => void;
}

interface Job {
  readonly key: string;
  readonly file: File;
  readonly about: UploadFacts;
  readonly beginId: string;
  readonly attachId: string;
  fileId?: string;
  tries: number;
  phase: UploadPhase;
}

/** One in the air and one being prepared: more would share the same slow line. */
const AT_ONCE = 2;
const AGAIN_MS = [2_000, 5_000, 15_000, 30_000, 60_000];

/** The files of one item on their way: sends some at a time, and goes on where it was when a connection was lost. */
export class UploadQueue {
  private readonly jobs: Job[] = [];
  private readonly listeners = new Set<() => void>();
  private shown: readonly Upload[] = [];

  constructor(private readonly tools: UploadTools) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): readonly Upload[] => this.shown;

  add(files: readonly File[], about: UploadFacts = {}): void {
    const { newId } = this.tools;
    for (const file of files)
      this.jobs.push({
        key: newId(),
        file,
        about,
        beginId: newId(),
        attachId: newId(),
        tries: 0,
        phase: { type: 'waiting' },
      });
    this.tell();
    this.work();
  }

  /** Goes on with what was lost: one file, or all. */
  again(key?: string): void {
    for (const job of this.jobs)
      if ((key === undefined || job.key === key) && (job.phase.type === 'lost' || job.phase.type === 'failed'))
        this.show(job, { type: 'waiting' });
    this.work();
  }

  /** Takes a file off the list that will not be sent. */
  dismiss(key: string): void {
    const at = this.jobs.findIndex((job) => job.key === key && job.phase.type !== 'sending');
    if (at >= 0) this.jobs.splice(at, 1);
    this.tell();
  }

  private work(): void {
    const free = AT_ONCE - this.jobs.filter(({ phase }) => phase.type === 'sending').length;
    for (const job of this.jobs.filter(({ phase }) => phase.type === 'waiting').slice(0, Math.max(0, free)))
      void this.run(job);
  }

  private async run(job: Job): Promise<void> {
    this.show(job, { type: 'sending', share: 0 });
    try {
      const outcome = await this.carry(job);
      if (outcome.type === 'refused') this.show(job, outcome);
      else {
        this.jobs.splice(this.jobs.indexOf(job), 1);
        this.tell();
        this.tools.onAdded(job.file.name);
      }
    } catch (error) {
      if (this.tools.isWorthAgain(error)) this.lose(job);
      else this.show(job, { type: 'failed', error });
    }
    this.work();
  }

  private async carry(job: Job): Promise<StepOutcome> {
    const { steps } = this.tools;
    if (job.fileId === undefined) {
      const begun = await steps.begin(job.file, job.beginId);
      if (begun.type === 'refused') return begun;
      job.fileId = begun.id;
    }
    const sent = await steps.send(job.fileId, job.file, (share) => this.show(job, { type: 'sending', share }));
    if (sent.type === 'refused') return sent;
    return steps.attach(job.fileId, job.about, job.attachId);
  }

  private lose(job: Job): void {
    this.show(job, { type: 'lost' });
    const wait = AGAIN_MS[job.tries];
    job.tries += 1;
    if (wait !== undefined) this.tools.later(() => this.again(job.key), wait);
  }

  private show(job: Job, phase: UploadPhase): void {
    job.phase = phase;
    this.tell();
  }

  private tell(): void {
    this.shown = this.jobs.map(({ key, file, phase }) => ({ key, name: file.name, phase }));
    for (const listener of this.listeners) listener();
  }
}
