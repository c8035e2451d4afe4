import type { EvaluationForm, FigureField } from '../../forms';
import type { CountFact, GradeFact, ScoreFact } from '../../narrative';
import { completionOf, type QuantityCompletion } from '../scoring/completion';
import type { Outcome } from '../engine/finding';
import { gradeOf } from '../evaluation/grades';
import { nameOfIndicator } from '../evaluation/indicator-access';
import { isActive, pairs, single } from '../relations/pairing';
import { counting } from '../scoring/points';
import { cut, number, shown } from '../figures/print';
import { cellsOr, type ReporterOf, says } from '../engine/place';
import { type Case, rule } from '../engine/rule';
import { around, canMeet } from '../figures/tolerance';
import { projectsOf } from './projects';
import { homeOf, textPlace, narrativeOf } from './stated';
import { listedProjects } from '../relations/listed-projects';

/** Staff, numbers of projects, score, grade and conclusion of the text against the forms: X-01, X-13, X-16. */

export const staffInText = rule({
  id: 'X-01',
  severity: 'error',
  forms: ['1-1'],
  basis: 'form',
  messages: { posts: ['expected', 'found'], staff: ['expected', 'found'] },
  check: (context, report) => {
    const text = narrativeOf(context);
    const form = single(context.forms.basicData);
    if (!text || !form) return [];
    const one = (
      key: 'authorisedPosts' | 'staffInPost',
      message: 'posts' | 'staff',
      facts: readonly CountFact[],
    ): Outcome[] => {
      const field: FigureField | null = form[key];
      const [first] = facts;
      if (!field || !first) return [];
      const place = report.at(form, `${key}/text`, [field.cell]);
      if (field.state === 'unreadable') return [place.unreadable()];
      if (!field.value) return [place.skip('blank')];
      const own = field.value.number;
      if (facts.some(({ count }) => own.eq(count))) return [place.pass(`${number(field)} / ${number(field)}`)];
      const expected = [...new Set(facts.map(({ count }) => String(count)))].join(' / ');
      return [place.fail({ message, expected, found: number(field), place: textPlace(first.place) })];
    };
    return [...one('authorisedPosts', 'posts', text.authorisedPosts), ...one('staffInPost', 'staff', text.staffInPost)];
  },
});

const standingInTextSays = says({
  count: ['expected', 'found', 'lines'],
  score: ['expected', 'found'],
  grade: ['expected', 'found'],
  partial: ['heading', 'found', 'expected', 'missing'],
});

export const standingInText = rule({
  id: 'X-13',
  severity: 'error',
  forms: ['1-1', '1-2', '1-3'],
  basis: 'form',
  messages: standingInTextSays,
  check: (context, report) => {
    const text = narrativeOf(context);
    if (!text) return [];
    const department = single(context.forms.departments);
    const standing = (form: EvaluationForm, scores: readonly ScoreFact[], grades: readonly GradeFact[]) => [
      ...scoreOutcome(report, form, scores),
      ...gradeOutcome(context, report, form, grades),
    ];
    const whole = department
      ? standing(
          department,
          text.scores.filter(({ project }) => !project),
          text.grades.filter(({ project }) => !project),
        )
      : [];
    const index = projectsOf(context);
    const projects = context.forms.projects.flatMap((form) => {
      const id = index.idOf(form.subject);
      const own = ({ project }: ScoreFact | GradeFact) => project !== null && index.idOf(project.name) === id;
      return standing(form, text.scores.filter(own), text.grades.filter(own));
    });
    return [
      ...countOutcome(context, report, text.projectCounts),
      ...whole,
      ...projects,
      ...partialList(context, report),
    ];
  },
});

function scoreOutcome(
  report: ReporterOf<typeof standingInTextSays>,
  form: EvaluationForm,
  scores: readonly ScoreFact[],
): readonly Outcome[] {
  const field = form.total?.score;
  const [first] = scores;
  if (!field || !first) return [];
  const place = report.at(form, 'total/text', [field.cell]);
  if (field.state === 'unreadable') return [place.unreadable()];
  const own = field.value;
  if (!own) return [place.skip('blank')];
  const text = `${first.score.toFixed(first.decimals)} / ${number(field)}`;
  if (scores.some(({ score }) => score.eq(own.number))) return [place.pass(text)];
  const near = scores.some(({ score, decimals }) => canMeet(around(score, decimals), around(own.number, own.decimals)));
  if (near) return [place.rounding(text)];
  const expected = [...new Set(scores.map(({ score, decimals }) => score.toFixed(decimals)))].join(' / ');
  return [place.fail({ message: 'score', expected, found: number(field), place: textPlace(first.place) })];
}

function gradeOutcome(
  context: Case,
  report: ReporterOf<typeof standingInTextSays>,
  form: EvaluationForm,
  grades: readonly GradeFact[],
): readonly Outcome[] {
  const [first] = grades;
  const { score, grade } = form.total ?? {};
  if (!first || !score) return [];
  const place = report.at(form, 'grade/text', cellsOr([grade?.value ? grade.cell : score.cell], score.cell));
  const computed = score.value ? gradeOf(score.value.number, context.profile.grades) : undefined;
  const own = grade?.value ? shown(grade) : computed;
  if (own === undefined) return [place.skip('blank')];
  const text = `${first.grade} / ${score.value ? `${number(score)} → ` : ''}${own}`;
  // 合格 is how some units write 中.
  const same = grades.some((fact) => own.startsWith(fact.grade) || (fact.grade === '中' && own.startsWith('合格')));
  if (same) return [place.pass(text)];
  return [
    place.fail({
      message: 'grade',
      expected: first.grade,
      found: own,
      arithmetic: text,
      place: textPlace(first.place),
    }),
  ];
}

