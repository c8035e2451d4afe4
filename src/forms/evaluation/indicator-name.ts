import { compact, isNotApplicable } from '../cell/text';

/** What the name of an indicator says besides naming it: that it is none, that it is a part, its points. */

/** "指标1：", "……", "XX": left over from the template, names nothing; "指标1：/", "指标2：无", "—": struck out. */
const PLACEHOLDER_NAME = /^(?:(?:三级)?指标(?:\d{1,2}|[一二三四五六七八九十])?(?:名称)?[:、.]?|[….·]+|x{2,})$/iu;
const STRUCK = /^(?:三级)?指标(?:\d{1,2}|[一二三四五六七八九十])?[:、.]?/u;
/** What headings of the first level are called. */
const LEVEL_NAME = /^.{0,4}(?:产出|效益|效果|满意度|成本|决策|过程|投入|管理|履职).{0,6}$/u;
/** 巡查里程（15分）, 【分值10分】 behind a name or before it; behind a blank without brackets, too. */
const POINTS_IN_NAME =
  /^[([【〔](\d{1,3}(?:\.\d{1,4})?)分[)\]】〕]|[([【〔](?:分值|权重|满分)?:?(\d{1,3}(?:\.\d{1,4})?)分[)\]】〕]?$/u;
const POINTS_BEHIND_BLANK = /[\s\u3000](\d{1,3}(?:\.\d{1,4})?)分\s*$/u;
const PART = /^[([【〔]?其中/u;

/** An indicator's name as it is compared and shown in paths: without "指标1：", stars and brackets. */
export function indicatorName(raw: string): string {
  return compact(raw).replace(/^(?:[★☆●○■◆▲※*]|指标\d{1,2}[:、.])+/u, '');
}

/** Is a name none: left over from the template, or struck out with a stroke, a dash, 无? */
export function namesNothing(text: string): boolean {
  const bare = compact(text);
  return PLACEHOLDER_NAME.test(bare) || isNotApplicable(bare.replace(STRUCK, ''));
}

export function isLevelName(label: string): boolean {
  return LEVEL_NAME.test(label);
}

/** "其中：…": counted in the row above. */
export function isPartName(text: string): boolean {
  return PART.test(compact(text));
}

/** 患者满意度（10）, where the level above prints its points like that. */
const BARE_POINTS = /\((\d{1,2}(?:\.\d{1,2})?)\)$/u;

/** The points that a name prints, as digits; `level` is what stands over it. */
export function pointsInName(raw: string, level = ''): string | undefined {
  const bare = BARE_POINTS.test(compact(level)) ? BARE_POINTS.exec(compact(raw)) : undefined;
  const match = bare ?? POINTS_IN_NAME.exec(compact(raw)) ?? POINTS_BEHIND_BLANK.exec(raw);
  return match?.[1] ?? match?.[2];
}
