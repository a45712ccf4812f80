import { useLoad } from '../app/query';
import { useCan } from '../app/session';
import { GlossaryDocument, type GlossaryQuery } from '../gql/graphql';
import { type Marker, markerOf } from './mark-terms';

export type GlossaryTerm = GlossaryQuery['glossary'][number];
type Glossary = GlossaryQuery['glossary'];
type Lang = 'ja' | 'en';

const nothing: Marker<GlossaryTerm> = (text) => [{ text, isFirst: false }];
// A page marks dozens of texts: the words are sorted once for all of them.
const markers = {
  ja: new WeakMap<Glossary, Marker<GlossaryTerm>>(),
  en: new WeakMap<Glossary, Marker<GlossaryTerm>>(),
};

/** All terms, by reading. */
export const useGlossary = (enabled = true) => useLoad(GlossaryDocument, {}, { enabled, isSteady: true });

/** Finds the glossary's terms in texts; nothing while the glossary is on its way, or for whom it is not. */
export function useMarker(lang: Lang): Marker<GlossaryTerm> {
  const { data } = useGlossary(useCan()('edition:read'));
  return data ? markerFor(data.glossary, lang) : nothing;
}

function markerFor(glossary: Glossary, lang: Lang): Marker<GlossaryTerm> {
  const known = markers[lang].get(glossary);
  if (known) return known;
  const made = markerOf(glossary, lang);
  markers[lang].set(glossary, made);
  return made;
}
