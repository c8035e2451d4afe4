import { readNarrative } from '../../../src/narrative';
import { checkWorkbook } from '../../../src/rules';
import { ALL_RULES } from '../../../src/rules/text';

/** Whose figure it is, of which stage and year, where the words leave it to what stands around them. */

export const HEAD = '云岭县水务局2023年度部门整体支出绩效自评报告\n';

/** "whole.executed 98万元", "project.budget[清淤] 20万元", "threePublic.executed 3万元 earlier". */
export function figures(text: string): readonly string[] {
  return readNarrative(text)
    .amounts.filter(({ about }) => about !== 'other')
    .map(({ about, stage, amount, project, otherYear }) => {
      const scope = about === 'project' ? `[${project?.name ?? '?'}]` : '';
      return `${about}.${stage}${scope} ${amount.number.toFixed()}${amount.unit}${otherYear ? ' earlier' : ''}`;
    });
}

export const serious = (text: string) =>
  checkWorkbook({ sheets: [] }, { facts: readNarrative(text), rules: ALL_RULES })
    .findings.filter(({ severity, place }) => place && severity !== 'hint')
    .map(({ rule, arithmetic }) => `${rule} ${arithmetic ?? ''}`);
