import { DEPARTMENT, departmentIn, formsIn, PROJECT, projectIn } from '../fixtures/base';
import { NAMES, names, value } from './support/read';
import { table, type Table } from '../fixtures/table';

describe('what is hidden, and what waits', () => {
  test('hidden rows and columns of the form are read, a hidden helper beside it is not', () => {
    const helper = PROJECT.map((row, index) => [...row.slice(0, 4), index > 11 ? '#7777' : '', ...row.slice(4)]);
    const form = projectIn(
      helper.map((row) => row.map((cell) => cell)),
      { hiddenColumns: [4], hiddenRows: [7, 8] },
    );
    expect(value(form.indicators[0]?.target)).toBe('>= 60 台次');
    expect(form.funds).toHaveLength(4);
    const first = PROJECT.map((row, index) => [index > 3 ? '#General:1' : '序', ...row]);
    expect(names(projectIn(first, { hiddenColumns: [0] }))).toEqual(NAMES);
    expect(value(projectIn(PROJECT, { hiddenColumns: [4, 6] }).indicators[0]?.weight)).toBe('20 (0 decimals)');
  });

  test('empty templates are the forms they are', () => {
    const keep = /^[<^]$|附件|表|名称|主管|实施|资金|预算|执行|分值|得分|目标|情况|指标|原因|总分|性质|拨款|支出/u;
    const blank = (rows: Table) =>
      rows.map((row) =>
        row.map((cell) => (keep.test(cell) && !/^#|%$|办$/u.test(cell) ? cell.replace(/：[\d.]+$/u, '：') : '')),
      );
    const project = projectIn(blank(PROJECT));
    expect(project.subject).toBe('');
    expect(project.fundsTotal?.executed?.state).toBe('blank');
    expect(departmentIn(blank(DEPARTMENT)).bySource?.parts.map((part) => part.amount.state)).toEqual([
      'blank',
      'blank',
      'blank',
      'blank',
    ]);
  });
});

describe('sheets that are none of the forms', () => {
  test.each([
    [
      '绩效目标申报表',
      '2023年度项目支出绩效目标申报表\n项目名称 | 大厅运行\n年度资金总额： | 40\n一级指标 | 二级指标 | 三级指标 | 指标值\n产出指标 | 数量指标 | 台次 | ≥60',
    ],
    [
      '绩效目标申报表 with weights',
      '项目支出绩效目标表\n项目名称 | 大厅运行\n一级指标 | 二级指标 | 三级指标 | 年度指标值 | 分值\n产出指标 | 数量指标 | 台次 | ≥60 | 10',
    ],
    [
      '绩效监控表',
      '2023年度项目支出绩效监控表\n项目名称 | 大厅运行\n项目资金 | 年初预算数 | 1-7月执行数 | 执行率\n年度资金总额 | 40 | 20 | 50%\n一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月完成情况\n产出指标 | 数量指标 | 台次 | ≥60 | 30',
    ],
    [
      '指标体系',
      '部门整体支出绩效评价指标体系\n部门名称 | 某局\n一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 评价标准 | 得分\n投入 | 20 | 预算 | 10 | 编制 | 10 | 合理 | 10',
    ],
    [
      '项目执行情况一览',
      '2023年项目支出预算执行情况\n项目名称 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率\n大厅运行 | 40 | 40 | 39.2 | 98%\n合计 | 40 | 40 | 39.2 | 98%',
    ],
    [
      '自评汇总表',
      '2023年度项目支出绩效自评汇总表\n序号 | 项目名称 | 年初预算数 | 全年预算数 | 全年执行数 | 得分\n1 | 大厅运行 | 40 | 40 | 39.2 | 98',
    ],
    [
      '三公经费表',
      '2023年度一般公共预算“三公”经费支出决算表\n预算数 | 决算数\n合计 | 因公出国 | 公务接待\n6.5 | 0 | 1.5',
    ],
    [
      '部门决算表',
      '收入支出决算总表\n公开01表\n项目 | 行次 | 年初预算数 | 全年预算数 | 决算数\n一般公共预算财政拨款收入 | 1 | 400 | 406 | 399.15\n基本支出 | 2 | 320 | 330 | 321.35\n项目支出 | 3 | 64 | 76 | 62.6',
    ],
    ['通讯录', '通讯录及办公费台账\n序号 | 姓名 | 部门 | 联系电话\n1 | 张三 | 办公室 | 000'],
    [
      '目录',
      '目录\n附件1-1 部门整体支出绩效评价基础数据表\n附件1-2 部门整体支出绩效自评表\n附件1-3 项目支出绩效自评表',
    ],
    [
      '填报说明',
      '填报说明\n1.“三公经费”含公务接待。\n2.项目名称应与预算一致。\n3.一级指标、二级指标、三级指标按绩效目标填写。',
    ],
    [
      'own report',
      '核绩校验报告\n2023年度项目支出绩效自评表\n项目名称 | 大厅运行\n一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分\n产出指标 | 数量 | 台次 | ≥60 | 62 | 10',
    ],
  ])('%s', (_, rows) => {
    expect(formsIn(table(rows)).map((form) => form.kind)).toEqual([]);
  });
});

test('two forms beside each other whose heads begin with 三级指标 are two', () => {
  const one = (name: string) => [
    ['2023年度项目支出绩效自评表', '<', '<', '<', '<', '<'],
    ['项目名称', name, '<', '主管部门', '某镇政府', '<'],
    ['资金（万元）', '年初预算数', '全年预算数', '全年执行数', '执行率', '得分（10分）'],
    ['年度资金总额', '#36.00', '#36.00', '#34.20', '95.00%', '#9.5'],
    ['三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
    ['安装护栏里程', '≥6公里', '6.2公里', '#50', '#50', ''],
    ['村民满意度', '≥90%', '93%', '#40', '#40', ''],
    ['总分', '', '', '#100', '#99.5', ''],
  ];
  const [left, right] = [one('村道护栏'), one('机耕道')];
  const rows = left.map((line, index) => [...line, '', ...(right[index] ?? [])]);
  expect(formsIn(rows).map(({ subject }) => subject)).toEqual(['村道护栏', '机耕道']);
});
