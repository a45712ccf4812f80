/** The same messages in another language: a missing or an unknown id does not compile. */
export type Translation<Source> = { readonly [Id in keyof Source]: string };
