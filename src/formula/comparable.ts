import { formulaTokens } from './tokens';

/**
 * A formula for comparing: two spellings of one formula come out alike. Without `=`, spaces, the prefixes of newer functions, and with
 * one kind of capitals outside of texts and sheet names.
 */
export function comparableFormula(formula: string): string {
  return formulaTokens(formula.trim().replace(/^=/u, ''))
    .filter(({ kind }) => kind !== 'space')
    .map(({ kind, text }) =>
      kind === 'text' || kind === 'sheet' ? text : text.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/u, ''),
    )
    .join('');
}
