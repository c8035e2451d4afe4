import { compact, type EvaluationForm, type Indicator } from '../../forms';
import type { Outcome } from '../engine/finding';
import { type ReporterOf, says } from '../engine/place';
import { type Case, rule } from '../engine/rule';
import { number, rounded, shown } from '../figures/print';
import { completionOf } from '../scoring/completion';
import { counting, executionPoints } from '../scoring/points';
import { ownMethod } from '../scoring/own-method';
import { hasReason } from '../scoring/reason';
import { evaluations } from './funds';
import { nameOfIndicator } from './indicator-access';
import { isTenfold } from './units';
import { rateOf, budgetOf } from '../relations/rates';

const deductionWithoutReasonSays = says({
  fail: ['indicator', 'found'],
  missed: ['indicator', 'target', 'actual'],
  below: ['count', 'indicators'],
  execution: ['limit', 'found'],
});

/** Rules on 偏差原因分析及改进措施: B12-15, 20. */

export const deductionWithoutReason = rule({
  id: 'B12-15',
  severity: 'error',
  forms: ['1-2', '1-3'],
  basis: 'form',
  messages: deductionWithoutReasonSays,
  check: (context, report) =>
    evaluations(context).flatMap((form) => [
      ...counting(form).flatMap((indicator) => ownReason(form, indicator, report)),
      ...reasonBelow(form, report),
      ...executionExplained(context, form, report),
    ]),
});

/** What asks for a reason: points cut, or a target missed. `undecided` where neither can be told. */
type Lack = 'cut' | 'missed' | 'none' | 'blank' | 'undecided' | 'unreadable';

function lackOf(indicator: Indicator): Lack {
  const { weight, score } = indicator;
  if (weight?.state === 'unreadable' || score?.state === 'unreadable') return 'unreadable';
  if (weight?.value && score?.value) {
    if (score.value.number.lt(weight.value.number)) return 'cut';
  } else if (weight) {
    // A form that has the column, and a row without points: it is not scored, and need not be explained.
    return 'blank';
  }
  if (completionOf(indicator).verdict !== 'missed') return 'none';
  // Two bare numbers ten times apart are hardly of one unit (B12-23): then nothing was missed for certain.
  return isTenfold(indicator) ? 'undecided' : 'missed';
}

function ownReason(
  form: EvaluationForm,
  indicator: Indicator,
  report: ReporterOf<typeof deductionWithoutReasonSays>,
): Outcome[] {
  const { reason, score, weight } = indicator;
  if (!reason) return [];
  const cells = [score?.cell, weight?.cell, indicator.actual.cell, indicator.target.cell].filter(
    (cell) => cell !== undefined,
  );
  const place = report.at(form, `${indicator.path}/reason`, [reason.cell, ...cells]);
  // What 预算执行率 lost follows from the rate, which needs no reason (src/rules/README.md §3); what does not follow is B12-02's.
  if (executionPoints(form).indicator === indicator) return [place.skip('notApplicable')];
  const lack = lackOf(indicator);
  if (lack === 'unreadable') return [place.unreadable()];
  if (lack === 'undecided' || lack === 'blank') return [place.skip(lack)];
  if (reason.state === 'unreadable' && lack !== 'none') return [place.unreadable()];
  if (lack === 'none' || hasReason(reason)) return [place.pass()];
  return [
    place.fail({
      message: lack === 'cut' ? 'fail' : 'missed',
      found: lack === 'cut' && score && weight ? `${number(score)} < ${number(weight)}` : shown(indicator.actual),
      params: {
        indicator: nameOfIndicator(indicator),
        target: shown(indicator.target),
        actual: shown(indicator.actual),
      },
    }),
  ];
}

