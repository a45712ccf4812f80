import { limits, longerLists } from './limits';
import { refused } from './refused';

/** Refuses variables that no screen sends: long lists, long texts, many fields, deep nesting. */
export function checkVariables(variables: unknown, field = '', nesting = 0): void {
  if (typeof variables === 'string') {
    if (variables.length > limits.string) throw refused('a text is too long');
    return;
  }
  if (typeof variables !== 'object' || variables === null) return;
  if (nesting > limits.nesting) throw refused('variables nest too deep');
  if (Array.isArray(variables)) {
    if (variables.length > (longerLists.get(field) ?? limits.list)) throw refused('a list is too long');
    for (const entry of variables) checkVariables(entry, field, nesting + 1);
    return;
  }
  const entries = Object.entries(variables);
  if (entries.length > limits.objectFields) throw refused('an object has too many fields');
  for (const [name, value] of entries) checkVariables(value, name, nesting + 1);
}
