import type { About, Stage } from '../narrative';

/**
 * How much a word says of the stage: `name` is a figure's own name (年初预算, 决算支出), `act` what was done with money (下达, 拨付),
 * `bare` a word that others qualify (支出, 预算).
 */
export type Strength = 'name' | 'act' | 'bare';

/** What a word of the vocabulary means. */
export type Sense =
  | { readonly kind: 'about'; readonly about: About }
  | { readonly kind: 'stage'; readonly stage: Stage; readonly strength: Strength; readonly sign?: -1 }
  /** 年初 before 预算; 调整后 before 预算. */
  | { readonly kind: 'when'; readonly when: 'initially' | 'adjusted' }
  | { readonly kind: 'filler' }
  /** The department as a whole is meant. */
  | { readonly kind: 'whole' }
  /** Everything that is spoken of, whatever it is: 总, 全部. */
  | { readonly kind: 'all' }
  /** The project that is spoken of: 该项目, 本项目. */
  | { readonly kind: 'own' }
  /** Money of projects in general: 项目资金, 专项资金. */
  | { readonly kind: 'projectMoney' }
  /** Of the whole year; of whatever is spoken of. */
  | { readonly kind: 'time' }
  | { readonly kind: 'fund' }
  /** Who gives: 财政局, 上级. */
  | { readonly kind: 'giver' }
  /** The level of government that money comes from: 中央, 省级. */
  | { readonly kind: 'level' }
  /** 其中, 包括, 用于 */
  | { readonly kind: 'parts' }
  | { readonly kind: 'each' }
  | { readonly kind: 'sumUp' }
  | { readonly kind: 'lastYear' }
  | { readonly kind: 'compare' }
  | { readonly kind: 'rise' }
  | { readonly kind: 'fall' }
  | { readonly kind: 'same' }
  | { readonly kind: 'share' }
  /** `executed` ÷ budget, or what came in ÷ budget. */
  | { readonly kind: 'rate'; readonly of: 'executed' | 'income' }
  | { readonly kind: 'not' }
  /** 项目, 经费: fillers before an amount, endings of a name. */
  | { readonly kind: 'noun' };

/** Words of one sense, divided by blanks, with where such texts are to be found. */
export interface SenseEntry {
  readonly words: string;
  readonly sense: Sense;
  readonly seen: string;
}
