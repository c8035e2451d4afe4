import type Big from 'big.js';
import type { Amount, AmountField, BasicLine, Forms } from '../../src/forms';
import { random } from './texts';

/**
 * The text that a unit with these forms would have written: what stands in the forms, told in several wordings, layouts and units of money.
 * It says nothing of what the forms themselves may disagree about: 项目支出 as a whole, sums over forms.
 */
export function twinOf(forms: Forms, seed: number): string {
  const next = random(seed * 104_729 + 3);
  const pick = <T>(...choices: readonly [T, ...T[]]): T => choices[Math.floor(next() * choices.length)] ?? choices[0];
  const year = forms.all.map((form) => form.year).find((one) => one !== null) ?? 2023;
  const inYuan = next() < 0.25;
  const money = (amount: Amount) => {
    const { number, decimals, unit } = amount;
    if (unit === '万元' && inYuan) return `${number.times(10_000).toFixed()}元`;
    return `${number.toFixed(decimals)}${unit}`;
  };
  const value = (field: AmountField | null | undefined): Amount | null => field?.value ?? null;
  const rate = (top: Amount, base: Amount) => `${top.number.div(base.number).times(100).toFixed(2)}%`;

  const [basic, ...otherBasics] = forms.basicData;
  const [department, ...otherDepartments] = forms.departments;
  const paragraphs: string[] = [];

  const posts = basic?.authorisedPosts?.value;
  const inPost = basic?.staffInPost?.value;
  if (posts && inPost && otherBasics.length === 0) {
    const [a, b] = [posts.number.toFixed(), inPost.number.toFixed()];
    paragraphs.push(
      pick(
        `人员情况：编制数${a}人，年末实有在职人员${b}人。`,
        `本单位核定编制${a}名，实际在职人数${b}人。`,
        `编制总数${a}名；在职人员${b}人。`,
      ),
    );
  }

  const row = otherDepartments.length === 0 ? department?.fundsTotal : null;
  const [initial, budget, executed] = [value(row?.initialBudget), value(row?.adjustedBudget), value(row?.executed)];
  if (initial && budget)
    paragraphs.push(
      pick(
        `${year}年年初预算${money(initial)}，调整后全年预算${money(budget)}。`,
        `年初部门预算数为${money(initial)}，全年预算数${money(budget)}。`,
      ),
    );
  // Forms that overspend say so themselves.
  if (budget && executed && budget.number.gt(0) && executed.number.lte(budget.number)) {
    const isOwn = department?.rateBase === 'adjustedBudget';
    paragraphs.push(
      pick(
        `${year}年部门总支出${money(executed)}${isOwn ? `，预算执行率${rate(executed, budget)}` : ''}。`,
        `全年实际支出合计${money(executed)}。${isOwn ? `部门预算执行率为${rate(executed, budget)}。` : ''}`,
        `整体支出${money(executed)}，完成全年预算${money(budget)}的${rate(executed, budget)}。`,
      ),
    );
  }

  const lineOf = (name: string, line: BasicLine | null | undefined) => {
    const [planned, spent, before] = [value(line?.budget), value(line?.final), value(line?.previousFinal)];
    if (!planned || !spent) return;
    const moved = before && spent.unit === before.unit ? spent.number.minus(before.number) : null;
    const isGrowth = before !== null && moved !== null && before.number.gt(0) && !moved.eq(0);
    const decimals = Math.max(spent.decimals ?? 0, before?.decimals ?? 0);
    const change = (number: Big) => money({ number: number.abs(), decimals, unit: spent.unit });
    const grown =
      isGrowth && before
        ? `，比上年${moved.gt(0) ? '增加' : '减少'}${change(moved)}，${moved.gt(0) ? '增长' : '下降'}${moved.abs().div(before.number).times(100).toFixed(2)}%`
        : '';
    paragraphs.push(
      pick(
        `${name}预算${money(planned)}，决算支出${money(spent)}${grown}。`,
        `${year}年${name}支出决算为${money(spent)}${grown}。`,
        `${name}年初预算数为${money(planned)}，实际支出${money(spent)}。`,
      ),
    );
  };
  if (otherBasics.length === 0 && basic) {
    lineOf('“三公”经费', basic.threePublic);
    lineOf('公务接待费', basic.reception);
    lineOf('公务用车运行维护费', basic.vehicleRunning);
  }

  for (const form of forms.projects) {
    const own = form.fundsTotal;
    const [planned, spent] = [value(own?.adjustedBudget), value(own?.executed)];
    if (!form.project?.value || !planned || !spent || planned.number.lte(0)) continue;
    const isOwn = form.rateBase === 'adjustedBudget';
    const name = form.project.value.replace(/\s/gu, '');
    const rest = isOwn ? `，预算执行率${rate(spent, planned)}` : '';
    paragraphs.push(
      pick(
        `“${name}”项目全年预算${money(planned)}，实际支出${money(spent)}${rest}。`,
        `“${name}”项目绩效自评综述：全年预算数为${money(planned)}，执行数为${money(spent)}${rest}。`,
      ),
    );
  }
  const title = pick(`${year}年度部门整体支出绩效自评报告`, `${year}年部门整体支出绩效评价报告`);
  const marks = pick(
    (index: number) => `${index + 1}.`,
    (index: number) => `（${'一二三四五六七八九十'.charAt(index % 10)}）`,
    () => '',
  );
  return `${title}\n${paragraphs.map((text, index) => `${marks(index)}${text}`).join('\n')}\n`;
}
