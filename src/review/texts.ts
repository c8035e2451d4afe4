import type { Locale } from '../messages/locale';
import type { Decision } from './decisions';
import type { LetterHeads, TemplateTexts } from './letter-shape';
import type { Change, Match } from './rounds';

/** The words of the reviewer's desk: tables, letters, rounds. */
export interface DeskTexts {
  readonly decisions: Readonly<Record<Decision | 'none', string>>;
  readonly states: Readonly<Record<'void' | 'conflict', string>>;
  readonly changes: Readonly<Record<Change, string>>;
  readonly lastYearChanges: Readonly<Record<Change, string>>;
  readonly matches: Readonly<Record<Match, string>>;
  readonly sheets: {
    readonly summary: string;
    readonly findings: string;
    readonly frequencies: string;
    readonly rounds: string;
  };
  readonly titles: {
    readonly summary: (units: number) => string;
    readonly findings: (findings: number) => string;
    readonly frequencies: (units: number) => string;
    readonly full: string;
    readonly rounds: string;
  };
  readonly heads: {
    readonly summary: readonly string[];
    readonly findings: readonly string[];
    readonly frequencies: readonly string[];
    readonly full: readonly string[];
    readonly rounds: readonly string[];
  };
  readonly noRounds: string;
  readonly noFull: string;
  readonly twins: string;
  readonly blank: string;
  readonly more: (n: number) => string;
  readonly across: string;
  readonly letter: LetterHeads;
  readonly template: TemplateTexts;
  readonly letterName: (subject: string) => string;
  readonly shouldBe: (expected: string) => string;
  readonly choose: (values: string) => string;
  readonly toDecide: string;
  readonly follow: (n: number) => string;
  readonly missingForms: (forms: string) => string;
  readonly notRead: (n: number) => string;
  readonly notDecided: (n: number) => string;
  readonly unreadable: (problem: string) => string;
  readonly handInAgain: string;
}

const chinese: DeskTexts = {
  decisions: { ask: '要求修改', accepted: '接受说明', dismissed: '不是问题', none: '' },
  states: { void: '数已变，原意见作废，需重新审核', conflict: '两人意见不一，暂按要求修改' },
  changes: {
    solved: '已改',
    unchanged: '未改',
    altered: '改后仍不符',
    explained: '已说明',
    added: '新增',
    unseen: '没有核对到',
  },
  lastYearChanges: {
    solved: '上年有，今年没有',
    unchanged: '上年也有',
    altered: '上年也有',
    explained: '上年也有，已说明',
    added: '上年没有',
    unseen: '没有核对到',
  },
  matches: {
    round: '本轮重报',
    lastYear: '与上年比',
    first: '上一份里没有',
    twins: '同名同年的不止一份，没有对应',
    missing: '没有重报',
  },
  sheets: { summary: '汇总', findings: '问题明细', frequencies: '频次', rounds: '轮次' },
  titles: {
    summary: (units) => `绩效自评附表审核汇总（${String(units)} 份）`,
    findings: (findings) => `问题明细（${String(findings)} 条）`,
    frequencies: (units) => `各类问题的频次（${String(units)} 份中）`,
    full: '处处得满分的指标（三个以上单位都有，且没有一处扣分）',
    rounds: '与上一轮（或上年）比',
  },
  heads: {
    summary: [
      '文件',
      '单位',
      '年度',
      '结论',
      '缺表',
      '错误',
      '警告',
      '提示',
      '无法核对',
      '没有读懂',
      '总分',
      '等级',
      '要求修改',
      '接受说明',
      '不是问题',
      '已改',
      '未改',
      '改后仍不符',
      '已说明',
      '新增',
      '没有核对到',
      '待核实的问题',
    ],
    findings: [
      '单位',
      '年度',
      '文件',
      '表',
      '项目',
      '单元格',
      '规则',
      '程度',
      '问题',
      '表中数',
      '应为',
      '计算',
      '依据',
      '由此引起',
      '填写说明',
      '处理',
      '审核意见',
      '与上一轮比',
    ],
    frequencies: ['规则', '问题', '最重程度', '单位数', '占比', '处数', '上一轮单位数', '两轮都有的单位数'],
    full: ['表', '指标', '单位数', '评分处数', '得满分处数', '分值'],
    rounds: [
      '单位',
      '年度',
      '对应',
      '变化',
      '规则',
      '单元格',
      '问题',
      '上一轮的数',
      '本轮的数',
      '上一轮文件',
      '本轮文件',
    ],
  },
  noRounds: '没有上一轮可比。',
  noFull: '没有。',
  twins: '同名同年的不止一份',
  blank: '（空）',
  more: (n) => `……另有 ${String(n)} 条`,
  across: '表间和其他',
  letter: {
    number: '序号',
    cell: '单元格',
    figure: '表中数',
    problem: '问题和计算',
    ask: '应为，或请核实',
    basis: '依据',
    remark: (remark) => `审核意见：${remark}`,
    notes: '以下内容没有核对，请一并处理：',
  },
  template: {
    title: '关于{{单位}}{{年度}}绩效自评附表的退回修改意见',
    salutation: '{{单位}}：',
    opening: '你单位报送的{{年度}}绩效自评附表收悉。经审核，有以下{{条数}}处需要修改或核实，现予退回：',
    closing: '请在收到本意见后 5 个工作日内逐条核实、修改，连同书面说明一并重新报送。',
    signature: '（审核单位）',
    date: '{{日期}}',
  },
  letterName: (subject) => `${subject}-退回修改意见`,
  shouldBe: (expected) => `应为 ${expected}`,
  choose: (values) => `几处不一致（${values}），请核实以哪一处为准`,
  toDecide: '请核实并改正，或写明原因',
  follow: (n) => `改好这一处，随之解决 ${String(n)} 条。`,
  missingForms: (forms) => `没有附件${forms}，请补报。`,
  notRead: (n) => `有 ${String(n)} 处栏目、合计或公式没有读懂，没有核对；请按样表的表头和编号填写。`,
  notDecided: (n) => `有 ${String(n)} 处因单元格内容不能识别而没有核对。`,
  unreadable: (problem) => `文件没有核对：${problem}`,
  handInAgain: '请重新报送',
};

