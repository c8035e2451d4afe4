import { figures } from './support/stated';

/** A report on projects speaks of the unit, too: by what only a unit has. */

test('what is divided into 基本支出 and 项目支出, and what 收支总计 says, is the unit’s also in a report on its projects', () => {
  const title = '某市数据中心2024年度项目支出绩效自评报告\n';
  const text = `${title}2024年度收、支总计均为820万元。本年收入合计820万元。本年支出合计820万元，其中：基本支出600万元，项目支出220万元。`;
  expect(figures(text)).toEqual([
    'whole.unstated 820万元',
    'whole.income 820万元',
    'whole.executed 820万元',
    'basicExpenditure.executed 600万元',
    'projectExpenditure.executed 220万元',
  ]);
});

test.each<[said: string, found: readonly string[]]>([
  ['全年支出220万元。', ['projectExpenditure.executed 220万元']],
  [
    '年初预算230万元，全年支出220万元，不含基本支出。',
    ['projectExpenditure.initial 230万元', 'projectExpenditure.executed 220万元'],
  ],
  ['项目收支结余3万元。', ['projectExpenditure.carryOver 3万元']],
  [
    '全年支出总计820万元，基本支出600万元、项目支出220万元。',
    ['whole.executed 820万元', 'basicExpenditure.executed 600万元', 'projectExpenditure.executed 220万元'],
  ],
])('in a report on projects: %s', (said, found) =>
  expect(figures(`某市数据中心2024年度项目支出绩效自评报告\n${said}`)).toEqual(found),
);
