import { extname } from 'node:path';
import { formsFile } from '../files/forms-file';
import { recognise } from '../forms';
import { COMMANDS } from './command-table';
import { save } from './fill-save';
import { targetOf } from './fill-target';
import { openWithBytes } from './open';
import { localeIn, parse } from './options';
import { Refusal } from './refusal';
import { COMMAND_LINE_TEXTS } from '../messages/command-line';
import { listOf } from '../messages/names';

/**
 * `heji workbook <报告.docx> -o <表.xlsx>`: the forms of a Word report as a workbook, one sheet each. Returns the exit code: 0 saved, 2 not.
 */
export async function workbook(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, COMMANDS.workbook.options);
  const locale = localeIn(values.lang);
  const [file, ...others] = positionals;
  if (file === undefined) throw new Refusal('noFile');
  if (others.length > 0) throw new Refusal('oneWorkbook', { option: 'heji workbook', count: positionals.length });
  const opened = openWithBytes(file);
  if ('problem' in opened) throw new Refusal('besideUnread', { file, why: COMMAND_LINE_TEXTS[locale][opened.problem] });
  const { word, bytes } = opened;
  if (!word) throw new Refusal('workbookNotWord', file);
  const { out, force } = values;
  if (out === undefined) throw new Refusal('workbookNoTarget');
  if (extname(out).toLowerCase() !== '.xlsx') throw new Refusal('workbookBadTarget', out);
  const target = targetOf(file, { out, inPlace: false, force });
  const forms = new Set(recognise(word.workbook).all.map(({ sheet }) => sheet));
  const sheets = word.sheets.filter(({ sheet }) => forms.has(sheet.name));
  if (sheets.length === 0 || !target) throw new Refusal('wordNoForm');
  save({ target, bytes: await formsFile(sheets), original: bytes });
  const names = listOf(
    locale,
    sheets.map(({ sheet }) => sheet.name),
  );
  process.stdout.write(
    `${COMMAND_LINE_TEXTS[locale].workbookSaved({ count: sheets.length, out, sheets: names, file })}\n`,
  );
  return 0;
}
