import { strFromU8, zipSync } from 'fflate';
import { FileProblem, MOST_CONTENT, MOST_UNPACKED } from './problem';
import { hiddenIn, withoutEmptyCells, withPlainCharacters, type Hidden } from './sheet-part';
import { zipParts } from './zip';

/**
 * An .xlsx opened with a bound on what it may become, and packed again with only what reading needs. The reading library inflates
 * whatever a file holds, however large; here a part that turns out larger than it says ends the reading.
 */

export interface Light {
  /** An .xlsx that holds the same cells, and nothing that is not read. */
  readonly bytes: Uint8Array;
  /** The workbook's parts are binary (.xlsb). */
  readonly isBinary: boolean;
  /** What each sheet hides, in the workbook's order of sheets; empty for a binary workbook. */
  readonly hidden: readonly Hidden[];
}

type Parts = Record<string, Uint8Array>;

/** Parts that say nothing of cells: pictures, charts, external links, notes, pivot caches, macros. */
const NOT_READ =
  /^xl\/(?:media|drawings|charts|diagrams|embeddings|externalLinks|printerSettings|pivot\w*|queryTables|slicer\w*|ctrlProps|activeX|threadedComments|persons|worksheets\/_rels)\/|^xl\/(?:calcChain|connections|vbaProject|comments\d*)\.|^customXml\/|^docProps\//iu;

const WORKSHEET = /^xl\/worksheets\/[^/]*\.xml$/iu;

function unpacked(bytes: Uint8Array): Parts {
  const all = zipParts(bytes);
  if (!all.some(({ name }) => /^xl\/.*\.(?:xml|bin)$/iu.test(name))) throw new FileProblem('notAWorkbook');
  const read = all.filter(({ name }) => !NOT_READ.test(name) && !name.endsWith('/'));
  if (read.reduce((sum, { size }) => sum + size, 0) > MOST_UNPACKED) throw new FileProblem('tooLarge');
  return Object.fromEntries(read.map((part) => [part.name, part.bytes()]));
}

/** The worksheet parts in the workbook's order of sheets, as far as they are named. */
function sheetParts(parts: Parts): readonly (string | undefined)[] {
  const [workbook, relations] = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'].map((name) => {
    const part = parts[name];
    return part ? strFromU8(part, true) : '';
  });
  const targets = new Map<string, string>();
  for (const [tag] of (relations ?? '').matchAll(/<(?:\w{1,20}:)?Relationship\s[^<>]*>/gu)) {
    const id = /\sId=["']([^"']*)["']/u.exec(tag)?.[1];
    const target = /\sTarget=["']([^"']*)["']/u.exec(tag)?.[1];
    if (id !== undefined && target !== undefined)
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return [...(workbook ?? '').matchAll(/<(?:\w{1,20}:)?sheet\s[^<>]*>/gu)].map(([tag]) =>
    targets.get(/\s\w{1,20}:id=["']([^"']*)["']/u.exec(tag)?.[1] ?? ''),
  );
}

/**
 * Opens an .xlsx and packs it again, light and within the bounds.
 * @throws FileProblem `tooLarge`, `damaged` or `notAWorkbook`.
 */
export function lightWorkbook(bytes: Uint8Array): Light {
  const parts = unpacked(bytes);
  const hidden = new Map<string, Hidden>();
  let content = 0;
  for (const [name, part] of Object.entries(parts)) {
    let light = part;
    if (WORKSHEET.test(name)) {
      light = withoutEmptyCells(part);
      if (light.length <= MOST_CONTENT) hidden.set(name, hiddenIn(light));
    }
    content += light.length;
    if (content > MOST_CONTENT) throw new FileProblem('tooLarge');
    parts[name] = WORKSHEET.test(name) || /^xl\/sharedStrings\.xml$/iu.test(name) ? withPlainCharacters(light) : light;
  }
  const nothing: Hidden = { rows: [], columns: [] };
  return {
    bytes: zipSync(parts, { level: 0 }),
    isBinary: parts['xl/workbook.bin'] !== undefined,
    hidden: sheetParts(parts).map((name) => (name === undefined ? nothing : (hidden.get(name) ?? nothing))),
  };
}
