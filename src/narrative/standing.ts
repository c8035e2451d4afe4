import type { Item } from './clauses';
import { markedIn } from './form-names';
import type { GradeFact, ProjectMention, ScoreFact } from './narrative';
import { bareName, endsLikeProject } from './project-names';
import { before, LONGEST, projectAt, textRange, SPAN, type Stated } from './stated';

/** Scores and grades that a sentence names. */

const SCORE =
  /(?:得分|总分|评分|自评分|自评|(?:绩效|自评|评价|整体支出|[本该](?:部门|单位|项目))得)(?:数|结果)?(?:共|为|是|达|合计|共计)*$/u;
const OWN_SCORE = /自评|综合|评价|绩效|总分|总得分|总体|整体|[本该此](?:项目|部门|单位)/u;
const OTHER_SCORE =
  /产出|效益|满意|执行率|指标|投入|过程|成本|数量|质量|时效|管理|一级|二级|三级|扣|满分|权重|分值|考核|考试|竞赛|测评|平均|人均|各/u;

export function scoresIn(scope: Stated): readonly ScoreFact[] {
  return scope.items.flatMap((item) => {
    const { quantity, lead, start, end } = item;
    if (quantity.unit !== 'score' || quantity.approximate) return [];
    const words = before(scope, item);
    const isOwn = OWN_SCORE.test(words) || isConclusion(scope, words, item);
    // "2021年该项目自评得分96.3分" in the report on 2022; who says when it was judged names a later year.
    const isEarlier = lead.lastYear || (lead.year !== null && scope.year !== null && lead.year < scope.year);
    if (!(words === '' || SCORE.test(words)) || !isOwn || OTHER_SCORE.test(words) || isEarlier) return [];
    const { number, decimals } = quantity;
    return [
      {
        score: number,
        decimals,
        project: /部门|整体支出/u.test(words) ? null : (projectOf(scope, item) ?? projectAt(scope, start)),
        place: textRange(scope.text, start, end),
      },
    ];
  });
}

/** "甲经费自评得分99.45分，乙经费自评得分99.09分": whose score it is, where its own words say so. */
function projectOf({ text, plain, sentence, project }: Stated, { lead, quantity }: Item): ProjectMention | null {
  const words = plain.slice(lead.start, quantity.start);
  const [all = '', ahead = '', said = ''] =
    /^(\s*(?:20\d\d年度?)?)(.+?)(?:绩效|自评|评价|综合|得分)/u.exec(words) ?? [];
  const marked = markedIn(words);
  if (!marked && (all === '' || !endsLikeProject(said) || /^[本该此]/u.test(said))) return null;
  const { start, end } = marked ?? { start: ahead.length, end: ahead.length + said.length };
  const place = textRange(text, lead.start + start, lead.start + end);
  const isReports = project?.how === 'document' && bareName(project.name) === bareName(place.quote);
  return isReports ? project : { name: place.quote, how: 'named', place, section: sentence.paragraph.section };
}

/** "五、自评结论" with "得分98.50分，等级为优" below: the first words of what concludes. 项目得分 is the project's in its own report only. */
function isConclusion({ plain, sentence, project }: Stated, words: string, { start }: Item): boolean {
  const { heading } = sentence.paragraph.section;
  // "过程类指标权重为20分，得分19.70分"
  if (/指标(?!体系)|权重|分值/u.test(plain.slice(sentence.start, start))) return false;
  // "五、自评得分" above "98.50分。"
  if (words === '') return start <= sentence.start && /得分$/u.test(heading);
  const isFirst = /^(?:综合|最终|总)?得分/u.test(words) || (project !== null && /^项目(?:最终)?得分/u.test(words));
  return (
    isFirst && /(?:(?:自评|评价)(?:结论|结果|得分|情况)|(?:综合|自评)评分|^自评)(?:[及和与]等[级次])?$/u.test(heading)
  );
}

const GRADE =
  /(?:等级|级别|等次|档次|结果|结论|评价|评定|自评|评为|评级)(?:等级|级别|档次|结果|结论)?(?:被)?(?:评定|确定|认定)?(?:为|是|:)?[\s“"‘'(]{0,2}(优秀|优|良好|良|中等|中|合格|较差|差|不合格)(?=[\s”"’'),;:]|等|级|档|$)/u;
const NAMED: Readonly<Record<string, GradeFact['grade']>> = {
  优秀: '优',
  优: '优',
  良好: '良',
  良: '良',
  中等: '中',
  中: '中',
  合格: '中',
  较差: '差',
  差: '差',
  不合格: '差',
};

/** Grades of something else than the self-evaluation. */
const OTHER_GRADE = /考核|考评|验收|测评|信用|检查|安全|满意|服务质量|上年|去年/u;
/** "90分以上为优" explains the scale and grades nothing. */
const SCALE = /(?:以上|以下|≥|<|至|-)\D{0,6}(?:为|评为|是).{0,2}[优良中差]|[优良中差][、,].{0,4}[良中差]/u;

export function gradesIn(scope: Stated): readonly GradeFact[] {
  const { text, plain, sentence } = scope;
  const words = plain.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  const match = GRADE.exec(words);
  const grade = NAMED[match?.[1] ?? ''];
  if (!match || !grade || SCALE.test(words)) return [];
  if (OTHER_GRADE.test(words.slice(Math.max(0, match.index - SPAN), match.index + match[0].length))) return [];
  const start = sentence.start + match.index;
  return [{ grade, project: projectAt(scope, start), place: textRange(text, start, start + match[0].length) }];
}
