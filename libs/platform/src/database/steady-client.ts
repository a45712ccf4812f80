import pg from 'pg';

/**
 * A connection whose loss is learnt by whoever sends its next statement. The driver also announces it as an event, and an
 * event that nobody listens to ends the process: between two statements of a transaction the pool does not listen.
 */
export class SteadyClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
