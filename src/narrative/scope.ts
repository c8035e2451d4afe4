import type { About, ProjectMention, Section } from './narrative';
import { reviewedIn } from './reviewed';
import type { TitleSubject } from './title';
import { wordsIn } from './words';

/** What a sentence inherits: from the title, the headings above it, the line of the list that it stands on. */
export interface Scope {
  /** The project whose heading it stands under; else the one that the whole report is about. */
  readonly project: ProjectMention | null;
  /** The thing that the nearest heading names: 三公经费, 项目支出. */
  readonly about: About | null;
  /** What 支出 without more means here: planned below 预算安排情况, spent elsewhere. */
  readonly stage: 'budget' | 'executed' | null;
  /** 年初预算 is what the heading names: what is planned below it was planned first. */
  readonly first: boolean;
  readonly ofFund: boolean;
  /** Below a heading on money; elsewhere an amount that says nothing of itself is somebody else's. */
  readonly money: boolean;
  /** The year that a heading names. */
  readonly year: number | null;
  /** What is said without a name is said of the projects together. */
  readonly ofProjects: boolean;
  /** It stands below a heading that names the level of government that gave: one of several sources. */
  readonly ofLevel: boolean;
  /** It stands below an item of the budget's classification: 行政运行（项）. */
  readonly ofItem: boolean;
}

const NAMES_OF_FUNDS =
  /一般公共预算|政府性基金预算|国有资本经营预算|社会保险基金预算|公共财政预算|预算绩效|预算单位|预算管理|预算收支|预算支出|预算收入|预算法/gu;
const SPENT = /决算|执行|使用|支付|开支/u;
const PLANNED = /预算|安排|投入|批复|下达/u;
const MONEY = /收支|收入|支出|预算|决算|资金|经费|执行|结转|结余|投入|概况|情况|规模|财务|三公|采购/u;
const TITLE = /(?:报告|说明|总结)$/u;
const NO_MONEY = /绩效|成效|效益|履职|目标|产出|问题|措施|建议|打算|经验|职能|职责|人员|机构/u;

/** "（二）省内资金安排、分解下达预算和绩效目标情况", and the one on 中央下达 before it where money came by it. */
const OF_LEVEL = /^(?:省|市|州|县|区|旗|市县|县区|地方)(?:内|级|本级|财政)?(?:配套)?资金(?:安排|下达|投入)/u;
const OF_STATE = /^中央(?:财政)?(?:下达|安排)/u;
const BESIDE_STATE = /\n\s*(?:省|市|县|地方)[^\n]{0,8}资金(?:安排|下达|投入)[^\n]*\n[^\n]*\d(?:万|亿)?元/u;

/** What is said below 三公 is said of it, whatever else is named. */
const THREE_PUBLIC: readonly About[] = [
  'threePublic',
  'vehicles',
  'vehiclePurchase',
  'vehicleRunning',
  'travelAbroad',
  'reception',
];

/** 因公出国, 公务接待, 公务用车: all three are 三公经费. */
export const THREE_KINDS: readonly (readonly About[])[] = [
  ['travelAbroad'],
  ['reception'],
  ['vehicles', 'vehiclePurchase', 'vehicleRunning'],
];

export function isThreePublic(about: About | null): boolean {
  return about !== null && THREE_PUBLIC.includes(about);
}

/** Do the words name an item of the classification of expenditure: …（类）…（款）…（项）? */
export function namesItem(words: string): boolean {
  return /[(（](?:类|款|项)[)）]/u.test(words);
}

/** Where a heading's own words stand: at the end of its line, or of the part of it that it is. */
function headingOf({ end, heading }: Section, plain: string): readonly [number, number] {
  const at = plain.lastIndexOf(heading, end);
  return [at, at + heading.length];
}

/** Of one heading: what it adds to the scope of the one above. */
export class Scopes {
  private readonly known = new Map<Section, Scope>();
  private readonly root: Scope;

  constructor(
    private readonly plain: string,
    private readonly text: string,
    subject: TitleSubject,
    root: Section,
  ) {
    const { project, kind, stage } = subject;
    const place = project && { start: project.start, end: project.end, quote: text.slice(project.start, project.end) };
    this.root = {
      project: place && { name: place.quote.trim(), how: 'document', place, section: root },
      about: null,
      stage,
      first: false,
      ofFund: false,
      money: true,
      year: null,
      ofProjects: kind === 'projects',
      ofItem: false,
      ofLevel: false,
    };
  }

  of(section: Section): Scope {
    const known = this.known.get(section);
    if (known) return known;
    const above = section.parent ? this.of(section.parent) : this.root;
    const own = section.level === 0 ? this.root : this.below(section, above);
    this.known.set(section, own);
    return own;
  }

  private below(section: Section, above: Scope): Scope {
    const { heading, project } = section;
    const reviewed =
      project ?? (TITLE.test(heading) ? null : reviewedIn(this.text, this.plain, ...headingOf(section, this.plain)));
    if (reviewed) {
      const place = { ...reviewed, quote: this.text.slice(reviewed.start, reviewed.end) };
      const own: ProjectMention = { name: place.quote, how: 'labelled', place, section: section.parent ?? section };
      return { ...above, project: own, about: null, money: true, year: null };
    }
    const words = wordsIn(this.plain, section.start, section.end);
    const abouts = words.flatMap((word) => (word.kind === 'about' ? [word.about] : []));
    const years = words.flatMap((word) => (word.kind === 'year' ? [word.year] : []));
    const bare = heading.replace(NAMES_OF_FUNDS, '');
    const stage = SPENT.test(bare) ? 'executed' : PLANNED.test(bare) ? 'budget' : above.stage;
    // What stands right below the title speaks of anything.
    const isTitle = above === this.root && TITLE.test(heading);
    const isMoney =
      NO_MONEY.test(heading) && !isTitle
        ? /资金|支出情况/u.test(heading) && above.money
        : MONEY.test(heading) || above.money;
    return {
      ...above,
      // 专项支出 beside 基本支出 is what others call 项目支出.
      about:
        abouts.at(-1) ??
        (/^专项支出(?:情况)?$/u.test(heading) ? 'projectExpenditure' : null) ??
        (isThreePublic(above.about) ? above.about : null),
      stage,
      first: /^(?:20\d\d年)?年初(?:部门)?预算(?:批复|安排|编制)?(?:情况)?$/u.test(heading),
      // Below such a chapter units speak of all their money again.
      ofFund: /一般公共预算|财政拨款/u.test(heading),
      money: isMoney,
      year: years.at(-1) ?? above.year,
      ofItem: namesItem(heading),
      ofLevel: OF_LEVEL.test(heading) || (OF_STATE.test(heading) && BESIDE_STATE.test(this.plain)),
    };
  }
}
