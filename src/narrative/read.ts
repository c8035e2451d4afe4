import { withRemarksBlank } from './brackets';
import { type Carried, wholeOf } from './carried';
import { type Item, itemsOf } from './clauses';
import { allDoneIn, withoutIn } from './conclusions';
import { labelOf, listedIn } from './items';
import { type FormNames, namesOn, NO_NAMES, withNames } from './form-names';
import { KnownAmounts } from './known';
import { leadOf } from './lead';
import { OF_LIST } from './listed-sum';
import { linesBelow, NO_LINES } from './line-sums';
import { linesOf, type TextLine } from './lines';
import { hasHead, MoneyHeads, withBases, withSums, withUnit } from './money-head';
import type { AmountFact, Narrative, ProjectMention, Section } from './narrative';
import { plainOf } from './plain';
import { countSumsIn, projectCountsIn } from './project-counts';
import { quantitiesIn } from './quantity';
import { countSharesIn, isTimesHundred, ratiosIn } from './ratios';
import { reviewedIn } from './reviewed';
import { namesItem, type Scope, Scopes } from './scope';
import { SentenceReader } from './sentence-reader';
import { staffIn, staffOf } from './staff';
import { gradesIn, scoresIn } from './standing';
import { SentenceState } from './state';
import type { Stated } from './stated';
import { tasksIn } from './tasks';
import { type TableFound, TablesOfText } from './tables-of-text';
import { subjectOf } from './title';
import { type TextParagraph, type Tree, sentencesOf, treeOf } from './tree';
import { inRows, uncheckedOf } from './unchecked';
import { slipsIn } from './writing';

export interface ReadOptions {
  /** Stretches of the text that are tables: no sentences. In order. */
  readonly tables?: readonly { readonly start: number; readonly end: number }[];
  readonly cellAt?: Narrative['cellAt'];
  /** What the forms call the projects and the unit that the text speaks of. */
  readonly names?: FormNames;
}

const SPENT_LABEL = /^[^,。;:\d]{0,8}资金(?:执行|使用|支出|支付)(?:情况)?(?:分析|说明)?[:。]/u;

/** The name of an item of the classification with all above it. */
const LONGEST_ITEM = 90;
const NOTHING: Carried = {
  project: null,
  topic: null,
  mains: [],
  list: null,
  lines: NO_LINES,
  base: null,
  compares: false,
};

/**
 * Understands the text of a self-evaluation report (正文): as a tree of headings, paragraph by paragraph, sentence by sentence, what every amount
 * is about. Scope, stage and year are inherited from title, heading and list. What was held against nothing is `unchecked`. Never throws; the
 * time taken grows with the length of the text.
 */
