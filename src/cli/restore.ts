import type { Locale } from '../messages/locale';
import { WRITING_TEXTS } from '../messages/writing';
import { readWorkbookFile } from '../files';
import {
  a1,
  address,
  cellOf,
  type CellContent,
  type Edit,
  type RefusalReason,
  reversed,
  type WriteResult,
  type Workbook,
} from '../workbook';
import { COMMANDS } from './command-table';
import { intoWorkbook } from './fill-cells';
import { patching, theWorkbook } from './fill-file';
import { journalled } from './fill-json';
import { onOneLine } from './fill-text';
import { save } from './fill-save';
import { suited, targetOf } from './fill-target';
import { localeIn, parse } from './options';
import { takePassword } from './password';
import { Refusal } from './refusal';
import { COMMAND_LINE_TEXTS } from '../messages/command-line';

interface Facts {
  readonly result: WriteResult;
  /** Before and after taking back. */
  readonly was: Workbook;
  readonly is: Workbook;
}

function report({ result, was, is }: Facts, locale: Locale): readonly string[] {
  const { fill, written } = WRITING_TEXTS[locale];
  const words = COMMAND_LINE_TEXTS[locale];
  const shown = (workbook: Workbook, { cell }: Edit) => onOneLine(cellOf(workbook, cell)?.text ?? '');
  const line = (edit: Edit) =>
    words.fillLine({
      place: address(edit.cell),
      label: onOneLine(edit.label),
      before: shown(was, edit) || fill.blank,
      after: shown(is, edit) || fill.blank,
    });
  const refused = result.refused.map(({ edit, reason }) =>
    words.fillRefused({
      place: address(edit.cell),
      label: onOneLine(edit.label),
      reason: written.reason(reason, reason === 'changed' ? shown(was, edit) : null),
    }),
  );
  return [
    written.restored(result.written.length),
    ...result.written.map(line),
    ...(refused.length === 0 ? [] : ['', written.refusedRestore(refused.length), ...refused]),
    '',
  ];
}

/** What `heji restore --json` prints: public, grown but never broken. */
export interface RestoreJson {
  readonly heji: string;
  readonly file: string;
  /** Where it was written; null when it was not. */
  readonly out: string | null;
  /** The copy of the file as it was, when it was rewritten in place. */
  readonly backup: string | null;
  readonly restored: readonly RestoredJson[];
  /** What was left alone, and why; `now` is what stands there, where that is the reason. */
  readonly refused: readonly (RestoredJson & { readonly reason: RefusalReason; readonly now: CellContent | null })[];
}

interface RestoredJson {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
}

function jsonOf({ result }: Facts, head: Pick<RestoreJson, 'file' | 'out' | 'backup'>): RestoreJson {
  const at = ({ cell }: Edit) => ({ sheet: cell.sheet, cell: a1(cell.row, cell.column) });
  return {
    heji: HEJI_VERSION,
    ...head,
    restored: result.written.map((edit) => ({ ...at(edit), label: edit.label })),
    refused: result.refused.map(({ edit, reason, now }) => ({
      ...at(edit),
      label: edit.label,
      reason,
      now: now ?? null,
    })),
  };
}

/**
 * `heji restore <file> --journal <record>`: takes back what `heji fill` wrote, but for cells that were edited since. Returns the exit
 * code: 0 all was taken back, 2 when a cell was not.
 */
export async function restore(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, COMMANDS.restore.options);
  takePassword(values['password-stdin']);
  const locale = localeIn(values.lang);
  const { out, force, journal } = values;
  const { file, bytes, carried, workbook, word } = await theWorkbook('heji restore', positionals, locale);
  if (word) throw new Refusal('restoreWord', file);
  if (journal === undefined) throw new Refusal('restoreNoJournal');
  const { edits, whole } = journalled(journal, locale);
  const target = targetOf(file, { out, inPlace: values['in-place'], force });
  if (!target) throw new Refusal('restoreNoTarget');

  const back = edits.map(reversed);
  const former = whole(bytes);
  const restored = former
    ? { bytes: former, result: { written: back, refused: [] }, converted: false }
    : patching(file, locale, () => intoWorkbook(bytes, carried)(back));
  const made = patching(file, locale, () => suited(target, file, restored));
  const { result } = restored;
  const saves = result.written.length > 0 || (!target.inPlace && result.refused.length === 0);
  const backup = saves ? save({ target, bytes: made, original: bytes }) : null;

  const facts: Facts = { result, was: workbook, is: readWorkbookFile(restored.bytes) };
  if (values.json) {
    const json = jsonOf(facts, { file, out: saves ? target.name : null, backup });
    process.stdout.write(`${JSON.stringify(json, null, 1)}\n`);
  } else {
    const words = COMMAND_LINE_TEXTS[locale];
    const end = !saves
      ? words.savedNothing(file)
      : target.inPlace
        ? words.savedInPlace({ file, backup: backup ?? '' })
        : words.saved({ out: target.name, file });
    process.stdout.write(`${[words.fileHeading(file), ...report(facts, locale), end].join('\n')}\n`);
  }
  return result.refused.length > 0 ? 2 : 0;
}
