import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { newSecret } from '@mamori/platform';

/** What the GraphQL context of this product holds. */
export interface HttpContext {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** The secrets that a browser brought with its request. */
export interface Visit {
  readonly sessionSecret: string | undefined;
  /** Of a sign-in under way. */
  readonly halfSecret: string | undefined;
  /** Of this browser, for the ceremonies that begin in it. */
  readonly browserSecret: string | undefined;
  /** Of this browser, for good: somebody signed in with it before. */
  readonly knownSecret: string | undefined;
}

const CEREMONY_SECONDS = 300;
const HALF_SECONDS = 600;
const KNOWN_SECONDS = 400 * 86_400;
/** 32 bytes of base64url: what `newSecret` makes. */
const SECRET = /^[\w-]{43}$/;

/** Names and attributes of our cookies. The `__Host-` prefix needs https; only a local run on http goes without. */
export class Cookies {
  private readonly session: string;
  private readonly ceremony: string;
  private readonly half: string;
  private readonly known: string;

  constructor(private readonly secure: boolean) {
    const name = secure ? '__Host-mamori' : 'mamori';
    this.session = name;
    this.ceremony = `${name}-ceremony`;
    this.half = `${name}-half`;
    this.known = `${name}-known`;
  }

  /** What the browser brought. A cookie that has not the shape of ours, or came twice, was not brought. */
  visit(request: FastifyRequest): Visit {
    return {
      sessionSecret: this.read(request, this.session),
      halfSecret: this.read(request, this.half),
      browserSecret: this.read(request, this.ceremony),
      knownSecret: this.read(request, this.known),
    };
  }

  sessionSecret(request: FastifyRequest): string | undefined {
    return this.read(request, this.session);
  }

  /** A session begins, or goes on with a new secret: what led to it is over. */
  setSession(reply: FastifyReply, secret: string): void {
    reply.setCookie(this.session, secret, this.attributes());
    reply.clearCookie(this.ceremony, this.attributes());
    reply.clearCookie(this.half, this.attributes());
  }

  clearSession(reply: FastifyReply): void {
    for (const name of [this.session, this.ceremony, this.half]) reply.clearCookie(name, this.attributes());
  }

  setHalf(reply: FastifyReply, secret: string): void {
    reply.setCookie(this.half, secret, { ...this.attributes(), maxAge: HALF_SECONDS });
  }

  setKnown(reply: FastifyReply, secret: string): void {
    reply.setCookie(this.known, secret, { ...this.attributes(), maxAge: KNOWN_SECONDS });
  }

  browserSecret(request: FastifyRequest): string | undefined {
    return this.read(request, this.ceremony);
  }

  setBrowserSecret(reply: FastifyReply, secret: string): void {
    reply.setCookie(this.ceremony, secret, { ...this.attributes(), maxAge: CEREMONY_SECONDS });
  }

  /** The secret for a ceremony that begins now: the browser's own if it has one, so that two tabs do not disturb each other. */
  beginCeremony({ request, reply }: HttpContext): string {
    const secret = this.browserSecret(request) ?? newSecret();
    this.setBrowserSecret(reply, secret);
    return secret;
  }

  /** Read from the header itself: a parser would choose one of two, unquote and decode. */
  private read(request: FastifyRequest, name: string): string | undefined {
    const found = (request.headers.cookie ?? '')
      .split(';')
      .map((pair) => pair.trim())
      .filter((pair) => pair.startsWith(`${name}=`))
      .map((pair) => pair.slice(name.length + 1));
    const [secret, another] = found;
    return another === undefined && secret !== undefined && SECRET.test(secret) ? secret : undefined;
  }

  private attributes() {
    return { path: '/', httpOnly: true, secure: this.secure, sameSite: 'lax' as const };
  }
}
