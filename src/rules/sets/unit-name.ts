import { comparable } from '../../forms';

/** Names of units, as forms of one unit print them: with and without the county before it, brackets, a code. */

/** Shorter than this a name is part of too many others. */
const LEAST = 3;

/** A name as it is compared: no spaces, punctuation or full-width letters, no code before it and nothing in brackets behind it. */
export function unitKey(name: string): string {
  const key = comparable(name.replace(/[(（【[][^)）】\]]*[)）】\]]?\s*$/u, ''));
  return key.replace(/^\d+/u, '');
}

/** The unit itself, or a name that has it inside ("青禾县水利局河道管理站" of 河道管理站). `part` and `whole` are keys. */
export function namesUnit(whole: string, part: string): boolean {
  if (whole === '' || part === '') return false;
  return whole === part || (part.length >= LEAST && whole.includes(part));
}

/** Does one of the two names hold the other? */
export function alikeUnits(a: string, b: string): boolean {
  return namesUnit(a, b) || namesUnit(b, a);
}
