import type { Item } from './clauses';
import type { AmountFact, SumStatement } from './narrative';
import { ordinal } from './numbering';
import type { SentenceState } from './state';
import type { StatedMeaning } from './stated-meaning';
import { isSumOf } from './stated-sum';

/** Sums below a list, of what was stated before them. */

const COUNTED = /^\s*(?:以上|上述)?([两二三四五六]|[2-6])项(?:项目)?(?:资金|经费|支出|费用)?(?:合计|共计|总计|共)/u;

/** "甲支出158.40万元，乙支出85.50万元。以上两项合计243.90万元": of the projects right before it, where they are as many as it counts. */
export function sumOfCounted(at: SentenceState, { lead }: Item, whole: AmountFact): readonly SumStatement[] {
  const [, said] = COUNTED.exec(at.reading.plain.slice(lead.start, lead.end)) ?? [];
  if (said === undefined) return [];
  const own = at.amounts.filter((fact) => fact !== whole);
  const parts = (own.length > 0 ? own : at.carried.mains).filter(({ about }) => about === 'project');
  const [first] = parts;
  const isAlike = parts.every(
    ({ stage, otherYear, approximate, amount }) =>
      stage === first?.stage && !otherYear && !approximate && amount.unit === whole.amount.unit,
  );
  const count = Number(said) || ordinal(said.replace('两', '二'));
  const isEach = parts.length === count && new Set(parts.map(({ project }) => project?.name)).size === count;
  return isAlike && isEach ? [{ whole, others: [], parts, complete: true, sentence: at.range }] : [];
}

/** "支出613.25万元，具体为：…" with "以上资金合计613.25万元" below its lines; "甲经费，中央补助80万元，县级配套40万元，合计120万元". */
export function listSummed(at: SentenceState, item: Item): StatedMeaning | undefined {
  const { carried, amounts, reading } = at;
  const { lead } = item;
  const isBelow = amounts.length === 0 && OF_LIST.test(reading.plain.slice(lead.start, lead.end));
  if (isBelow && carried.list) {
    const { about, stage, project } = carried.list;
    return { about, stage, project, label: '' };
  }
  const own = at.ownProject();
  const isOfSources = own && isSumOf(item, amounts) && amounts.every(({ about }) => about === 'other');
  return isOfSources ? { about: 'project', stage: 'unstated', project: own, label: '' } : undefined;
}

/** How the line below a list begins that sums it up. */
export const OF_LIST = /^\s*(?:以上|上述)(?!\p{Script=Han}{0,2}[两二三四五六]项)/u;