/** 偏差大或目标未完成原因分析: one row below the table for all; it is asked for by the first indicator that was cut or missed. */
function reasonBelow(form: EvaluationForm, report: ReporterOf<typeof deductionWithoutReasonSays>): Outcome[] {
  const { reasonBelow: reason } = form;
  const rows = counting(form);
  if (!reason || rows.some((indicator) => indicator.reason)) return [];
  const lacking = rows.filter((indicator) => ['cut', 'missed'].includes(lackOf(indicator)));
  const place = report.at(form, 'reasonBelow', [
    reason.cell,
    ...lacking.flatMap(({ score, actual }) => [...(score ? [score.cell] : []), actual.cell]),
  ]);
  if (hasReason(reason)) return [place.pass()];
  if (lacking.length === 0)
    return [rows.some((row) => lackOf(row) === 'unreadable') ? place.unreadable() : place.pass()];
  return [
    place.fail({
      message: 'below',
      found: shown(reason),
      params: { indicators: lacking.map(nameOfIndicator), count: String(lacking.length) },
    }),
  ];
}

/** What speaks of the money that was not spent, and is not the form's own request. */
const OF_EXECUTION = /执行|支付|拨付|支出|结余|结转|指标文|下达|到账|资金/u;
const REQUEST = /[应须需请][^。]*(?:说明|原因)|预算执行率\s*=/u;

/** 预算执行率未达到90%的须说明原因: where the form itself or its place asks for it, the words must be somewhere on the form. */
function executionExplained(
  context: Case,
  form: EvaluationForm,
  report: ReporterOf<typeof deductionWithoutReasonSays>,
): Outcome[] {
  const { notes, profile } = ownMethod(context, form);
  const explainBelow = notes.explainBelow ?? profile.explainExecution;
  const row = form.fundsTotal;
  const budget = row && budgetOf(context, form, row);
  const rate = row?.executed && budget ? rateOf(row.executed, budget) : undefined;
  if (!explainBelow || !row?.executed || !budget || !rate) return [];
  const at = row.reason?.cell ?? row.executionRate?.cell ?? row.executed.cell;
  const place = report.at(form, `${row.path}/reason`, [at, row.executed.cell, budget.cell]);
  if (rate.exact.gte(explainBelow)) return [place.pass(rate.arithmetic)];
  const fields = [
    ...form.funds.map(({ reason }) => reason),
    ...form.remarks,
    form.reasonBelow,
    ...form.goals.map(({ actual }) => actual),
    ...counting(form).map(({ reason }) => reason),
  ];
  const sentences = fields.flatMap((field) => field?.raw.split(/[。;；:：\n]/u) ?? []);
  if (sentences.some((text) => OF_EXECUTION.test(text) && !REQUEST.test(text) && text.trim().length >= SHORT))
    return [place.pass(rate.arithmetic)];
  const limit = `${explainBelow.toString()}%`;
  return [
    place.fail({
      message: 'execution',
      severity: 'hint',
      expected: `≥ ${limit}`,
      found: `${rounded(rate.exact, 2)}%`,
      arithmetic: rate.arithmetic(),
      params: { limit },
    }),
  ];
}

/** Words that are said of any deviation whatever: what is left of a sentence without them is what it says. */
const ANY_TIME = new RegExp(
  [
    '改进措施|偏差原因|原因分析|主要原因|原因|措施|因素|方面|情况|问题|影响|造成|导致|由于|因为|所致|引起|使得|从而',
    '指标|目标|任务|绩效|项目|工作|年度|计划|预期|实际|进度|进展|预算执行|执行率|完成率|得分|分值',
    '管理|组织|监督|监管|协调|重视|落实|推进|推动|开展|实施|加强|加大|加快|强化|提高|提升|完善|优化|改进|整改|规范|健全|努力|力度|效率|水平|质量|能力|意识|认识|机制|制度|措施',
    '完成|达到|达成|达标|实现|到位|不足|不够|欠缺|滞后|偏低|偏差|偏离|差距|存在|产生|出现|没有|未能|尚未|未|没|较|略|稍',
    '部分|个别|少数|一些|有些|各种|多种|多方|多方法|多角度|多渠道|客观|主观|其他|相关|有关|一定|进一步|不断|继续|切实|有待|需要|需|仍|还|尚|下一步|今后|将|要',
    '我单位|我局|本单位|单位|部门|人员|我们|受|因|等|的|了|是|在|对|为|与|和|及|或|并|所|有|也|都|均|已|各项|各|本|该|其|由|上|中|下|不|多|大|小|高|低|造成的|资金|经费|预算',
  ].join('|'),
  'gu',
);
/** A clause of fewer characters names no fact; of those, this many must be words that are not said of any deviation. */
const SHORT = 8;
const OWN_WORDS = 3;
const MEASURE =
  /措施|改进|整改|将|下一步|今后|计划|明年|次年|来年|20\d{2}年|拟|建立|完善|加快|安排|落实|优化|立即|尽快|改由|改为|改用|改(?=[^变革])|重做|补做|补(?=[种建办齐发])|督促|争取|确保|提前|调整|[,;。](?:现|均|目前|并)?已(?!完|达|超)/u;
