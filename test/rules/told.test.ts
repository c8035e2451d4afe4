import type { Told } from '../../src/forms';
import { planFill } from '../../src/fill';
import { noticeText } from '../../src/messages/notices';
import { checkWorkbook, HUNAN, openNotices, verdictOf, type Profile } from '../../src/rules';
import { address, type Workbook } from '../../src/workbook';
import { PROJECT, replaced } from '../fixtures/base';
import { sheet, workbook } from '../fixtures/table';
import { at, book, type Change } from './support/book';
import { num } from './support/cell';

/** What a person has told of a form: checked as told, or said why not. */

const ROWS = replaced(PROJECT, {
  设备维护台次: '^ | 产出指标⏎(50分) | 数量指标 | 设备维护台次 | ≥60台次 | 62台次 | #20 | #2 |',
  故障修复时间: '^ | ^ | 时效指标 | 故障修复时间 | ≤24小时 | 20小时 | #15 | #1 |',
  群众等候时间: '^ | 效益指标（30分） | 社会效益指标 | 群众等候时间 | ≤15分钟 | 16分钟 | #30 | #10 | 窗口设备更新',
});
const HEAD = ROWS.findIndex((line) => line.includes('三级指标'));
const named = (head: string): Workbook =>
  workbook(
    sheet(ROWS.map((line, index) => (index === HEAD ? line.map((cell) => (cell === '得分' ? head : cell)) : line))),
  );

const SCORE: Told = { form: '1-3', table: 'indicators', head: '甲数', role: 'score' };
const withTold = (book: Workbook, ...told: readonly Told[]): Workbook => ({ ...book, told: JSON.stringify(told) });
const profileWith = (...vocabulary: Told[]): Profile => ({ ...HUNAN, vocabulary });

function found(book: Workbook, profile?: Profile) {
  const { findings } = checkWorkbook(book, profile ? { profile } : {});
  return findings.map(({ id, severity }) => `${severity} ${id}`).sort();
}

describe('a column whose head means nothing', () => {
  test('untold, its scores are not judged, and that is said', () => {
    const result = checkWorkbook(named('甲数'));
    expect(openNotices(result.notices).map((notice) => notice.kind)).toEqual(['unreadColumn']);
    expect(verdictOf(result)).toMatchObject({ kind: expect.stringMatching(/incomplete|notReady/u) as string });
    expect(result.outcomes.some(({ rule, result: of }) => rule === 'B12-16' && of === 'fail')).toBe(false);
  });

  test.each<[string, Workbook, Profile | undefined]>([
    ['kept with the workbook', withTold(named('甲数'), SCORE), undefined],
    ['in the profile', named('甲数'), profileWith(SCORE)],
  ])('told (%s), it is checked like one with the head of the blank form', (_, book, profile) => {
    expect(found(book, profile)).toEqual(found(named('得分')));
    expect(found(named('得分'))).not.toEqual(found(named('甲数')));
    expect(checkWorkbook(book, profile ? { profile } : {}).notices).toEqual([]);
  });

  test('what is filled in goes by it, too', () => {
    const blank = (head: string): Workbook =>
      workbook(
        sheet(
          ROWS.map((line, index) =>
            line.map((cell, column) => {
              if (index === HEAD && cell === '得分') return head;
              return index > HEAD && column === 7 && /^#(?:20|15|10|28)$/u.test(cell) ? '' : cell;
            }),
          ),
        ),
      );
    const edits = (book: Workbook) =>
      planFill(book, checkWorkbook(book), { profile: HUNAN }).edits.map(({ cell }) => address(cell));
    expect(edits(withTold(blank('甲数'), SCORE))).toEqual(edits(blank('得分')));
  });

  test('told against its content, that is said and nothing judged by it', () => {
    const told: Told = { ...SCORE, role: 'reason' };
    const [notice] = checkWorkbook(withTold(named('甲数'), told)).notices;
    expect(notice && noticeText('zh-CN', notice)).toContain('指定为“偏差原因及改进措施”没有照办');
    expect(notice && noticeText('en-US', notice)).toContain('which was not done');
    expect(found(withTold(named('甲数'), told))).toEqual(found(named('甲数')));
  });
});

const TOTAL = address(at('care!total.initial'));

/** Nothing on the form says whether 旗县 is inside 财政拨款 or beside it. */
const UNCLEAR = (county: string): Change['care'] => ({
  'total.initial': null,
  B7: '其中：财政拨款',
  'appropriation.initial': num('30.00'),
  B8: '其中：上级',
  'carryOver.initial': num('18.00'),
  B9: '旗县',
  'other.initial': num(county),
});

describe('a row of the funds block', () => {
  const row = (within: string): Told => ({ form: '1-3', row: '旗县', within });
  const kinds = (book: Workbook) =>
    checkWorkbook(book).notices.flatMap((notice) => (notice.kind === 'openSum' ? notice.why : []));
  const total = (book: Workbook) =>
    planFill(book, checkWorkbook(book), { profile: HUNAN }).edits.flatMap(({ cell, after }) =>
      address(cell) === TOTAL ? String(after.value) : [],
    );

  test.each<[string, readonly Told[], string, readonly string[], readonly string[]]>([
    ['untold', [], '10.00', ['unclearPlace'], []],
    ['a part of the total', [row('')], '10.00', [], ['40']],
    ['a part of the row above', [row('财政拨款')], '10.00', [], ['30']],
    ['a part of the innermost', [row('上级')], '10.00', [], ['30']],
    ['of another kind of form', [{ ...row(''), form: '1-2' }], '10.00', ['unclearPlace'], []],
    ['more than the row that it was told to be a part of', [row('财政拨款')], '31.00', ['toldAgainst'], []],
    ['a part of a row that does not stand above', [row('市级')], '10.00', ['unclearPlace', 'toldAgainst'], []],
  ])('%s', (_, told, county, notices, filled) => {
    const book1 = withTold(book({ care: UNCLEAR(county) }), ...told);
    expect(kinds(book1)).toEqual(notices);
    if (!notices.includes('toldAgainst')) expect(total(book1)).toEqual(filled);
  });
});
