export { Cookies, type HttpContext } from './cookies';
export { IdentityModule, type IdentityOptions } from './identity.module';
export { LINK_DAYS, SetUpLinkRepository } from './set-up-link.repository';
export type * from './schema.gen';
