import { basicLinesOf, type BasicDataForm } from '../forms';
import {
  type BasicRateName,
  basicRates,
  type BasicTotal,
  type BasicTotalName,
  basicTotals,
  cut,
  mostDecimals,
  partsOf,
  rateDecimals,
  rateOf,
  sum,
  total,
} from '../rules/workings';
import type { RuleId } from '../rules';
import type { Candidate } from './candidate';
import { rateFormula, sumFormula } from './formula';

/** What can be computed on 附件1-1. 公用经费 is not: its 其中 lines are not all there is (src/rules/README.md §5). */

/** Totals of other totals come after these. */
const SUMS = {
  inner: ['vehicles', 'earmarked'],
  outer: ['threePublic', 'projectExpenditure'],
} as const;

/** The rule that holds each rate against its two figures. */
const RATE_RULES = {
  controlRate: 'B11-01',
  areaControlRate: 'B11-14',
  investmentControlRate: 'B11-15',
} as const satisfies Record<BasicRateName, RuleId>;

/** 控制率, 规模控制率 and 投资概算控制率. */
export function basicRateCandidates(form: BasicDataForm): readonly Candidate[] {
  const rates = basicRates(form);
  return rates.flatMap(({ name, path, rate: field, part, base }) => {
    const computed = rateOf(part, base);
    if (!computed) return [];
    const decimals = rateDecimals(field.value);
    return [
      {
        form,
        path,
        rule: RATE_RULES[name],
        field,
        line: '',
        computed: { as: 'percent', number: computed.exact.round(decimals), decimals },
        arithmetic: computed.arithmetic(),
        inputs: [part, base],
        siblings: rates.map(({ rate }) => rate),
        formula: (operands, bare) => rateFormula(part, base, decimals, bare, operands),
      },
    ];
  });
}

/** The rule that holds each total against its parts; 公用经费 is no sum of its lines. */
const SUM_RULES = {
  vehicles: 'B11-04',
  earmarked: 'B11-08',
  threePublic: 'B11-03',
  projectExpenditure: 'B11-07',
} as const satisfies Partial<Record<BasicTotalName, RuleId>>;

function sumOf(
  name: keyof typeof SUM_RULES,
  { form, line, column, label, whole, parts }: BasicTotal,
): readonly Candidate[] {
  const details = partsOf(parts);
  if (details.state !== 'ready') return [];
  const number = total(details.fields);
  return [
    {
      form,
      path: `${line}/${column}`,
      rule: SUM_RULES[name],
      field: whole,
      line: label.value ?? '',
      computed: { as: 'amount', number, decimals: mostDecimals(details.fields), unit: form.unit },
      arithmetic: `${sum(details.fields)} = ${cut(number, 6)}`,
      inputs: parts,
      siblings: basicLinesOf(form).map((other) => other[column]),
      formula: (operands) => sumFormula(parts, operands),
    },
  ];
}

/** 公务用车, 专项资金 (`inner`), then 三公经费 and 项目支出 that add them up; each of the three columns. */
export function basicSums(form: BasicDataForm, which: 'inner' | 'outer'): readonly Candidate[] {
  return SUMS[which].flatMap((name) => basicTotals(form).flatMap((own) => (own.name === name ? sumOf(name, own) : [])));
}
