import fc from 'fast-check';
import { recognise } from '../../src/forms';
import { WORDING } from '../../src/messages/words';
import { checkReport, type CheckReportContext, type ReportSheet } from '../../src/report';
import { outlineOf } from '../../src/report/outline';
import { checkWorkbook, figuresOf, HUNAN, type CheckResult, type Explanation } from '../../src/rules';
import { SheetBuilder, type Workbook } from '../../src/workbook';
import { book, type Change } from '../rules/support/book';
import { num } from '../rules/support/cell';

/** What is drawn at random is the same in every run. */
const SEED = 20231115;

const wrong: Change = { '1-1': { 'threePublic.final': num('99.00') } };
const at = new Date(2023, 1, 3, 14, 5);

function reportOf(result: CheckResult, parts: Partial<CheckReportContext> = {}): ReportSheet {
  const locale = parts.locale ?? 'zh-CN';
  const wording = WORDING[locale];
  return checkReport(outlineOf(result), {
    profile: HUNAN,
    changed: false,
    wording,
    explanations: [],
    at,
    locale,
    ...parts,
  });
}

const lines = ({ rows }: ReportSheet) => rows.map((row) => row.map(({ text }) => text).join(' | '));
const spans = ({ rows }: ReportSheet) => rows.map((row) => row.reduce((sum, { span = 1 }) => sum + span, 0));
const explain = (result: CheckResult, words: string, figures?: string): Explanation[] =>
  result.findings.map((finding) => ({
    finding: finding.id,
    figures: figures ?? figuresOf(finding),
    words,
    at: at.toISOString(),
  }));

describe('the report of a workbook', () => {
  test('without faults: fit to be handed in, with what was checked, the profile and the time', () => {
    const report = lines(reportOf(checkWorkbook(book({}))));
    expect(report.slice(0, 4)).toEqual([
      '核绩校验报告',
      '可报送：三张表齐全，没有错误和警告',
      '单位：某县示范服务中心    年度：2023',
      '校验时间：2023/02/03 14:05    评分方案：湖南（国标权重）',
    ]);
    expect(report[5]).toMatch(/^已核对相符 \d+ 处（其中尾差 \d+ 处），不适用 \d+ 项，无法核对 0 处$/);
  });

  test('every finding has its row: severity, rule, linked cell, sentence with figures and arithmetic', () => {
    const result = checkWorkbook(book(wrong));
    const report = reportOf(result);
    const links = report.rows.flat().flatMap(({ link }) => link ?? []);
    expect(links).toEqual(expect.arrayContaining(result.findings.map(({ cell }) => cell)));
    const total = result.findings.find(({ rule }) => rule === 'B11-03')!;
    const row = report.rows.find((cells) => cells[1]?.text === 'B11-03')!;
    expect(row[0]).toEqual({ text: '错误', style: 'error' });
    expect(row[2]!.link).toEqual(total.cell);
    expect(row[3]!.text).toContain(WORDING['zh-CN'].message(total));
    expect(row[3]!.text).toContain(`应为 ${total.expected!}`);
    expect(row[3]!.text).toContain(total.arithmetic!);
  });

  test('what follows from another names its cause', () => {
    const result = checkWorkbook(book(wrong));
    const consequence = result.findings.find(({ cause }) => cause !== undefined);
    const expected = consequence ? /由 [A-Z0-9-]+ 引起/ : /^/;
    expect(lines(reportOf(result)).join('\n')).toMatch(expected);
  });

  test('explanations stand beside their warnings, void ones as void, missing ones as missing', () => {
    const result = checkWorkbook(book(wrong));
    const warning = { ...result.findings[0]!, id: 'a warning', severity: 'warning' as const };
    const one = { ...result, findings: [warning] };
    const said = (explanations: Explanation[]) => lines(reportOf(one, { explanations })).join('\n');
    expect(said(explain(one, '年中追加'))).toContain('| 年中追加');
    expect(said(explain(one, '年中追加'))).toContain('可报送：');
    expect(said(explain(one, '年中追加', 'other'))).toContain('（已失效：填写之后数字变了）年中追加');
    expect(said(explain(one, '年中追加', 'other'))).toContain('不可报送：1 个警告未说明');
    expect(said([])).toContain('（未说明）');
  });

  test('settings of the user’s own are owned up to', () => {
    expect(lines(reportOf(checkWorkbook(book({})), { changed: true }))[3]).toContain(
      '湖南（国标权重）（有自行设定的项）',
    );
  });

  test('fits A4 upright, every row as wide as the sheet', () => {
    const report = reportOf(checkWorkbook(book(wrong)));
    const { columnWidths } = report;
    expect(columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(95);
    expect(new Set(spans(report))).toEqual(new Set([columnWidths.length]));
  });

  test('English has no Chinese but what the forms say and the mark of the sheet', () => {
    const report = reportOf(checkWorkbook(book({})), { locale: 'en-US' });
    expect(report.name).toBe('Check report');
    expect(lines(report)[1]).toBe('Ready to submit: all three forms, no errors or warnings');
    expect(lines(report).slice(3).join()).not.toMatch(/\p{Script=Han}/u);
  });
});

/** The report as a sheet of the workbook. */
function asSheet({ rows, name }: ReportSheet): Workbook {
  const sheet = new SheetBuilder();
  rows.forEach((row, at) => {
    let column = 0;
    for (const { text, span = 1 } of row) {
      sheet.set(at, column, { value: text, text, format: '@' });
      column += span;
    }
  });
  return { sheets: [sheet.build({ name })] };
}

test.each(['zh-CN', 'en-US'] as const)('%s: the report is never taken for a form', (locale) => {
  const report = reportOf(checkWorkbook(book(wrong)), { locale });
  expect(recognise(asSheet(report)).all).toEqual([]);
});

test('texts are handed on as they are: to write them as text is the writer’s part', () => {
  const [first] = checkWorkbook(book(wrong)).findings;
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '-', '@', '\t='), fc.string(), (sign, rest) => {
      const words = `${sign}${rest}`;
      const result = { ...checkWorkbook(book({})), findings: [first!] };
      const cells = reportOf(result, { explanations: explain(result, words) }).rows.flat();
      expect(cells.some(({ text }) => text === words)).toBe(true);
    }),
    { seed: SEED, numRuns: 20 },
  );
});
