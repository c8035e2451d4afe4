import { strToU8, unzipSync, zipSync } from 'fflate';
import { FileProblem } from '../../files';
import { escapeXml, unescapeXml } from '../../files/package/characters';
import { EditablePackage } from '../../files/package/editable-package';
import { childrenNamed, prefixOf, rootOf } from '../../files/package/tags';

/**
 * What the add-in keeps in a workbook (explanations, the report's text, what takes writes back), as a custom XML part of the file: Excel and
 * LibreOffice carry such a part along, Excel's document inspector names it and removes it, and nobody who opens the file is asked to install
 * anything, as a file with an add-in's own settings would have them asked.
 */
const NAMESPACE = 'urn:heji:kept';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

/** Where the part stands in a file: the workbook's relation to it, and its own name. */
function find(file: EditablePackage, workbook: string) {
  const { part, list } = file.relations(workbook);
  const own = list.find(({ type, target }) => {
    const text = type === 'customXml' && target !== undefined ? file.text(target)?.text : undefined;
    return text?.includes(`"${NAMESPACE}"`) === true;
  });
  return { relations: part, own };
}

function workbookPart(file: EditablePackage): string {
  return file.relations('').list.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
}

/** What a file carries of what add-ins kept in it, JSON by key; nothing for what is no .xlsx, or carries nothing that can be read. */
export function keptParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  try {
    const file = new EditablePackage(bytes);
    const { own } = find(file, workbookPart(file));
    const part = own?.target === undefined ? undefined : file.text(own.target);
    if (!part) return new Map();
    const entries = childrenNamed(rootOf(part.text), 'kept').flatMap((element): [string, string][] => {
      const key = part.attributes(element).get('key');
      const value = unescapeXml(part.text.slice(element.innerStart, element.innerEnd));
      const json = asKept(value);
      return key !== undefined && json !== undefined ? [[key, json]] : [];
    });
    return new Map(entries);
  } catch (error) {
    if (error instanceof FileProblem) return new Map();
    throw error;
  }
}

/** The JSON as it was kept, whatever its spelling in the file; undefined for what is none. */
function asKept(text: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/**
 * The file with this kept in it, in place of what it carried; without the part when there is nothing to keep. Every other part stays as it is.
 * @throws FileProblem for what is no .xlsx.
 */
export function withKept(bytes: Uint8Array, kept: ReadonlyMap<string, string>): Uint8Array {
  const file = new EditablePackage(bytes);
  const workbook = workbookPart(file);
  const { relations, own } = find(file, workbook);
  if (kept.size === 0 && !own) return bytes;
  if (!relations) return bytes;
  if (own) {
    relations.splice(own.element.start, own.element.end, '');
    if (own.target !== undefined) file.drop(own.target);
  }
  if (kept.size === 0) return file.bytes();
  const types = file.text('[Content_Types].xml');
  if (!types) return bytes;
  const name = freeName(file, own?.target);
  const root = rootOf(relations.text);
  const id = freeId(file, workbook);
  relations.splice(
    root.innerEnd,
    root.innerEnd,
    `<${prefixOf(root.name)}Relationship Id="${id}" Type="${RELATION}" Target="/${name}"/>`,
  );
  const list = rootOf(types.text);
  const override = `<${prefixOf(list.name)}Override PartName="/${name}" ContentType="application/xml"/>`;
  types.splice(list.innerEnd, list.innerEnd, override);
  const parts = unzipSync(file.bytes());
  parts[name] = strToU8(keptXml(kept));
  return zipSync(parts);
}

function keptXml(kept: ReadonlyMap<string, string>): string {
  const entries = [...kept].map(([key, json]) => `<kept key="${escapeXml(key)}">${escapeXml(asciiJson(json))}</kept>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<heji xmlns="${NAMESPACE}">${entries.join('')}</heji>`;
}

/** The same JSON without a letter that an encoding could change. */
function asciiJson(json: string): string {
  return json.replace(/[^\u0020-\u007e]/g, escaped);
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function freeName(file: EditablePackage, former: string | undefined): string {
  if (former !== undefined) return former;
  for (let number = 1; ; number++) {
    const name = `customXml/item${String(number)}.xml`;
    if (!file.has(name)) return name;
  }
}

function freeId(file: EditablePackage, workbook: string): string {
  const ids = new Set(file.relations(workbook).list.map(({ id }) => id));
  for (let number = 1; ; number++) {
    const id = `rIdKept${String(number)}`;
    if (!ids.has(id)) return id;
  }
}