export function readNarrative(text: string, options: ReadOptions = {}): Narrative {
  const { tables = [], cellAt, names = NO_NAMES } = options;
  const plain = withNames(plainOf(text), names);
  const { flat, lines, rows, framed } = linesOf(plain, tables);
  const tree = treeOf(text, flat, lines);
  const subject = subjectOf(flat, lines, tree);
  const reading = { text, plain: withRemarksBlank(flat, hasHead(flat)), year: subject.year, known: new KnownAmounts() };
  const root = rootOf(tree.paragraphs[0]?.section);
  const scopes = new Scopes(reading.plain, text, subject, root);
  nameAll(reading.known, text, flat, tree);
  const heads = new MoneyHeads(flat);
  const found: TableFound[] = [];
  const stated: Stated[] = [];
  const headed = new Map<Section, ProjectMention>();
  const inTables = new TablesOfText(reading, plain, tree.sections, scopes, heads, { rows, framed });
  let carried = NOTHING;
  let before: TextParagraph | undefined;
  let opener: TextParagraph | undefined;
  for (const paragraph of tree.paragraphs) {
    const { section } = paragraph;
    found.push(...inTables.until(paragraph.start));
    let scope = within(scopes.of(section), paragraph, text, flat);
    if (scope.project?.how === 'labelled' && section.project) headed.set(section, scope.project);
    const { lines: above } = carried;
    carried = { ...between(carried, before, paragraph, reading.plain, opener), lines: above };
    const own: { readonly items: Item[]; readonly amounts: AmountFact[] } = { items: [], amounts: [] };
    const unit = heads.at(paragraph, section);
    for (const sentence of sentencesOf(reading.plain, paragraph)) {
      const listed = scope.project?.how === 'document' ? null : listedIn(flat, sentence, section, paragraph.end);
      if (listed)
        [scope, carried] = [aboutOne(scope, listed, text, section), { ...carried, project: null, topic: null }];
      const quantities = quantitiesIn(reading.plain, sentence.start, sentence.end);
      const items =
        quantities.length > 0
          ? withSums(
              withBases(reading.plain, withUnit(reading.plain, itemsOf(reading.plain, sentence, quantities), unit)),
            )
          : [];
      const figures = counted(reading.plain, items);
      const isRead = figures.some(({ quantity }) => quantity.unit === 'money' || quantity.unit === 'percent');
      const facts = isRead && new SentenceReader(new SentenceState(reading, sentence, scope, carried)).read(figures);
      const named = facts ? facts.projects.find(({ how }) => how !== 'named' && how !== 'document') : undefined;
      const project = scope.project ?? named ?? null;
      own.items.push(...items);
      const projects = facts ? [...facts.projects, ...facts.amounts.flatMap((fact) => fact.project ?? [])] : [];
      stated.push({ text, plain: reading.plain, sentence, items, project, projects, year: reading.year });
      if (!facts) continue;
      found.push(facts);
      own.amounts.push(...facts.amounts);
      carried = facts.next;
    }
    const list = listOf(carried, paragraph, reading.plain);
    if (list !== carried.list) opener = paragraph;
    const listed = linesBelow(above, paragraph, before, reading.plain, own.items, own.amounts);
    before = paragraph;
    carried = { ...carried, list, lines: listed };
  }
  found.push(...inTables.until(Infinity));
  const all = <T>(of: (facts: TableFound) => readonly T[]) => found.flatMap(of);
  const each = <T>(of: (one: Stated) => readonly T[]) => stated.flatMap(of);
  const staff = staffOf(stated.map(staffIn));
  const read = {
    amounts: all(({ amounts }) => amounts),
    sums: all(({ sums }) => sums),
    growths: all(({ growths }) => growths),
    shares: all(({ shares }) => shares),
    rates: all(({ rates }) => rates),
    ratios: each((one) => [...ratiosIn(one), ...countSharesIn(one)]),
    tasks: each(tasksIn),
  };
  return {
    text,
    year: subject.year,
    ...read,
    projects: [...headed.values(), ...all(({ projects }) => projects)].sort((a, b) => a.place.start - b.place.start),
    countSums: each(countSumsIn),
    authorisedPosts: staff.posts,
    staffInPost: staff.inPost,
    staffBefore: staff.before,
    projectCounts: each(projectCountsIn),
    scores: [...each(scoresIn), ...inTables.scores],
    grades: each(gradesIn),
    without: each(withoutIn),
    allDone: each(allDoneIn),
    slips: slipsIn(text, tree, lines),
    unchecked: [...uncheckedOf(text, stated, read), ...inRows(text, flat, [...rows, ...inTables.framed], read)].sort(
      (a, b) => a.start - b.start,
    ),
    knowing: knowingOf(text, options),
    ...(cellAt ? { cellAt } : {}),
  };
}

/** The same text read by the names on the forms, once for the same names. */
function knowingOf(text: string, options: ReadOptions): Narrative['knowing'] {
  let last: { readonly key: string; readonly read: Narrative } | undefined;
  const knowing: Narrative['knowing'] = (forms) => {
    const names = namesOn(forms);
    const key = JSON.stringify(names);
    if (last?.key !== key) last = { key, read: { ...readNarrative(text, { ...options, names }), knowing } };
    return last.read;
  };
  return knowing;
}

/** What a paragraph's first words say of all of it: the project that it reviews, the item of the classification that it is about. */
function within(scope: Scope, paragraph: TextParagraph, text: string, flat: string): Scope {
  const { from, end, section } = paragraph;
  const place = reviewedIn(text, flat, from, Math.min(end, from + LONGEST_ITEM));
  if (place) {
    const quote = text.slice(place.start, place.end);
    const project: ProjectMention = { name: quote, how: 'labelled', place: { ...place, quote }, section };
    return { ...scope, project, about: null, money: true };
  }
  if (scope.ofItem) return scope;
  const label = section.project ? null : labelOf(flat, paragraph, section);
  if (label && (!label.isProject || scope.project?.how !== 'document')) return aboutOne(scope, label, text, section);
  const [first] = quantitiesIn(flat, from, Math.min(end, from + LONGEST_ITEM)).filter(({ unit }) => unit !== 'none');
  const words = flat.slice(from, first?.start ?? Math.min(end, from + LONGEST_ITEM));
  // "“三公”经费。年初预算11.50万元": a label that ends like a sentence.
  const name = /^[^,。;:\d]{2,14}(?=。)/u.exec(words)?.[0];
  const own = name === undefined ? null : leadOf(flat, from, from + name.length);
  if (own?.about && own.about !== 'other' && own.unknown === 'none' && own.stage === null && !scope.project)
    return { ...scope, about: own.about };
  // "2.项目资金执行情况：截至12月底，共支出…" below 资金投入情况.
  if (scope.stage !== 'executed' && SPENT_LABEL.test(words)) return { ...scope, stage: 'executed' };
  return namesItem(words) && !/其中|以下|包括|如下|方面/u.test(words) ? { ...scope, ofItem: true } : scope;
}