/** "涉及项目2个" against the 1-3 forms, or against 1-1's lines when the forms live elsewhere. */
const WITH_OTHERS = /^\s*[(（](?:含|包括)[^()（）]*?(\d{1,2})\s*[个项]/u;

function countOutcome(
  context: Case,
  report: ReporterOf<typeof standingInTextSays>,
  counts: readonly CountFact[],
): readonly Outcome[] {
  const [first] = counts;
  const basic = single(context.forms.basicData);
  const { projects } = context.forms;
  const lines = basic ? listedProjects(basic).filter(isActive) : [];
  if (!first || (projects.length === 0 && lines.length === 0)) return [];
  const own = projects.length > 0 ? projects.length : lines.length;
  const matched = new Set(basic ? pairs(basic, projects).map(({ line }) => line) : []);
  const odd = lines.filter((line) => !matched.has(line));
  const cells = [
    ...(projects.length > 0 ? odd : lines).map((line) => line.label.cell),
    ...projects.flatMap((form) => (form.project ? [form.project.cell] : [])),
  ];
  const place = report.at(null, 'projects/text', cellsOr(cells, homeOf(context, first.place)));
  const fits = counts.some(
    ({ count }) => count === own || (lines.length > 0 && projects.length === 0 && count === lines.length),
  );
  if (fits) return [place.pass(`${own} / ${own}`)];
  // "项目共6个（含以前年度转列的3个）": those of other years have no form of this one.
  const isWithOthers = counts.some(({ count, place: { end } }) => {
    const others = WITH_OTHERS.exec(context.facts?.text.slice(end, end + 40) ?? '')?.[1];
    return others !== undefined && count - Number(others) === own;
  });
  if (isWithOthers) return [place.skip('undecided')];
  return [
    place.fail({
      message: 'count',
      expected: String(first.count),
      found: String(own),
      params: { lines: String(lines.length) },
      place: textPlace(first.place),
    }),
  ];
}

/** A chapter on 项目支出 that names fewer projects than another one does. */
function partialList(context: Case, report: ReporterOf<typeof standingInTextSays>): readonly Outcome[] {
  const { facts } = context;
  const index = projectsOf(context);
  const listed = new Map<number, { heading: string; start: number; end: number; names: Map<string, string> }>();
  for (const { name, how, section } of facts?.projects ?? []) {
    // As it is printed: what the forms name stands in the heading as a mark. The heading of one project lists none.
    const heading = facts?.text.slice(section.start, section.end).trim() ?? '';
    if (how !== 'labelled' || section.project || !/项目/u.test(heading)) continue;
    const own = listed.get(section.start) ?? { ...section, heading, names: new Map<string, string>() };
    if (!own.names.has(index.idOf(name))) own.names.set(index.idOf(name), name);
    listed.set(section.start, own);
  }
  const chapters = [...listed.values()];
  const most = chapters.reduce((a, b) => Math.max(a, b.names.size), 0);
  const full = chapters.find(({ names }) => names.size === most);
  if (!facts || !full || chapters.length < 2) return [];
  return chapters.map(({ heading, start, end, names }) => {
    const missing = [...full.names].flatMap(([id, name]) => (names.has(id) ? [] : [name]));
    const range = { start, end, quote: facts.text.slice(start, end) };
    const place = report.at(null, `chapter ${heading}`, [homeOf(context, range)]);
    if (missing.length === 0) return place.pass(`${names.size} / ${most}`);
    return place.fail({
      message: 'partial',
      severity: 'warning',
      expected: String(most),
      found: String(names.size),
      params: { heading, missing },
      place: textPlace(range),
    });
  });
}

export const conclusionFits = rule({
  id: 'X-16',
  severity: 'warning',
  forms: ['1-2'],
  basis: 'practice',
  messages: { fail: ['count', 'indicators'] },
  check: (context, report) => {
    const [said] = narrativeOf(context)?.allDone ?? [];
    const form = single(context.forms.departments);
    if (!said || !form) return [];
    const missed = counting(form).filter((indicator) => completionOf(indicator).verdict === 'missed');
    const [first] = missed;
    const near = first?.actual.cell ?? form.total?.label.cell;
    const cells = missed.length > 0 ? missed.map((indicator) => indicator.actual.cell) : [homeOf(context, said, near)];
    const place = report.at(form, 'conclusion/text', cellsOr(cells, homeOf(context, said, near)));
    if (missed.length === 0) return [place.pass(String(counting(form).length))];
    const how = missed.map((indicator) => {
      const completion = completionOf(indicator);
      const isQuantity = completion.verdict !== 'unknown' && completion.by === 'quantity';
      return `${nameOfIndicator(indicator)} ${isQuantity ? rateText(completion) : shown(indicator.actual)}`;
    });
    return [
      place.fail({
        message: 'fail',
        expected: String(counting(form).length),
        found: String(counting(form).length - missed.length),
        params: { count: String(missed.length), indicators: how },
        place: textPlace(said),
      }),
    ];
  },
});

function rateText({ actual, target }: QuantityCompletion): string {
  return `${cut(actual, 4)}/${cut(target, 4)}`;
}
