/**
 * Report texts by a grammar of its own: what a unit had, spent and kept, in several wordings, layouts, units and years; all figures agree until
 * one is changed. `plant` names the relation that is broken; `null` breaks none.
 */
export const PLANTS = ['sum', 'budget', 'share', 'growth', 'rate', 'left', 'threePublic', 'project', 'table'] as const;
export type Plant = (typeof PLANTS)[number];

/** A small generator of numbers from a seed: the same texts every time. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const UNITS = ['云岭县水务局', '白石区文化馆', '青河市农技推广中心', '沙洲镇人民政府', '临江县第二中学'];
const NAMES = ['河道清淤维护', '公共文化服务', '病虫害监测', '村级道路养护', '校园安全防护'];

/** One text. Amounts are in hundredths of 万元 until they are printed. */
export function textOf(seed: number, plant: Plant | null): string {
  const next = random(seed * 7919 + 17);
  const pick = <T>(...choices: readonly [T, ...T[]]): T => choices[Math.floor(next() * choices.length)] ?? choices[0];
  const between = (low: number, high: number) => Math.floor(low + next() * (high - low));
  const year = between(2019, 2025);
  const inYuan = next() < 0.3;
  const money = (cents: number) => (inYuan ? `${cents * 100}元` : `${(cents / 100).toFixed(2)}万元`);
  const percent = (part: number, base: number) => ((100 * part) / base).toFixed(2);
  const off = (kind: Plant, cents: number) => (plant === kind ? cents + Math.max(500, Math.round(cents / 7)) : cents);
  const offRate = (kind: Plant, rate: string) => `${plant === kind ? (Number(rate) + 3.4).toFixed(2) : rate}%`;

  const basic = between(20000, 90000);
  const project = between(8000, 40000);
  const spent = basic + project;
  const left = between(600, 5000);
  const budget = spent + left;
  const added = between(1000, 8000);
  const initial = budget - added;
  const rise = between(700, Math.floor(spent / 4));
  const reception = between(100, 900);
  const vehicle = between(600, 2500);
  const own = between(3000, 7000);
  const ownSpent = own - between(50, 600);
  const unit = pick(UNITS[0] ?? '', ...UNITS.slice(1));
  const name = pick(NAMES[0] ?? '', ...NAMES.slice(1));

  const title = pick(
    `${unit}${year}年度部门整体支出绩效自评报告`,
    `${year}年度部门整体支出绩效自评报告`,
    `${unit}${year}年部门整体支出绩效评价报告`,
  );
  const [a, b, c] = pick(['一、', '二、', '三、'], ['（一）', '（二）', '（三）'], ['1.', '2.', '3.']);
  const budgets = pick(
    `${year}年年初预算${money(initial)}，年中追加${money(off('budget', added))}，全年预算${money(budget)}。`,
    `${year}年度年初预算数为${money(initial)}，调整追加${money(off('budget', added))}，调整后预算数为${money(budget)}。`,
  );
  const rate = offRate('rate', percent(spent, budget));
  const executed = pick(
    `${year}年总支出${money(spent)}，其中基本支出${money(off('sum', basic))}，项目支出${money(project)}。`,
    `全年支出合计${money(spent)}（基本支出${money(off('sum', basic))}、项目支出${money(project)}）。`,
    `${year}年支出${money(spent)}，其中：基本支出${money(off('sum', basic))}；项目支出${money(project)}。`,
  );
  const rates = pick(`预算执行率${rate}，`, `部门预算执行率为${rate}，`);
  const rest = pick(`年末结转结余${money(off('left', left))}。`, `年末结余${money(off('left', left))}。`);
  const shares = pick(
    `基本支出占总支出的${percent(basic, spent)}%。项目支出${money(project)}，占总支出的${offRate('share', percent(project, spent))}。`,
    `项目支出${money(project)}，占支出合计的${offRate('share', percent(project, spent))}。`,
  );
  const growth = pick(
    `总支出比上年增加${money(rise)}，增长${offRate('growth', percent(rise, spent - rise))}，主要是人员调资。`,
    `与上年相比，总支出增加${money(rise)}，增长${offRate('growth', percent(rise, spent - rise))}。`,
  );
  const threePublic = pick(
    `${year}年“三公”经费支出${money(reception + vehicle)}，其中：公务接待费${money(off('threePublic', reception))}，公务用车运行维护费${money(vehicle)}，因公出国（境）费${money(0)}。`,
    `“三公”经费决算${money(reception + vehicle)}，其中因公出国（境）费用${money(0)}，公务用车购置及运行维护费${money(vehicle)}，公务接待费${money(off('threePublic', reception))}。`,
  );
  const projects = pick(
    `“${name}”项目预算${money(own)}，实际支出${money(ownSpent)}，结余${money(off('project', own - ownSpent))}。`,
    `${name}项目\n该项目年初预算安排${money(own)}，实际支出${money(ownSpent)}，剩余${money(off('project', own - ownSpent))}。`,
  );
  // A table of the same figures; in it a number stands without its unit.
  const cells = (name_: string, ...row: readonly number[]) =>
    [name_, ...row.map((cents) => (inYuan ? `${cents * 100}` : (cents / 100).toFixed(2)))].join('\t');
  const table =
    plant === 'table' || next() < 0.3
      ? [
          `收支情况表（单位：${inYuan ? '元' : '万元'}）`,
          '项目\t全年执行数\t占比',
          `${cells('基本支出', off('table', basic))}\t${percent(basic, spent)}%`,
          `${cells('项目支出', project)}\t${percent(project, spent)}%`,
          `${cells('合计', spent)}\t100%`,
        ]
      : [];
  return [
    title,
    `${a}预算安排情况`,
    budgets,
    `${b}支出情况`,
    executed,
    rates + rest,
    shares,
    growth,
    ...table,
    `${c}“三公”经费情况`,
    threePublic,
    projects,
    '',
  ].join('\n');
}
