import { readNarrative } from '../../src/narrative';

/** A score is the report's own where nothing says that it is a project's, another year's or an indicator's. */

const HEAD = '云岭县水务局2023年度部门整体支出绩效自评报告\n';
const OF_ONE = '云岭县水务局2023年度河道清淤项目绩效自评报告\n';

test.each<[text: string, scores: readonly string[]]>([
  [
    `${HEAD}三、自评结果\n管网检漏经费自评得分99.45分，泵站运行维护经费自评得分99.09分。\n部门整体支出自评得分98分。`,
    ['99.45 管网检漏经费', '99.09 泵站运行维护经费', '98 '],
  ],
  [`${OF_ONE}三、自评结果\n2023年河道清淤项目自评得分为98分。`, ['98 河道清淤项目']],
  [`${OF_ONE}三、结果应用\n2022年该项目自评得分96.3分。2024年3月自评得分98分。`, ['98 河道清淤项目']],
  [`${OF_ONE}三、综合评价情况\n决策类指标权重为20分，得分20分；过程类指标权重20分，得分19.7分。`, []],
  [`${HEAD}三、自评结论\n按指标体系评分，得分98.2分。`, ['98.2 ']],
  [`${HEAD}四、自评得分及等级\n得分99.28分。`, ['99.28 ']],
  [`${HEAD}四、自评\n得分99.36分，结论为优。`, ['99.36 ']],
  [`${HEAD}三、自评得分\n99.28分。`, ['99.28 ']],
  [`${HEAD}三、自评结论\n得分98.2分，等级为优。`, ['98.2 ']],
])('%s', (text, scores) =>
  expect(readNarrative(text).scores.map(({ score, project }) => `${score.toFixed()} ${project?.name ?? ''}`)).toEqual(
    scores,
  ),
);
