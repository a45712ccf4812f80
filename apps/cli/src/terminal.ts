/** Where a command reads and writes: the process's own streams and settings, or those of a test. */
export interface Terminal {
  readonly out: NodeJS.WritableStream;
  readonly err: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly env: NodeJS.ProcessEnv;
  /** The folder that file names given by the operator start from. */
  readonly cwd: string;
}
