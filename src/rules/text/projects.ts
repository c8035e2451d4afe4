import type { BasicLine, ProjectForm } from '../../forms';
import type { AmountFact } from '../../narrative';
import type { CellRef } from '../../workbook';
import { isActive, pairs, sameProject, single } from '../relations/pairing';
import { projectKey } from '../sets/project-name';
import type { Case } from '../engine/rule';
import { listedProjects } from '../relations/listed-projects';
import { apartFromFunds } from './stated';

/** Which projects the text and the forms mean: the text writes a project's name in several ways, and so do the forms. */

/** A project of the forms: its 1-1 line, its 1-3 form, or both. */
export interface TableProject {
  readonly name: string;
  readonly names: readonly string[];
  readonly line: BasicLine | null;
  readonly form: ProjectForm | null;
  readonly cells: readonly CellRef[];
  readonly isActive: boolean;
}

export class TextProjects {
  readonly tables: readonly TableProject[];
  private readonly known = new Map<string, string>();
  private readonly byKey = new Map<string, TableProject>();
  private readonly stated = new Map<string, AmountFact[]>();

  constructor(context: Case) {
    this.tables = tablesOf(context);
    for (const table of this.tables) for (const name of table.names) this.byKey.set(projectKey(name), table);
    const isOfOneFund = apartFromFunds(context);
    for (const fact of context.facts?.amounts ?? []) {
      if (!fact.project || fact.approximate || fact.otherYear || isOfOneFund(fact)) continue;
      const id = this.idOf(fact.project.name);
      const own = this.stated.get(id);
      if (own) own.push(fact);
      else this.stated.set(id, [fact]);
    }
  }

  /** What a name means: the same for all names of one project. */
  idOf(name: string): string {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    // A report of 本项目 without its name is about the only one there is.
    const table = projectKey(name) === '' && this.tables.length === 1 ? this.tables[0] : this.tableOf(name);
    const id = table ? projectKey(table.name) : projectKey(name);
    this.known.set(name, id);
    return id;
  }

  /** The project of the forms that a name means; undefined when it means none, or might mean several. */
  tableOf(name: string): TableProject | undefined {
    const exact = this.byKey.get(projectKey(name));
    if (exact) return exact;
    const alike = this.tables.filter(({ names }) => names.some((other) => sameProject(other, name)));
    if (alike.length > 0) return alike.length === 1 ? alike[0] : undefined;
    const [shorter, more] = this.tables.filter(({ names }) => names.some((other) => isShortened(name, other)));
    return more ? undefined : shorter;
  }

  /** The exact amounts that the text states of it in the report's own year. */
  factsOf(name: string): readonly AmountFact[] {
    return this.stated.get(this.idOf(name)) ?? [];
  }
}

function tablesOf(context: Case): readonly TableProject[] {
  const basic = single(context.forms.basicData);
  const { projects } = context.forms;
  const formOf = new Map(basic ? pairs(basic, projects).map(({ line, form }) => [line, form]) : []);
  const taken = new Set(formOf.values());
  const lines = new Set(basic ? [...listedProjects(basic), ...formOf.keys()] : []);
  const all = [
    ...[...lines].map((line) => ({ line, form: formOf.get(line) ?? null })),
    ...projects.filter((form) => !taken.has(form)).map((form) => ({ line: null, form })),
  ];
  return all.flatMap(({ line, form }) => {
    const names = [line?.label.value ?? '', form?.subject ?? ''].filter((name) => projectKey(name) !== '');
    const [name] = names;
    if (name === undefined) return [];
    const cells = [line?.label.cell, form?.project?.cell].filter((cell) => cell !== undefined);
    return [{ name, names, line, form, cells, isActive: form !== null || (line !== null && isActive(line)) }];
  });
}

/** What a shortened name may leave out at its end, and how much between two of its characters. */
const TAIL = /^(?:建设|改造|工程|补助|奖补|补贴)*$/u;
const WIDEST = 3;

/**
 * "市政维修" of 市政设施维修: the same beginning and end, and between them no character that the longer name has not, in its order; "高标农田" of
 * 高标准农田建设: the first character of each of its words.
 */
function isShortened(name: string, other: string): boolean {
  const [a, b] = [name, other]
    .map((one) => projectKey(one).replace(/[与及和、]/gu, ''))
    .sort((one, two) => one.length - two.length);
  if (!a || !b || a.length < 4 || b.length > 2 * a.length) return false;
  let [at, from, isNear] = [0, 0, a.charAt(0) === b.charAt(0)];
  for (let index = 0; index < b.length && at < a.length; index++) {
    if (b.charAt(index) !== a.charAt(at)) continue;
    if (index - from > WIDEST) isNear = false;
    [at, from] = [at + 1, index + 1];
  }
  const isFramed = a.slice(0, 2) === b.slice(0, 2) && a.slice(-2) === b.slice(-2);
  return at === a.length && (isFramed || (isNear && TAIL.test(b.slice(from))));
}

const indexes = new WeakMap<Case, TextProjects>();

/** Asked by most rules of the text, worked out once a check. */
export function projectsOf(context: Case): TextProjects {
  const known = indexes.get(context);
  if (known) return known;
  const index = new TextProjects(context);
  indexes.set(context, index);
  return index;
}