const english: DeskTexts = {
  decisions: { ask: 'to be corrected', accepted: 'explanation accepted', dismissed: 'no fault', none: '' },
  states: {
    void: 'the figures changed: decide again',
    conflict: 'two reviewers differ; to be corrected until they agree',
  },
  changes: {
    solved: 'corrected',
    unchanged: 'not corrected',
    altered: 'changed, still wrong',
    explained: 'explained',
    added: 'new',
    unseen: 'not checked',
  },
  lastYearChanges: {
    solved: 'last year, not this year',
    unchanged: 'last year too',
    altered: 'last year too',
    explained: 'last year too, explained',
    added: 'not last year',
    unseen: 'not checked',
  },
  matches: {
    round: 'handed in again',
    lastYear: 'against last year',
    first: 'not in the earlier folder',
    twins: 'several of this name and year, not matched',
    missing: 'not handed in again',
  },
  sheets: { summary: 'Summary', findings: 'Findings', frequencies: 'Frequencies', rounds: 'Rounds' },
  titles: {
    summary: (units) => `Review of self-evaluation forms (${String(units)} units)`,
    findings: (findings) => `Findings (${String(findings)})`,
    frequencies: (units) => `How often each problem occurs (in ${String(units)} units)`,
    full: 'Indicators that everybody scores in full (three units or more, nowhere a point off)',
    rounds: 'Against the last round (or last year)',
  },
  heads: {
    summary: [
      'File',
      'Unit',
      'Year',
      'Verdict',
      'Missing forms',
      'Errors',
      'Warnings',
      'Hints',
      'Undecided',
      'Not understood',
      'Score',
      'Grade',
      'To be corrected',
      'Accepted',
      'No fault',
      'Corrected',
      'Not corrected',
      'Changed, still wrong',
      'Explained',
      'New',
      'Not checked',
      'Open questions',
    ],
    findings: [
      'Unit',
      'Year',
      'File',
      'Form',
      'Project',
      'Cell',
      'Rule',
      'Severity',
      'Problem',
      'Figure',
      'Should be',
      'Arithmetic',
      'Basis',
      'Follows from',
      'Explanation',
      'Decision',
      'Remark',
      'Against the last round',
    ],
    frequencies: [
      'Rule',
      'Problem',
      'Gravest',
      'Units',
      'Share',
      'Findings',
      'Units last round',
      'Units in both rounds',
    ],
    full: ['Form', 'Indicator', 'Units', 'Rows scored', 'Rows in full', 'Weights'],
    rounds: [
      'Unit',
      'Year',
      'Match',
      'Change',
      'Rule',
      'Cell',
      'Problem',
      'Figure before',
      'Figure now',
      'File before',
      'File now',
    ],
  },
  noRounds: 'There is no earlier round to compare with.',
  noFull: 'None.',
  twins: 'several of this name and year',
  blank: '(blank)',
  more: (n) => `… and ${String(n)} more`,
  across: 'Between forms, and other',
  letter: {
    number: 'No.',
    cell: 'Cell',
    figure: 'Figure',
    problem: 'Problem and arithmetic',
    ask: 'Should be, or to be decided',
    basis: 'Basis',
    remark: (remark) => `Reviewer: ${remark}`,
    notes: 'The following was not checked and is to be put right as well:',
  },
  template: {
    title: '{{unit}}: self-evaluation forms {{year}} returned for correction',
    salutation: 'To {{unit}}:',
    opening: 'Your self-evaluation forms {{year}} were reviewed. {{count}} points are to be corrected or explained:',
    closing: 'Please correct or explain every point within 5 working days and hand the forms in again.',
    signature: '(reviewing office)',
    date: '{{date}}',
  },
  letterName: (subject) => `${subject} - returned for correction`,
  shouldBe: (expected) => `should be ${expected}`,
  choose: (values) => `the places disagree (${values}); decide which one is right`,
  toDecide: 'correct it, or give the reason',
  follow: (n) => `Corrected here, ${String(n)} more are solved with it.`,
  missingForms: (forms) => `Form ${forms} is missing; please hand it in.`,
  notRead: (n) =>
    `${String(n)} columns, totals or formulas were not understood and not checked; please use the heads and numbering of the official form.`,
  notDecided: (n) => `${String(n)} places were not checked because a cell could not be read.`,
  unreadable: (problem) => `The file was not checked: ${problem}`,
  handInAgain: 'please hand it in again',
};

export const DESK_TEXTS: Readonly<Record<Locale, DeskTexts>> = { 'zh-CN': chinese, 'en-US': english };
