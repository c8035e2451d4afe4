import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../../../files/package/characters';
import { PartText } from '../../../files/package/part-text';
import { quotedSheetName } from '../../../workbook';
import { AddedStyles } from './added-styles';
import type { SheetToAdd } from './sheet-to-add';
import { sheetXml } from './sheet-xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What every workbook has: one font, the two fills that the programs take for granted, one border, one cell format. */
const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="General"/></numFmts>` +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

function workbookXml({ name }: SheetToAdd, repeatedRows: string): string {
  const place = escapeXml(`${quotedSheetName(name)}!${repeatedRows}`);
  const titles = `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${place}</definedName></definedNames>`;
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="rId1"/></sheets>` +
    `${repeatedRows === '' ? '' : titles}</workbook>`
  );
}

function relationsXml(...targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function typesXml(): string {
  const overrides = [
    ['xl/workbook.xml', 'sheet.main'],
    ['xl/worksheets/sheet1.xml', 'worksheet'],
    ['xl/styles.xml', 'styles'],
  ].map(([part = '', type = '']) => `<Override PartName="/${part}" ContentType="${TYPE}.${type}+xml"/>`);
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`
  );
}

/**
 * An .xlsx with that sheet alone, as it looks in its workbook. Its links are left out: they lead to sheets that are not there. `repeatedRows`
 * are printed on every page (`$1:$1`); '' for none.
 */
export function fileOf(sheet: SheetToAdd, repeatedRows: string): Uint8Array {
  const styles = new PartText(strToU8(STYLES));
  const added = new AddedStyles(styles);
  const xml = sheetXml({ ...sheet, links: [] }, MAIN, ({ look }) => added.styleOf(look));
  added.finish();
  return zipSync({
    '[Content_Types].xml': strToU8(typesXml()),
    '_rels/.rels': strToU8(relationsXml(['officeDocument', 'xl/workbook.xml'])),
    'xl/workbook.xml': strToU8(workbookXml(sheet, repeatedRows)),
    'xl/_rels/workbook.xml.rels': strToU8(
      relationsXml(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
    ),
    'xl/styles.xml': styles.bytes(),
    'xl/worksheets/sheet1.xml': strToU8(xml),
  });
}
