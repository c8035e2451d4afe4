import type { Stage } from './narrative';
import type { FoundWord } from './words';

/** Which stage the words before an amount name, taken together. */
export interface StageSaid {
  readonly stage: Stage;
  readonly sign: 1 | -1;
  /** Only a word that others qualify says so: 支出, 预算. */
  readonly bare: boolean;
  /** What was done with money says so: 下达, 拨付. */
  readonly act: boolean;
}

const RANK = { name: 3, act: 2, bare: 1 } as const;

type StageWord = FoundWord & { kind: 'stage' };

/** Names of what was spent or came in that a plan has too: of 总支出预算, 年初部门预算总支出 and 预算批复收入总额 the budget is meant. */
const OF_PLANS =
  /^(?:总支出|支出合计|支出总额|整体支出|支出总数|总支出合计|总开支|支出数|全部支出|本年支出|本年支出合计|全年支出|年度支出|全年总支出|专项支出|支出金额|收入总额|收入合计)$/u;

/** "年初预算收入" is initial, "调整后预算" the budget, "支出预算" the budget, "财政拨付" what was given, "已拨付" what was spent. */
export function stageSaid(words: readonly FoundWord[]): StageSaid | null {
  const stages = words.filter((word): word is StageWord => word.kind === 'stage');
  const when = words.filter((word) => word.kind === 'when').at(-1);
  if (stages.length === 0) {
    // "调整后为1110万元": what is adjusted is the budget.
    const isAdjusted = when?.kind === 'when' && when.when === 'adjusted';
    const isBare = words.every(
      ({ kind }) => kind === 'when' || kind === 'filler' || kind === 'time' || kind === 'parts',
    );
    if (when?.kind === 'when' && !isAdjusted && isBare) return { stage: 'initial', sign: 1, bare: false, act: false };
    return isAdjusted && isBare ? { stage: 'budget', sign: 1, bare: false, act: false } : null;
  }
  const isPlanned = stages.some((word) => isPlan(word) && !/执行|决算/u.test(word.text));
  const rank = (word: StageWord) => RANK[isPlanned && OF_PLANS.test(word.text) ? 'bare' : word.strength];
  const best = Math.max(...stages.map(rank));
  const top = stages.filter((word) => rank(word) === best);
  // "财政安排支出197万元": planned or spent, nobody can tell.
  const [act, spent] = stages;
  if (stages.length === 2 && act?.text === '安排' && spent?.stage === 'executed' && spent.strength === 'bare') {
    // "财政拨款安排的“三公”经费支出": spent, of the money that was given for it.
    const isGiven = words[words.indexOf(act) + 1]?.text === '的';
    return { stage: isGiven ? 'executed' : 'unstated', sign: 1, bare: true, act: !isGiven };
  }
  const said = pick(top.map((word) => (isPlanned && OF_PLANS.test(word.text) ? { ...word, strength: 'bare' } : word)));
  const stage = inTime(said.stage, when?.kind === 'when' ? when.when : null, said.strength);
  const given = words.some(({ kind }) => kind === 'giver') && said.strength === 'act' && stage === 'executed';
  return {
    stage: isToUs(words, said) || isReceived(words, said) ? 'income' : given ? 'budget' : stage,
    sign: said.sign ?? 1,
    bare: said.strength === 'bare',
    act: said.strength === 'act',
  };
}

/** "县卫健局共拨付我院…经费": what is paid to the unit came in. */
function isToUs(words: readonly FoundWord[], said: StageWord): boolean {
  const next = words[words.findIndex((word) => word.start === said.start) + 1];
  return said.strength === 'act' && said.stage === 'executed' && next?.kind === 'whole' && /^我/u.test(next.text);
}

/** "收入决算总额": the final account of what came in. */
function isReceived(words: readonly FoundWord[], said: StageWord): boolean {
  const before = words[words.findIndex((word) => word.start === said.start) - 1];
  return /^决算/u.test(said.text) && before?.kind === 'stage' && before.stage === 'income' && before.end === said.start;
}

function isPlan({ stage }: StageWord): boolean {
  return stage === 'initial' || stage === 'budget';
}

/** The last of equal strength; but of a bare 预算 and 支出 the budget, of 年初预算 and 总收入 the initial budget. */
function pick(top: readonly StageWord[]): StageWord {
  const [first, ...rest] = top;
  if (!first) throw new Error('no stage');
  const last = rest.at(-1) ?? first;
  // "部门预算收支总额": planned, whatever balances.
  const isOpen = last.strength === 'bare' || last.stage === 'unstated';
  const planned = top.find((word) => word.stage === 'initial' || (word.stage === 'budget' && isOpen));
  const carried = top.find(({ stage }) => stage === 'carryIn' || stage === 'carryOver');
  if (carried) return carried;
  if (planned && (last.stage === 'income' || isOpen)) return planned;
  // "年初预算批复我校部门预算": planned first, whatever the budget is called.
  const isOriginal = last.stage === 'budget' && !/调整|全年|最终|可执行/u.test(last.text);
  if (planned?.stage === 'initial' && isOriginal) return planned;
  return last;
}

function inTime(stage: Stage, when: 'initially' | 'adjusted' | null, strength: StageWord['strength']): Stage {
  if (when === 'initially' && (stage === 'budget' || (stage === 'income' && strength === 'bare'))) return 'initial';
  if (when === 'adjusted' && (stage === 'budget' || stage === 'initial')) return 'budget';
  return stage;
}
