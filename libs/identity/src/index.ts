export { type LimitName } from './abuse/limits';
export { RateLimits, type Taken } from './abuse/rate-limits';
export { Cookies, type HttpContext } from './cookies';
export { IdentityModule, type IdentityOptions } from './identity.module';
export { type SecurityEvent, SecurityLog } from './security-log';
export { LINK_DAYS, SetUpLinkRepository } from './set-up-link.repository';
export type * from './schema.gen';
