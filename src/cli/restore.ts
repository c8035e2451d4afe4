import type { Locale } from '../messages/locale';
import { panelTexts } from '../messages/panels';
import { readWorkbookFile } from '../files';
import { a1, address, cellOf, type Edit, reversed, type WriteResult, type Workbook } from '../workbook';
import { intoWorkbook } from './fill-cells';
import { patching, theWorkbook } from './fill-file';
import { journalEdits } from './fill-json';
import { onOneLine } from './fill-report';
import { save } from './fill-save';
import { suited, targetOf } from './fill-target';
import { localeIn, parse } from './options';
import { PASSWORD_OPTION, takePassword } from './password';
import { Refusal } from './refusal';
import { text } from './texts';

const OPTIONS = {
  journal: { type: 'string' },
  out: { type: 'string', short: 'o' },
  'in-place': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  lang: { type: 'string' },
  ...PASSWORD_OPTION,
} as const;

interface Facts {
  readonly result: WriteResult;
  /** Before and after taking back. */
  readonly was: Workbook;
  readonly is: Workbook;
}

async function report({ result, was, is }: Facts, locale: Locale): Promise<readonly string[]> {
  const { fill, written } = await panelTexts(locale);
  const shown = (workbook: Workbook, { cell }: Edit) => onOneLine(cellOf(workbook, cell)?.text ?? '');
  const line = (edit: Edit) =>
    text(locale, 'fillLine', {
      place: address(edit.cell),
      label: onOneLine(edit.label),
      before: shown(was, edit) || fill.blank,
      after: shown(is, edit) || fill.blank,
    });
  const refused = result.refused.map(({ edit, reason }) =>
    text(locale, 'fillRefused', {
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

function jsonOf({ result }: Facts, head: Readonly<Record<'file' | 'out' | 'backup', string | null>>): string {
  const at = ({ cell }: Edit) => ({ sheet: cell.sheet, cell: a1(cell.row, cell.column) });
  return JSON.stringify(
    {
      heji: HEJI_VERSION,
      ...head,
      restored: result.written.map((edit) => ({ ...at(edit), label: edit.label })),
      refused: result.refused.map(({ edit, reason, now }) => ({
        ...at(edit),
        label: edit.label,
        reason,
        now: now ?? null,
      })),
    },
    null,
    1,
  );
}

/**
 * `heji restore <file> --journal <record>`: takes back what `heji fill` wrote, but for cells that were edited since. Returns the exit
 * code: 0 all was taken back, 2 when a cell was not.
 */
export async function restore(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, OPTIONS);
  takePassword(values['password-stdin']);
  const locale = localeIn(values.lang);
  const { out, force, journal } = values;
  const { file, bytes, carried, workbook, word } = await theWorkbook('heji restore', positionals, locale);
  if (word) throw new Refusal('restoreWord', { file });
  if (journal === undefined) throw new Refusal('restoreNoJournal', {});
  const edits = journalEdits(journal, locale);
  const target = targetOf(file, { out, inPlace: values['in-place'], force });
  if (!target) throw new Refusal('restoreNoTarget', {});

  const restored = patching(file, locale, () => intoWorkbook(bytes, carried)(edits.map(reversed)));
  const made = patching(file, locale, () => suited(target, file, restored));
  const { result } = restored;
  const saves = result.written.length > 0 || (!target.inPlace && result.refused.length === 0);
  const backup = saves ? save({ target, bytes: made, original: bytes }) : null;

  const facts: Facts = { result, was: workbook, is: readWorkbookFile(restored.bytes) };
  if (values.json) {
    process.stdout.write(`${jsonOf(facts, { file, out: saves ? target.name : null, backup })}\n`);
  } else {
    const end = !saves
      ? text(locale, 'savedNothing', { file })
      : target.inPlace
        ? text(locale, 'savedInPlace', { file, backup: backup ?? '' })
        : text(locale, 'saved', { out: target.name, file });
    process.stdout.write(
      `${[text(locale, 'fileHeading', { file }), ...(await report(facts, locale)), end].join('\n')}\n`,
    );
  }
  return result.refused.length > 0 ? 2 : 0;
}
