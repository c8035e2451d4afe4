import type { Entry } from './grid';
import { GRADE, TOTAL } from '../vocabulary/labels';
import { remembered } from '../remembered';
import { isNotApplicable } from '../cell/text';

const isTotal = remembered((label: string) => TOTAL.test(label));

/** 总分, 合计 and the like, by the cell's label. */
export function isTotalLabel(entry: Entry): boolean {
  return isTotal(entry.label);
}

/** 得分, 自评得分, 绩效评价得分: what a total row is called where it is not called one. */
const SCORE_LABEL = /^.{0,8}(?:得分|评分|总评|自评分|自评分值|分数|总分值)(?:\(.*\)?)?$/u;

/** A label that may name the total, in a row that else holds points only. */
export const isScoreLabel = (entry: Entry): boolean => isTotal(entry.label) || SCORE_LABEL.test(entry.label);

/** A number of points as it stands alone, or with the grade it comes to: 97, 97.5分, 98.5（优）. */
const POINTS = /^\d{1,3}(?:\.\d{1,6})?分?(?:[,、]?\(?(?<grade>优秀?|良好?|中等?|合格|不合格|差)(?:等|级|等级)?\)?)?$/u;

/** 自评得分：98.40, 总分（98.30）: the points stand in the cell of their label. 总分（100分） says what there is to get. */
const WITH_LABEL = /^(\p{Script=Han}{2,}):?\(?(?!100(?:\.0+)?(?:分|\)|$))(\d{1,3}(?:\.\d{1,6})?)分?\)?$/u;

/** The points of a label that holds them, as printed. */
export function pointsInside({ text }: Entry): string | undefined {
  const [, label = '', points] = WITH_LABEL.exec(text) ?? [];
  return isTotal(label) || SCORE_LABEL.test(label) ? points : undefined;
}

export function isPoints(entry: Entry): boolean {
  return typeof entry.cell.value === 'number' || POINTS.test(entry.text);
}

/** The grade printed behind points in the same cell. */
export const gradeBehind = ({ text }: Entry): string | undefined => POINTS.exec(text)?.groups?.grade;

/** The grade that a cell says, alone or behind its label: 优, "等级：良". A row of boxes says the ticked one: "优☑ 良□". */
export const gradeIn = (entry: Entry): string | undefined => gradeSaid(entry.text);

const gradeSaid = remembered((text: string): string | undefined => {
  const said = text.replace(/^(?:自评|评价|绩效|综合|评定)*(?:等级|等次|评级|级别):?/u, '').replace(/[()]/gu, '');
  const alone = GRADE.value.exec(said)?.[1];
  if (alone || said.length > 40) return alone;
  const ticked = /(优秀?|良好?|中等?|合格|不合格|差)[:]?[☑√✓✔■☒]|[☑√✓✔■☒](优秀?|良好?|中等?|合格|不合格|差)/u.exec(
    said,
  );
  return ticked && /[□☐]/u.test(said) ? (ticked[1] ?? ticked[2]) : undefined;
});

/** A row that reads 总分, 合计 … and else holds points, dashes and a grade, in any order: "97 ｜ ｜ 总分" too. */
export function isTotalRow(entries: readonly Entry[]): boolean {
  const [only, ...more] = entries;
  if (only && more.length === 0 && pointsInside(only) !== undefined) return true;
  const label = entries.slice(0, 4).find(isTotalLabel) ?? entries.slice(-1).find(isTotalLabel);
  if (!label) return false;
  const others = entries.filter((entry) => entry !== label);
  const strange = others.filter(
    (entry) =>
      !isPoints(entry) && !isNotApplicable(entry.raw) && gradeIn(entry) === undefined && !GRADE.label.test(entry.label),
  );
  // The block's own heading may stand on its left, a remark on its right.
  return strange.length === 0 || (strange.length <= 2 && others.length - strange.length >= 1) || others.length === 1;
}