const EMPTY_TALK = /多方法|多角度|多渠道|加强管理$|进一步加强$|继续努力|加大力度$|提高认识/u;
/** What announces a measure at the head of a clause: such a clause is no cause. */
const MEASURE_FIRST =
  /^(?:改进|整改)?措施|^下一步|^今后|^明年|^次年|^来年|^将|^拟|^20\d{2}年(?:将|拟|底?前)|^(?:加强|加大|加快|进一步|完善|强化|提高|提升|健全|规范|优化)(?!.*(?:导致|造成|致使|使得|影响))|^立即|^尽快|^督促|^建立|^争取/u;

/** What a clause says besides the words that are said of any deviation. */
function ownWords(clause: string): number {
  return clause.replace(ANY_TIME, '').replace(/[^\p{L}\p{N}]/gu, '').length;
}

type Clauses = readonly string[];

const clausesOf = (text: string): Clauses =>
  text
    .split(/[,;。!?、]|\(?\d[)、.]|[①-⑨]/u)
    .map((clause) => clause.replace(/^(?:原因分析|偏差原因|主要原因|原因)(?:是|为)?:?/u, ''))
    .filter((clause) => clause !== '');

/** A clause that says a thing: long enough, and in words of its own. */
const saysAFact = (clause: string): boolean => clause.length >= SHORT - 1 && ownWords(clause) >= OWN_WORDS;

type Emptiness = 'short' | 'empty' | 'noCause' | 'noMeasure';

/** What a reason lacks (B12-20); undefined when it says why, and what is done about it. */
export function emptinessOf(raw: string): Emptiness | undefined {
  const text = compact(raw);
  if (text.length < SHORT) return 'short';
  if (EMPTY_TALK.test(text)) return 'empty';
  const clauses = clausesOf(text);
  const causes = clauses.filter((clause) => !MEASURE_FIRST.test(clause));
  const facts = causes.filter(saysAFact);
  // Short clauses say something together: "人手少,任务重,路程远".
  const together = causes.length > 1 && ownWords(causes.join('')) >= OWN_WORDS * 2;
  const hasCause = facts.length > 0 || together;
  if (!hasCause) return causes.length === 0 ? 'noCause' : 'empty';
  // A second fact is what came next, whatever its words.
  return MEASURE.test(text) || facts.length > 1 ? undefined : 'noMeasure';
}

export const reasonSaysSomething = rule({
  id: 'B12-20',
  severity: 'hint',
  forms: ['1-2', '1-3'],
  basis: 'practice',
  messages: {
    short: ['indicator', 'found'],
    empty: ['indicator', 'found'],
    noCause: ['indicator', 'found'],
    noMeasure: ['indicator', 'found'],
  },
  check: (context, report) =>
    evaluations(context).flatMap((form) =>
      counting(form).flatMap((indicator) => {
        const { reason } = indicator;
        if (!reason || !hasReason(reason)) return [];
        const place = report.at(form, `${indicator.path}/reasonText`, [reason.cell]);
        const fault = emptinessOf(reason.raw);
        return [
          fault
            ? place.fail({ message: fault, found: shown(reason), params: { indicator: nameOfIndicator(indicator) } })
            : place.pass(),
        ];
      }),
    ),
});
