import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookFile } from '../src/files';
import { recognise } from '../src/forms';
import { checkWorkbook } from '../src/rules';
import { PATIENCE_MS } from './support/patience';

const template = join(__dirname, '../assets/templates/forms.xlsx');

test('the template is, byte for byte, what its description gives', () => {
  const run = spawnSync(process.execPath, [join(__dirname, 'tools/build-templates.mjs'), '--check'], {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
  });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});

describe('the blank forms', () => {
  const workbook = readWorkbookFile(new Uint8Array(readFileSync(template)));
  const forms = recognise(workbook);

  test('are recognised, each on the sheet that bears its name', () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['附件1-1', '附件1-2', '附件1-3']);
    expect(forms.all.map(({ kind }) => kind)).toEqual(['1-1', '1-2', '1-3']);
  });

  test('have a place for everything that the program carries over', () => {
    const [project] = forms.projects;
    expect(project?.project).toMatchObject({ cell: { sheet: '附件1-3', row: 2, column: 1 }, value: null });
    expect(project?.fundsTotal?.initialBudget).toMatchObject({ cell: { row: 5, column: 3 }, value: null });
    expect(project?.fundsTotal?.executed).toMatchObject({ cell: { row: 5, column: 5 }, value: null });
  });

  test('name no year and no unit', () => {
    const texts = workbook.sheets.flatMap((sheet) => [...sheet.cells.values()].flatMap((line) => [...line.values()]));
    expect(texts.filter(({ text }) => /20\d\d/.test(text))).toEqual([]);
  });

  test('are named as blank and held against nobody', () => {
    const result = checkWorkbook(workbook);
    expect(result.findings).toEqual([]);
    expect(result.forms.all).toEqual([]);
    expect(result.forms.blank.map(({ kind }) => kind)).toEqual(['1-1', '1-2', '1-3']);
  });
});
