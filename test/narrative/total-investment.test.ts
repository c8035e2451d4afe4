import { readNarrative } from '../../src/narrative';
import { checkWorkbook } from '../../src/rules';
import { ALL_RULES } from '../../src/rules/text';

/** What is left of a project is left of what came for it, which need not be what it costs in all. */

const left = (text: string) =>
  checkWorkbook(
    { sheets: [] },
    { facts: readNarrative(`石桥镇2024年人居环境整治项目支出绩效自评报告\n${text}`), rules: ALL_RULES },
  )
    .findings.filter(({ rule }) => rule === 'X-14')
    .map(({ found, expected }) => `${found ?? ''} / ${expected ?? ''}`);

test.each<[kind: string, text: string, found: readonly string[]]>([
  [
    'of a total, in two batches',
    '项目总投资460万元。第一批260万元，第二批180万元。累计支付418.60万元，剩余21.40万元。',
    [],
  ],
  ['of what came', '到位资金440万元。累计支付418.60万元，剩余21.40万元。', []],
  ['of what came, wrong', '到位资金440万元。累计支付418.60万元，剩余31.40万元。', ['31.40 / 21.4']],
  ['of what was planned, wrong', '项目预算440万元。累计支付418.60万元，剩余31.40万元。', ['31.40 / 21.4']],
])('%s', (_kind, text, found) => expect(left(text)).toEqual(found));