/** What a label names: a project, or some item that is no figure of the unit. */
function aboutOne(
  scope: Scope,
  { start, end, isProject }: TextLine & { readonly isProject: boolean },
  text: string,
  section: Section,
): Scope {
  if (!isProject) return { ...scope, ofItem: true };
  const quote = text.slice(start, end);
  const project: ProjectMention = { name: quote, how: 'labelled', place: { start, end, quote }, section };
  return { ...scope, ofItem: false, project, about: null, money: true };
}

/** The items without the 100% of "×100%"; what stands before it is said of the result behind it. */
function counted(plain: string, items: readonly Item[]): readonly Item[] {
  return items.flatMap((item, index) => {
    if (isTimesHundred(plain, item)) return [];
    const before = items[index - 1];
    if (!before || !isTimesHundred(plain, before) || !/^\s*=\s*$/u.test(plain.slice(before.end, item.quantity.start)))
      return [item];
    return [{ ...item, lead: before.lead, pending: before.pending, start: before.start }];
  });
}

/** Headings and labels say which projects there are, wherever the text speaks of one of them. */
function nameAll(known: KnownAmounts, text: string, flat: string, { sections, paragraphs }: Tree): void {
  const name = (section: Section, place: { readonly start: number; readonly end: number }) => {
    const quote = text.slice(place.start, place.end);
    known.name({ name: quote, how: 'labelled', place: { start: place.start, end: place.end, quote }, section });
  };
  for (const section of sections) if (section.project) name(section.parent ?? section, section.project);
  for (const paragraph of paragraphs) {
    const label = paragraph.section.project ? null : labelOf(flat, paragraph, paragraph.section);
    if (label?.isProject) name(paragraph.section, label);
  }
}

function rootOf(section: Section | undefined): Section {
  let root = section ?? { heading: '', start: 0, end: 0, level: 0, parent: null, project: null };
  while (root.parent) root = root.parent;
  return root;
}

/** What goes on into another paragraph: a project within its section, a list that the one before announced. */
function between(
  carried: Carried,
  before: TextParagraph | undefined,
  paragraph: TextParagraph,
  plain: string,
  opener: TextParagraph | undefined,
): Carried {
  if (before?.section !== paragraph.section) {
    const goesOn = before && carried.list && isItem(paragraph) && !follows(opener, paragraph);
    return { ...NOTHING, list: goesOn ? carried.list : null };
  }
  const isList =
    carried.list !== null &&
    (isItem(paragraph) ||
      /[;,:]\s*$/u.test(plain.slice(before.start, before.end)) ||
      OF_LIST.test(plain.slice(paragraph.start, paragraph.end)));
  return {
    ...carried,
    project: paragraph.counted ? null : carried.project,
    topic: null,
    list: isList ? carried.list : null,
  };
}

/** "1.到位情况…如下：" and "2.执行情况": what the first listed ends where the second begins. */
function follows(opener: TextParagraph | undefined, { counted }: TextParagraph): boolean {
  const own = opener?.counted;
  return own?.level === counted?.level && own?.number === (counted?.number ?? 0) - 1;
}

function isItem({ counted }: TextParagraph): boolean {
  return counted !== null && counted.level >= 3;
}

/** "支出8.10万元。其中：" at the end of a line: the lines below are parts. */
function listOf(carried: Carried, { start, end }: TextParagraph, plain: string): AmountFact | null {
  const words = plain.slice(Math.max(start, end - 30), end);
  // "总收入2310万元，比上年增加5%：" says so by its colon, too.
  const isSaid = /其中|包括|如下|分为|构成|方面|用于|为|按|来?看\s*:/u.test(words);
  const isOwn = carried.mains.some(({ sentence, stage }) => sentence.end >= end - 2 && stage !== 'unstated');
  if (!/[:]\s*$/u.test(words) || !(isSaid || isOwn)) return carried.list;
  return wholeOf(carried.mains.filter(({ otherYear }) => !otherYear)) ?? carried.list;
}
