import { Controller, Get, HttpCode } from '@nestjs/common';
import { Allow, AuthDatabase, PUBLIC, sql } from '@mamori/platform';

const PING = sql('health.ping', 'select 1 as one');

/** `livez`: the process turns; `readyz`: it can also reach its database, else 503. */
@Controller()
export class HealthController {
  constructor(private readonly db: AuthDatabase) {}

  @Allow(PUBLIC)
  @Get('livez')
  @HttpCode(200)
  live(): { readonly status: 'ok' } {
    return { status: 'ok' };
  }

  @Allow(PUBLIC)
  @Get('readyz')
  async ready(): Promise<{ readonly status: 'ok' }> {
    await this.db.role.query(PING);
    return { status: 'ok' };
  }
}
