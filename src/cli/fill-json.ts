import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Locale } from '../messages/locale';
import { a1, type CellContent, type CellValue, type Edit, parseAddress, type RefusalReason } from '../workbook';
import type { FillNote } from '../fill';
import type { Finding, Severity } from '../rules';
import type { FillCell, FilledWorkbook } from './fill-cells';
import type { Fixed } from './fill-fixes';
import { formerOf, putBackBytes, type FormerJson } from './former';
import { systemProblem } from './open';
import { Refusal } from './refusal';
import { COMMAND_LINE_TEXTS } from '../messages/command-line';

/**
 * The shape of `heji fill --json`, and of the record that `heji restore` takes back: public, grown but never broken. Cells are top-left
 * cells of merges, without `$`.
 */
export interface FillJson {
  readonly heji: string;
  readonly file: string;
  /** Where it was written; null when it was not. */
  readonly out: string | null;
  /** The copy of the file as it was, when it was rewritten in place. */
  readonly backup: string | null;
  readonly dryRun: boolean;
  readonly mode: 'blanks' | 'all' | 'fix';
  /** The rules whose findings were to be put right; null unless the mode is `fix`. */
  readonly fix: readonly string[] | null;
  /** What of them stays, as it is then: nothing is computed for it, writing it would bring up something else, or it is only less grave. */
  readonly left: readonly RaisedJson[];
  readonly profile: string;
  /** An .xls or .xlsb came in and an .xlsx goes out. */
  readonly converted: boolean;
  /** The file has a digital signature, which what is written makes void. */
  readonly signed: boolean;
  readonly edits: readonly FillEditJson[];
  readonly ownFormulas: readonly OwnFormulaJson[];
  /** What gives a workbook back part by part as long as nobody changes it; null for a Word document, and when nothing was written. */
  readonly former: FormerJson | null;
}

export interface FillEditJson {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  /** The cell's value with its type; null when empty. */
  readonly before: CellValue | null;
  readonly after: CellValue | null;
  /** The live formula that gives the same, with its leading `=`; null when there is none. Written only with --formulas. */
  readonly formula: string | null;
  readonly arithmetic: string;
  readonly kind: 'computed' | 'suggested';
  readonly group: 'blank' | 'differs';
  readonly rule: string;
  /** Why it is only suggested; null for what is computed. */
  readonly note: FillNote | null;
  /** Ids of open findings on what it is computed from, as `heji check --json` gives them. */
  readonly doubtful: readonly string[];
  /** What is gone once all that is written stands there, as far as it has to do with this cell; empty for what is not written. */
  readonly solves: readonly RaisedJson[];
  /** What stays once all that is written stands there, but less grave (an error that is a hint then): as it is then. */
  readonly eases: readonly RaisedJson[];
  /** With the note `raises`: the faults that writing it would bring up. Of what is written: hints, and what a blank that becomes a figure lets see. */
  readonly raises: readonly RaisedJson[];
  readonly written: boolean;
  readonly refused: RefusalReason | null;
  /** All that stood in the cell, and all that was written or would be: what `heji restore` goes by. */
  readonly beforeContent: CellContent;
  readonly afterContent: CellContent;
}

export interface RaisedJson {
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
}

export interface OwnFormulaJson {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  readonly formula: string;
  readonly shown: string;
  readonly computed: string;
  readonly arithmetic: string;
}

const findingJson = ({ rule, severity, cell }: Finding): RaisedJson => ({
  rule,
  severity,
  sheet: cell.sheet,
  cell: a1(cell.row, cell.column),
});

function editJson({ planned, edit, written, refused, ...proof }: FillCell, saved: boolean): FillEditJson {
  const { cell, label, formula, arithmetic, kind, group, rule, note, doubtful, raises = proof.raises ?? [] } = planned;
  return {
    sheet: cell.sheet,
    cell: a1(cell.row, cell.column),
    label,
    before: edit.before.value,
    after: edit.after.value,
    formula,
    arithmetic,
    kind,
    group,
    rule,
    note: note ?? null,
    doubtful,
    solves: (proof.solves ?? []).map(findingJson),
    eases: (proof.eases ?? []).map(findingJson),
    raises: raises.map(findingJson),
    written: written && saved,
    refused,
    beforeContent: edit.before,
    afterContent: edit.after,
  };
}

