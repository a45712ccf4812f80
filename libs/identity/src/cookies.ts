import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** What the GraphQL context of this product holds. */
export interface HttpContext {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

const CEREMONY_SECONDS = 300;

/** Names and attributes of our cookies. The `__Host-` prefix needs https; only a local run on http goes without. */
export class Cookies {
  private readonly session: string;
  private readonly ceremony: string;

  constructor(private readonly secure: boolean) {
    this.session = secure ? '__Host-mamori' : 'mamori';
    this.ceremony = secure ? '__Host-mamori-ceremony' : 'mamori-ceremony';
  }

  sessionSecret(request: FastifyRequest): string | undefined {
    return request.cookies[this.session];
  }

  setSession(reply: FastifyReply, secret: string): void {
    reply.setCookie(this.session, secret, this.attributes());
    reply.clearCookie(this.ceremony, this.attributes());
  }

  clearSession(reply: FastifyReply): void {
    reply.clearCookie(this.session, this.attributes());
  }

  browserSecret(request: FastifyRequest): string | undefined {
    return request.cookies[this.ceremony];
  }

  setBrowserSecret(reply: FastifyReply, secret: string): void {
    reply.setCookie(this.ceremony, secret, { ...this.attributes(), maxAge: CEREMONY_SECONDS });
  }

  private attributes() {
    return { path: '/', httpOnly: true, secure: this.secure, sameSite: 'lax' as const };
  }
}
