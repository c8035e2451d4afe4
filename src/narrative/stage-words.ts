import type { Stage } from './narrative';
import type { Word } from './words';

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

type StageWord = Word & { kind: 'stage' };

/** "年初预算收入" is initial, "调整后预算" the budget, "支出预算" the budget, "财政拨付" what was given, "已拨付" what was spent. */
export function stageSaid(words: readonly Word[]): StageSaid | null {
  const stages = words.filter((word): word is StageWord => word.kind === 'stage');
  if (stages.length === 0) return null;
  const when = words.filter((word) => word.kind === 'when').at(-1);
  const best = Math.max(...stages.map(({ strength }) => RANK[strength]));
  const top = stages.filter(({ strength }) => RANK[strength] === best);
  const said = pick(top);
  const stage = inTime(said.stage, when?.kind === 'when' ? when.when : null, said.strength);
  const given = words.some(({ kind }) => kind === 'giver') && said.strength === 'act' && stage === 'executed';
  return {
    stage: given ? 'budget' : stage,
    sign: said.sign ?? 1,
    bare: said.strength === 'bare',
    act: said.strength === 'act',
  };
}

/** The last of equal strength; but of a bare 预算 and 支出 the budget, of 年初预算 and 总收入 the initial budget. */
function pick(top: readonly StageWord[]): StageWord {
  const [first, ...rest] = top;
  if (!first) throw new Error('no stage');
  const last = rest.at(-1) ?? first;
  const planned = top.find(({ stage }) => stage === 'initial' || (stage === 'budget' && last.strength === 'bare'));
  const carried = top.find(({ stage }) => stage === 'carryIn' || stage === 'carryOver');
  if (carried) return carried;
  if (planned && (last.stage === 'income' || last.strength === 'bare')) return planned;
  return last;
}

function inTime(stage: Stage, when: 'initially' | 'adjusted' | null, strength: StageWord['strength']): Stage {
  if (when === 'initially' && (stage === 'budget' || (stage === 'income' && strength === 'bare'))) return 'initial';
  if (when === 'adjusted' && (stage === 'budget' || stage === 'initial')) return 'budget';
  return stage;
}
