/** Where to go after signing in: only ever a path of this product. */
export const safePath = (to: string | undefined): string => (to && /^\/(?![/\\])/u.test(to) ? to : '/');
