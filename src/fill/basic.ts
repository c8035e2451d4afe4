import { basicLinesOf, type BasicDataForm, type Field, type Figure, type PercentField } from '../forms';
import { BASIC_SUMS, type BasicSum, COLUMNS, type Column } from '../rules/basic-data/basic-totals';
import { cut, sum } from '../rules/figures/print';
import { mostDecimals, partsOf, rateDecimals, rateOf, total } from '../rules/relations/relations';
import type { RuleId } from '../rules';
import type { Candidate } from './candidate';
import { rateFormula, sumFormula } from './formula';

/** What can be computed on 附件1-1. 公用经费 is not: its 其中 lines are not all there is (scoring.md §5). */

/** Totals of other totals come after these. */
const INNER: ReadonlySet<RuleId> = new Set(['B11-04', 'B11-08']);

/** 控制率, 规模控制率 and 投资概算控制率. */
export function basicRates(form: BasicDataForm): readonly Candidate[] {
  const percents = [
    ...(form.controlRate ? [form.controlRate] : []),
    ...form.buildings.flatMap((building) => [building.areaControlRate, building.investmentControlRate]),
  ];
  const rate = (
    rule: RuleId,
    path: string,
    line: string,
    field: PercentField,
    part: Field<Figure>,
    base: Field<Figure>,
  ): readonly Candidate[] => {
    const computed = rateOf(part, base);
    if (!computed) return [];
    const decimals = rateDecimals(field.value);
    return [
      {
        form,
        path,
        rule,
        field,
        line,
        computed: { as: 'percent', number: computed.exact.round(decimals), decimals },
        arithmetic: computed.arithmetic(),
        inputs: [part, base],
        siblings: percents,
        formula: (operands, bare) => rateFormula(part, base, decimals, bare, operands),
      },
    ];
  };
  const { authorisedPosts: posts, staffInPost: staff, controlRate } = form;
  return [
    ...(posts && staff && controlRate ? rate('B11-01', 'controlRate', '', controlRate, staff, posts) : []),
    ...form.buildings.flatMap((building, index) => [
      ...rate(
        'B11-14',
        `building ${index + 1}/areaControlRate`,
        '',
        building.areaControlRate,
        building.actualArea,
        building.approvedArea,
      ),
      ...rate(
        'B11-15',
        `building ${index + 1}/investmentControlRate`,
        '',
        building.investmentControlRate,
        building.actualInvestment,
        building.budgetInvestment,
      ),
    ]),
  ];
}

function sumOf(form: BasicDataForm, { id, whole, parts }: BasicSum, column: Column): readonly Candidate[] {
  const line = whole(form);
  if (!line) return [];
  const fields = parts(form, column).filter((part) => part !== null);
  const details = partsOf(fields);
  if (details.state !== 'ready') return [];
  const number = total(details.fields);
  return [
    {
      form,
      path: `${line.path}/${column}`,
      rule: id,
      field: line[column],
      line: line.label.value ?? '',
      computed: { as: 'amount', number, decimals: mostDecimals(details.fields), unit: form.unit },
      arithmetic: `${sum(details.fields)} = ${cut(number, 6)}`,
      inputs: fields,
      siblings: basicLinesOf(form).map((other) => other[column]),
      formula: (operands) => sumFormula(fields, operands),
    },
  ];
}

/** 公务用车, 专项资金 (`inner`), then 三公经费 and 项目支出 that add them up; each of the three columns. */
export function basicSums(form: BasicDataForm, which: 'inner' | 'outer'): readonly Candidate[] {
  return BASIC_SUMS.filter(({ id }) => INNER.has(id) === (which === 'inner')).flatMap((one) =>
    COLUMNS.flatMap((column) => sumOf(form, one, column)),
  );
}
