import { quotedSheetName } from '../../workbook';

/** Formulas of OpenDocument (OpenFormula, `of:=SUM([.A1:.B2];[$表.C3])`) as Excel spells them. */

/** A text, a reference in brackets, or what separates arguments. */
const PIECE = /"(?:[^"]|"")*"|\[((?:'(?:[^']|'')*'|[^\]'])*)\]|[;~]/gu;
const REFERENCE = /^(\$?(?:'(?:[^']|'')*'|[^.']*))\.(\$?[A-Z]{0,3}\$?\d*)$/iu;

function reference(written: string): string | undefined {
  let sheet = '';
  const places: string[] = [];
  for (const part of written.split(/:(?=(?:[^']*'[^']*')*[^']*$)/u)) {
    const [, of, place] = REFERENCE.exec(part) ?? [];
    if (of === undefined || place === undefined || place === '') return undefined;
    const name = of
      .replace(/^\$/u, '')
      .replace(/^'(.*)'$/su, '$1')
      .replaceAll("''", "'");
    // The second half of a range names a sheet only when the range goes over several.
    if (places.length === 0) sheet = name;
    else if (name !== '' && name !== sheet) return undefined;
    places.push(place);
  }
  return `${sheet === '' ? '' : `${quotedSheetName(sheet)}!`}${places.join(':')}`;
}

/** With its leading `=`; undefined for a formula in another spelling, or one that Excel has no spelling for. */
export function excelFormula(written: string): string | undefined {
  const [, space = '', formula = ''] = /^(?:(\w+):)?=([\s\S]*)$/u.exec(written) ?? [];
  if (formula === '') return undefined;
  if (space === 'msoxl' || space === 'oooc') return space === 'msoxl' ? `=${formula}` : undefined;
  let isKnown = true;
  const made = formula.replace(PIECE, (piece: string, inside?: string) => {
    if (piece === ';') return ',';
    if (piece === '~') isKnown = false;
    if (inside === undefined) return piece;
    const excel = reference(inside);
    isKnown &&= excel !== undefined;
    return excel ?? piece;
  });
  return isKnown ? `=${made}` : undefined;
}
