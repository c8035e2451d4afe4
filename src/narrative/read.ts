import { itemsOf } from './clauses';
import { Known } from './known';
import { outlineOf } from './lines';
import type {
  AmountFact,
  GrowthStatement,
  Narrative,
  ProjectMention,
  RateFact,
  ShareStatement,
  SumStatement,
  TextRange,
} from './narrative';
import { plainOf } from './plain';
import { quantitiesIn } from './quantity';
import { SentenceReader } from './sentence-reader';
import { SentenceState } from './sentence-state';
import { type Statements, statementsIn } from './statements';
import { slipsIn } from './writing';

export interface ReadOptions {
  /** Stretches of the text that are tables: no sentences. In order. */
  readonly tables?: readonly { readonly start: number; readonly end: number }[];
  readonly cellAt?: Narrative['cellAt'];
}

/** The year that the text's beginning names first, else the most frequent one. */
function yearOf(plain: string): number | null {
  const titled = /(20\d\d)年度/u.exec(plain.slice(0, 500));
  if (titled) return Number(titled[1]);
  const counts = new Map<number, number>();
  for (const [, year] of plain.matchAll(/(?<!\d)(20\d\d)年/gu)) {
    counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/**
 * Understands the text of a self-evaluation report (正文): sentence by sentence, clause by clause, what every amount is about. What is not in
 * the vocabulary is `notUnderstood`. Never throws; the time taken grows with the length of the text.
 */
export function readNarrative(text: string, { tables = [], cellAt }: ReadOptions = {}): Narrative {
  const plain = plainOf(text);
  const year = yearOf(plain);
  const outline = outlineOf(text, plain, tables);
  const amounts: AmountFact[] = [];
  const projects: ProjectMention[] = [];
  const sums: SumStatement[] = [];
  const growths: GrowthStatement[] = [];
  const shares: ShareStatement[] = [];
  const rates: RateFact[] = [];
  const notUnderstood: TextRange[] = [];
  const statements: Statements[] = [];
  const headed = new Set<TextRange>();
  const known = new Known();
  let carried: ProjectMention | null = null;
  for (const sentence of outline.sentences) {
    const { section, projectHeading } = sentence;
    const project: ProjectMention | null = projectHeading
      ? { name: projectHeading.quote, how: 'labelled', place: projectHeading, section }
      : null;
    if (project && projectHeading && !headed.has(projectHeading)) {
      headed.add(projectHeading);
      projects.push(project);
    }
    if (sentence.counted || carried?.section !== section) carried = null;
    const quantities = quantitiesIn(plain, sentence.start, sentence.end);
    const items = quantities.length > 0 ? itemsOf(plain, sentence, quantities) : [];
    statements.push(statementsIn({ text, plain, sentence, items, project }));
    if (!quantities.some(({ unit }) => unit === 'money' || unit === 'percent')) continue;
    const facts = new SentenceReader(new SentenceState(text, plain, sentence, year, known, carried)).read(items);
    carried = facts.projects.filter(({ how }) => how !== 'named').at(-1) ?? carried;
    amounts.push(...facts.amounts);
    projects.push(...facts.projects);
    sums.push(...facts.sums);
    growths.push(...facts.growths);
    shares.push(...facts.shares);
    rates.push(...facts.rates);
    notUnderstood.push(...facts.notUnderstood);
  }
  const posts = statements.flatMap((found) => found.authorisedPosts);
  const inPost = statements.flatMap((found) => found.staffInPost);
  const exact = inPost.filter((fact) => fact.exact);
  return {
    text,
    year,
    amounts,
    projects,
    sums,
    growths,
    shares,
    rates,
    tasks: statements.flatMap((found) => found.tasks),
    authorisedPosts: posts.length > 0 ? posts : statements.flatMap((found) => found.postsByKind).slice(0, 1),
    // "实有48人，其中在职36人": who is 在职 is counted, if the text says so.
    staffInPost: (exact.length > 0 ? exact : inPost).map(({ count, place }) => ({ count, place })),
    projectCounts: statements.flatMap((found) => found.projectCounts),
    scores: statements.flatMap((found) => found.scores),
    grades: statements.flatMap((found) => found.grades),
    without: statements.flatMap((found) => found.without),
    allDone: statements.flatMap((found) => found.allDone),
    slips: slipsIn(text, outline),
    notUnderstood,
    ...(cellAt ? { cellAt } : {}),
  };
}
