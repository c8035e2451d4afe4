import { SheetBuilder, TOLD_SETTING, type CellValue, type Sheet, type Visibility, type Workbook } from '../../workbook';
import { calculatedWorkbook, type Named } from '../../formula';
import { keptSetting } from './kept-setting';
import { readFormats, shownBy } from './formats';
import type { PartReader } from '../package/package';
import { FileProblem, MOST_SHEETS } from '../problem';
import { readSheetPart, type Common } from './sheet-part';
import { readRichText } from './rich-text';
import { Budget } from './sheet-budget';
import { XmlTags } from '../package/xml-tags';

/**
 * Reads .xlsx parts (ECMA-376 part 1). Own code, not the library's, because every loop here is linear in what is unpacked: the library
 * takes the sizes of a zip, the range of a hyperlink or the number of array formulas on trust and can be kept busy for hours; it does
 * not tell which sheets are protected; it reads a sheet that is damaged as an empty one; and it takes twice the time.
 */

interface SheetHead {
  readonly name: string;
  readonly visibility: Visibility;
  /** `undefined` when it says none at all. */
  readonly relation: string | undefined;
}

const VISIBILITY: Readonly<Record<string, Visibility>> = { hidden: 'hidden', veryHidden: 'veryHidden' };

/** Names beyond these are nothing a form's formulas use. */
const MOST_NAMES = 1000;

interface DefinedName {
  readonly name: string;
  readonly scope: number | undefined;
  readonly formula: string;
}

interface BookPart {
  readonly sheets: readonly SheetHead[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  readonly isToCalculate: boolean;
}

function readWorkbookPart(text: string): BookPart {
  const sheets: SheetHead[] = [];
  const names: DefinedName[] = [];
  let date1904 = false;
  let isToCalculate = false;
  let isWorkbook = false;
  const tags = new XmlTags(text);
  while (tags.next()) {
    if (tags.isClosing) continue;
    if (tags.name === 'workbook') isWorkbook = true;
    else if (tags.name === 'workbookPr') date1904 = tags.flag('date1904');
    else if (tags.name === 'calcPr') isToCalculate = tags.flag('fullCalcOnLoad');
    else if (tags.name === 'definedName') {
      const [name, scope] = [tags.attribute('name') ?? '', tags.attribute('localSheetId')];
      const formula = tags.isEmpty || names.length >= MOST_NAMES ? '' : tags.text();
      if (formula !== '') names.push({ name, scope: scope === undefined ? undefined : Number(scope), formula });
    } else if (tags.name === 'sheet') {
      if (sheets.length === MOST_SHEETS) throw new FileProblem('tooLarge');
      sheets.push({
        name: tags.attribute('name') ?? '',
        visibility: VISIBILITY[tags.attribute('state') ?? ''] ?? 'visible',
        relation: tags.attribute('id'),
      });
    }
  }
  if (!isWorkbook) throw new FileProblem('notAWorkbook');
  if (sheets.length === 0) throw new FileProblem('damaged');
  return { sheets, names, date1904, isToCalculate };
}

/** A name of the formula's own sheet goes before one of the whole workbook. */
function meaningIn(names: readonly DefinedName[]): Named {
  return (name, sheet) => {
    const same = names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
    return (same.find(({ scope }) => scope === sheet) ?? same.find(({ scope }) => scope === undefined))?.formula;
  };
}

function readStrings(text: string): readonly string[] {
  const strings: string[] = [];
  const tags = new XmlTags(text);
  while (tags.next()) if (tags.name === 'si' && !tags.isClosing) strings.push(readRichText(tags, 'si'));
  return strings;
}

/** @throws FileProblem, never another error. */
export function readOfficeXml(parts: PartReader, workbookPart: string): Workbook {
  const book = readWorkbookPart(parts.text(workbookPart) ?? '');
  const relations = parts.relations(workbookPart);
  const related = (type: string): string => {
    const target = [...relations.values()].find((relation) => relation.type === type)?.target;
    return (target === undefined ? undefined : parts.text(target)) ?? '';
  };
  const common: Common = {
    strings: readStrings(related('sharedStrings')),
    formats: readFormats(related('styles')),
    date1904: book.date1904,
    isToCalculate: book.isToCalculate,
    budget: new Budget(),
  };
  const seen = new Set<string>();
  const sheets = book.sheets.flatMap((head): Sheet[] => {
    // Excel saves macro sheets of its old versions so, without a part, and passes over them.
    if (head.relation === '') return [];
    const relation = relations.get(head.relation ?? '');
    // A chart sheet has no cells.
    if (relation && relation.type !== 'worksheet') return [new SheetBuilder().build(head)];
    const part = relation && parts.bytes(relation.target);
    if (!part || seen.has(relation.target)) throw new FileProblem('damaged');
    seen.add(relation.target);
    return [readSheetPart(head, part, common)];
  });
  if (sheets.length === 0) throw new FileProblem('damaged');
  const show = (value: CellValue, format: string) =>
    typeof value === 'boolean' ? String(value).toUpperCase() : shownBy(value, format, book.date1904);
  const told = keptSetting(parts, TOLD_SETTING);
  return calculatedWorkbook({ sheets, ...(told === undefined ? {} : { told }) }, show, meaningIn(book.names));
}
