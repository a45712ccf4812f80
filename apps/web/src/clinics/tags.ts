/** Tags as typed in one field: separated by 、 or , (of either width) or a new line; each kept once, in the order typed. */
export const parseTags = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[、,，;；\n]/u)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  ),
];

/** Tags as one text, to be edited. */
export const joinTags = (tags: readonly string[]): string => tags.join('、');

/** The text with a tag added at the end, or taken out if it is there. */
export function toggleTag(text: string, tag: string): string {
  const tags = parseTags(text);
  return joinTags(tags.includes(tag) ? tags.filter((one) => one !== tag) : [...tags, tag]);
}
