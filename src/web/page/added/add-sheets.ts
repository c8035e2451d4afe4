import { strToU8, unzipSync, zipSync } from 'fflate';
import { EditablePackage } from '../../../files/package/editable-package';
import type { PartText } from '../../../files/package/part-text';
import { child, childrenNamed, prefixOf, rootOf } from '../../../files/package/tags';
import { AddedStyles } from './added-styles';
import type { SheetToAdd } from './sheet-to-add';
import { sheetXml } from './sheet-xml';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/**
 * Adds sheets behind those of an .xlsx. Of what is in the file, its list of sheets, of relations, of content types and of styles are
 * added to; every other part stays as it is.
 * @throws FileProblem for what is no .xlsx.
 */
export function withSheets(bytes: Uint8Array, sheets: readonly SheetToAdd[]): Uint8Array {
  if (sheets.length === 0) return bytes;
  const file = new EditablePackage(bytes);
  const name = file.relations('').list.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const { part: relationsPart, list: relations } = file.relations(name);
  const [workbook, types] = [file.text(name), file.text('[Content_Types].xml')];
  const styles = relations.find(({ type }) => type === 'styles')?.target;
  const beside = relations.find(({ type }) => type === 'worksheet');
  if (!workbook || !types || !relationsPart || beside?.target === undefined) return bytes;
  const addedStyles = new AddedStyles(styles === undefined ? undefined : file.text(styles));
  const namespace = namespaceOf(workbook);
  const relation = relationsPart.attributes(beside.element);
  const free = new FreeParts(file, beside.target);
  const added = sheets.map((sheet, index) => {
    const { part, fileName } = free.next();
    const target = withFileName(relation.get('Target') ?? '', fileName);
    const id = `rIdHeji${String(index + 1)}`;
    const xml = sheetXml(sheet, namespace, ({ look }) => addedStyles.styleOf(look));
    return { sheet, part, target, id, xml };
  });
  append(
    relationsPart,
    added.map(({ target, id }) => `Relationship Id="${id}" Type="${relation.get('Type') ?? ''}" Target="${target}"`),
  );
  append(
    types,
    added.map(({ part }) => `Override PartName="/${part}" ContentType="${CONTENT_TYPE}"`),
  );
  listSheets(workbook, added);
  addedStyles.finish();
  // The parts that are new are packed with the others: a file is always written whole.
  const parts = unzipSync(file.bytes());
  for (const { part, xml } of added) parts[part] = strToU8(xml);
  return zipSync(parts);
}

/** Names of parts beside one that is there, such as xl/worksheets/sheet4.xml: some programs know sheets by such names only. */
class FreeParts {
  private number = 0;

  constructor(
    private readonly file: EditablePackage,
    private readonly beside: string,
  ) {}

  next(): { part: string; fileName: string } {
    for (;;) {
      this.number += 1;
      const fileName = `sheet${String(this.number)}.xml`;
      const part = withFileName(this.beside, fileName);
      if (!this.file.has(part)) return { part, fileName };
    }
  }
}

function withFileName(path: string, fileName: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1) + fileName;
}

function namespaceOf(part: PartText): string {
  const root = rootOf(part.text);
  const prefix = prefixOf(root.name).replace(':', '');
  return part.attributes(root).get(prefix === '' ? 'xmlns' : `xmlns:${prefix}`) ?? '';
}

/** Adds elements at the end of a part's root. */
function append(part: PartText, elements: readonly string[]): void {
  const root = rootOf(part.text);
  const prefix = prefixOf(root.name);
  part.splice(root.innerEnd, root.innerEnd, elements.map((element) => `<${prefix}${element}/>`).join(''));
}

function listSheets(workbook: PartText, added: readonly { readonly sheet: SheetToAdd; readonly id: string }[]): void {
  const list = child(rootOf(workbook.text), 'sheets');
  const listed = childrenNamed(list, 'sheet').map((element) => workbook.attributes(element));
  const [first] = listed;
  if (!list || !first) return;
  const reference = [...first.keys()].find((key) => key.endsWith(':id')) ?? 'r:id';
  let sheetId = Math.max(...listed.map((attributes) => Number(attributes.get('sheetId') ?? 0)));
  const elements = added.map(({ sheet, id }) => {
    sheetId += 1;
    const name = workbook.written(sheet.name);
    return `<${prefixOf(list.name)}sheet name="${name}" sheetId="${String(sheetId)}" ${reference}="${id}"/>`;
  });
  workbook.splice(list.innerEnd, list.innerEnd, elements.join(''));
}
