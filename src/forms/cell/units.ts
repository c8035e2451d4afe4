import Big from 'big.js';

/** A printed unit reduced to what it counts and by how much: 万元 counts 元 by 10⁴, 亿 by 10⁸, 人次 counts itself. */
export interface Unit {
  readonly base: string;
  readonly scale: Big;
}

const MULTIPLIER: readonly (readonly [prefix: string, power: number])[] = [
  ['万亿', 12],
  ['千亿', 11],
  ['百亿', 10],
  ['十亿', 9],
  ['亿', 8],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['万', 4],
  ['千', 3],
  ['百', 2],
];

/** Units that begin with 千 or 百 and are units of their own. */
const WHOLE = /^(?:千[克米瓦伏安卡帕赫]|百分)/u;

const SAME: Readonly<Record<string, string>> = {
  百分比: '%',
  个百分点: '%',
  百分点: '%',
  圆: '元',
  人民币: '元',
  m2: '平方米',
  平米: '平方米',
  平方: '平方米',
  m3: '立方米',
  立方: '立方米',
  km2: '平方公里',
  km: '公里',
  千米: '公里',
  m: '米',
  kg: '公斤',
  千克: '公斤',
  t: '吨',
  工作日: '天',
  个工作日: '天',
  日: '天',
  自然日: '天',
  个自然日: '天',
  钟头: '小时',
  个小时: '小时',
  个月: '月',
  个季度: '季度',
  个学时: '学时',
  个课时: '课时',
  分: '分钟',
  '人/次': '人次',
  '台/次': '台次',
  '户/次': '户次',
  '批/次': '批次',
};

/** Units of measurement that convert into each other, counted in the first. */
const CONVERTED: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  吨: ['公斤', 1000],
  公顷: ['平方米', 10_000],
  平方公里: ['平方米', 1_000_000],
  公里: ['米', 1000],
  小时: ['分钟', 60],
};

/** Reads a printed unit; '' has no base and scale 1. "个项目" counts what 个 counts. */
export function readUnit(printed: string): Unit {
  const text = printed.replace(/^[(/]+|[).。,;]+$/gu, '');
  const multiplier = WHOLE.test(text) ? undefined : MULTIPLIER.find(([prefix]) => text.startsWith(prefix));
  const rest = multiplier ? text.slice(multiplier[0].length) : text;
  const base = SAME[rest] ?? (/^个\p{Script=Han}/u.test(rest) ? '个' : rest);
  const power = new Big(10).pow(multiplier?.[1] ?? 0);
  const converted = CONVERTED[base];
  return converted ? { base: converted[0], scale: power.times(converted[1]) } : { base, scale: power };
}