/** The two files of a workbook that was written: as it was (of a binary one the .xlsx that it became), and filled. */
export interface WrittenPair {
  readonly original: Uint8Array;
  readonly filled: Uint8Array;
}

export function fillJson(
  filled: FilledWorkbook & Partial<Pick<Fixed, 'left'>>,
  head: Pick<FillJson, 'file' | 'out' | 'backup' | 'dryRun' | 'mode' | 'profile' | 'fix'>,
  pair?: WrittenPair,
): FillJson {
  const edits = filled.cells.map((cell) => editJson(cell, head.out !== null));
  const cells = writtenPlaces(edits);
  return {
    heji: HEJI_VERSION,
    ...head,
    left: (filled.left ?? []).map(findingJson),
    converted: filled.converted,
    signed: filled.signed,
    edits,
    ownFormulas: filled.ownFormulas.map(({ cell, label, formula, shown, computed, arithmetic }) => ({
      sheet: cell.sheet,
      cell: a1(cell.row, cell.column),
      label,
      formula,
      shown,
      computed,
      arithmetic,
    })),
    former: pair && cells.length > 0 ? formerOf(pair.original, pair.filled, cells) : null,
  };
}

function writtenPlaces(edits: readonly Pick<FillEditJson, 'sheet' | 'cell' | 'written'>[]): readonly string[] {
  return edits.flatMap(({ sheet, cell, written }) => (written ? [`${sheet}!${cell}`] : []));
}

const Content = v.object({
  value: v.nullable(v.union([v.string(), v.number(), v.boolean()])),
  formula: v.optional(v.string()),
  format: v.optional(v.string()),
});

const Journal = v.object({
  edits: v.array(
    v.object({
      sheet: v.string(),
      cell: v.string(),
      label: v.string(),
      arithmetic: v.string(),
      kind: v.picklist(['computed', 'suggested']),
      written: v.boolean(),
      beforeContent: Content,
      afterContent: Content,
    }),
  ),
  former: v.nullish(v.object({ of: v.string(), parts: v.record(v.string(), v.nullable(v.string())) })),
});

function contentOf({ value, formula, format }: v.InferOutput<typeof Content>): CellContent {
  return { value, ...(formula === undefined ? {} : { formula }), ...(format === undefined ? {} : { format }) };
}

/** Output sent into a file by PowerShell is UTF-16. */
function decoded(bytes: Uint8Array): string {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** What a record says was written. */
interface Journalled {
  readonly edits: readonly Edit[];
  /** The file as it was, when these very bytes are what filling wrote. */
  readonly whole: (bytes: Uint8Array) => Uint8Array | undefined;
}

/** @throws Refusal when the record cannot be read, or is none */
export function journalled(file: string, locale: Locale): Journalled {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new Refusal('besideUnread', { file, why: COMMAND_LINE_TEXTS[locale][systemProblem(error)] });
  }
  try {
    const { edits, former } = v.parse(Journal, JSON.parse(decoded(bytes)));
    return {
      whole: (filled) => (former ? putBackBytes(filled, former, writtenPlaces(edits)) : undefined),
      edits: edits
        .filter(({ written }) => written)
        .map(({ sheet, cell, label, arithmetic, kind, beforeContent, afterContent }): Edit => {
          const area = parseAddress(cell)?.area;
          if (!area) throw new Refusal('journalWrong', file);
          return {
            cell: { sheet, row: area.top, column: area.left },
            label,
            before: contentOf(beforeContent),
            after: contentOf(afterContent),
            why: arithmetic,
            kind,
          };
        }),
    };
  } catch {
    throw new Refusal('journalWrong', file);
  }
}
