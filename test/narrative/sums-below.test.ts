import { figures, HEAD, serious } from './support/stated';

/** Sums that stand below what they are of: of projects in paragraphs of their own, of lines without a number. */

const CHAPTER = `${HEAD}三、项目支出情况\n`;
const TWO =
  '（一）免费开放补助经费\n年初预算50万元，全年支出48.5万元。\n（二）非遗保护传承经费\n年初预算40万元，全年支出36.1万元。\n';

describe('projects in paragraphs of their own', () => {
  test.each<[kind: string, text: string, expected: readonly string[]]>([
    ['what both spent', `${TWO}两个项目合计支出84.6万元。`, []],
    ['not what both spent', `${TWO}两个项目合计支出86.4万元。`, ['X-15 48.5 + 36.1 = 84.6 ≠ 86.4']],
    ['in figures, planned', `${TWO}以上2个项目共安排年初预算95万元。`, ['X-15 50 + 40 = 90 ≠ 95']],
    ['more than the chapter speaks of', `${TWO}三个项目合计支出186.4万元。`, []],
    [
      'in sentences',
      '一是“送戏下乡”项目，支出20.5万元。二是“全民阅读”项目，支出11.3万元。上述两个项目合计支出32.8万元。',
      ['X-15 20.5 + 11.3 = 31.8 ≠ 32.8'],
    ],
  ])('%s', (_, text, expected) => expect(serious(CHAPTER + text)).toEqual(expected));

  test('the sum is 项目支出, and the rate behind it is its own', () => {
    const text = `${CHAPTER}${TWO}两个项目合计支出84.6万元，预算执行率94%。`;
    expect(figures(text).at(-1)).toBe('projectExpenditure.executed 84.6万元');
    expect(serious(text)).toEqual([]);
  });
});

describe('what balances at the foot', () => {
  const foot = (words: string) => serious(`${HEAD}一、收支\n2023年度${words}。`);
  test.each<[words: string, expected: readonly string[]]>([
    ['收入总计812.6万元，其中：本年收入合计796.3万元，年初结转和结余16.3万元', []],
    ['收入总计812.6万元，其中：本年收入合计806.3万元，年初结转和结余16.3万元', ['X-15 806.3 + 16.3 = 822.6 ≠ 812.6']],
    ['支出总计812.6万元，其中：本年支出合计801.1万元，年末结转和结余8.5万元', ['X-15 801.1 + 8.5 = 809.6 ≠ 812.6']],
    ['收入总计812.6万元，包括本年收入790.3万元，使用非财政拨款结余6万元，年初结转和结余16.3万元', []],
    ['收入总计812.6万元，包括本年收入780.3万元，使用非财政拨款结余6万元，年初结转和结余16.3万元', []],
  ])('%s', (words, expected) => expect(foot(words)).toEqual(expected));
});

describe('合计 below lines', () => {
  const POOLS = '各水库支出如下：\n东坑水库支出126.4万元\n大湾水库支出98.6万元\n新市水库支出210万元\n';
  test.each<[kind: string, text: string, expected: readonly string[]]>([
    ['that it is the sum of', `${POOLS}合计435万元`, []],
    ['that it is not the sum of', `${POOLS}合计453万元`, ['X-15 126.4 + 98.6 + 210 = 435 ≠ 453']],
    [
      'with marks at their ends',
      '支出如下：\n办公设备购置30.2万元；\n网络租赁12.5万元；\n合计：43.7万元。',
      ['X-15 30.2 + 12.5 = 42.7 ≠ 43.7'],
    ],
    [
      'of which the first is none of them',
      '2023年安排资金300万元\n渠道清淤80.5万元\n闸门更换19.5万元\n合计100万元',
      [],
    ],
    ['with parts of one', '支出如下：\n基本支出300.5万元\n其中：人员经费200万元\n项目支出100万元\n合计400.5万元', []],
    [
      'with lines below one',
      '支出如下：\n1.甲街改造100.5万元\n（1）管网30.5万元\n（2）路面70万元\n2.乙街改造50万元\n合计150.5万元',
      [],
    ],
    ['that begin nobody knows where', '2023年安排资金300万元\n渠道清淤80.5万元\n闸门更换19.5万元\n合计110万元', []],
  ])('%s', (_, text, expected) => expect(serious(`${HEAD}二、资金使用\n前文。\n${text}`)).toEqual(expected));

  test.each([
    [
      'projects',
      '河道清淤项目支出126.4万元；\n水毁修复项目支出98.6万元；\n合计225万元。',
      'projectExpenditure.executed 225万元',
    ],
    ['by nature', '基本支出126.4万元；\n项目支出98.6万元；\n合计225万元。', 'whole.executed 225万元'],
    ['of 三公', '公务接待费支出2.1万元\n公务用车运行维护费支出8.4万元\n合计10.5万元', 'threePublic.executed 10.5万元'],
  ])('is what the lines are: %s', (_, text, figure) =>
    expect(figures(`${HEAD}二、支出\n各项支出如下：\n${text}`).at(-1)).toBe(figure),
  );

  test('a project named by one of several is not the one', () =>
    expect(
      figures(
        '石岭县东坑水库等3宗水库除险加固工程2023年度绩效自评报告\n二、资金使用\n东坑水库支出126.4万元，其余支出200万元。',
      ),
    ).toEqual([]));
});
