import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookFile } from '../../src/files';
import { readWordFile } from '../../src/files/word';
import { readNarrative } from '../../src/narrative';
import { checkWorkbook } from '../../src/rules';
import { ALL_RULES } from '../../src/rules/text';
import { byHand } from '../files/word/support/made';

/** The sample's report, once as one document in Word and once as its workbook with the text beside it. */
export interface Report {
  readonly document: Uint8Array;
  readonly workbook: Uint8Array;
  readonly text: string;
}

export function sampleReport(): Report {
  const root = join(__dirname, '../..');
  const workbook = new Uint8Array(readFileSync(join(root, 'assets/sample/seed.xlsx')));
  const text = readFileSync(join(root, 'test/fixtures/reports/seed.txt'), 'utf8');
  return { document: byHand(readWorkbookFile(workbook), text.split('\n')), workbook, text };
}

/** Tables and text at once; how many findings there are. */
export function checkDocument({ document }: Report): number {
  const { workbook, text } = readWordFile(document);
  return checkWorkbook(workbook, { facts: readNarrative(text.text, { tables: text.tables }), rules: ALL_RULES })
    .findings.length;
}

export function checkBoth({ workbook, text }: Report): number {
  return checkWorkbook(readWorkbookFile(workbook), { facts: readNarrative(text), rules: ALL_RULES }).findings.length;
}

/** Without the text. */
export function checkAlone({ workbook }: Report): number {
  return checkWorkbook(readWorkbookFile(workbook)).findings.length;
}
