import { format, resolveConfig } from 'prettier';

/** The text as the project's formatter would leave it. */
export async function formatted(path, text) {
  const style = await resolveConfig(path);
  return format(text, { ...style, filepath: path });
}
