import { readMeasureText, compact, type TextField, type EvaluationForm } from '../../forms';

/** Words that say only how much, and not of what. */

/** A name that says only how much: 12个月, ≥95%, 3次. */
export function isOnlyQuantity(name: string): boolean {
  const plain = compact(name);
  const { kind } = readMeasureText(plain);
  const isMeasure = kind === 'quantity' || kind === 'range' || kind === 'frequency';
  return isMeasure && /\d/u.test(plain) && !/[\p{Script=Han}]{5,}/u.test(plain);
}

/** Words beside a figure that do not say of what it is. */
const SAYS_NOTHING = /不[少低高超大小][于过]|至[少多]|[大小等]于|达到?|约|共|完成|金额|资金/gu;

/** A figure with its unit, and nothing that says of what: 406.00万元, ≥95%. 建成48个, 危害率降至4.2% say it. */
export function isBareFigure(text: string): boolean {
  const read = readMeasureText(text);
  if (read.kind !== 'quantity') return false;
  const words = text.replace(SAYS_NOTHING, '').replace(/\P{Script=Han}/gu, '');
  const unit = read.unit.replace(/\P{Script=Han}/gu, '');
  return words.replace(unit.length > LONGEST_UNIT ? '' : unit, '').length < 2;
}

const LONGEST_UNIT = 6;

/** 完成审计项目22个, and 完成24个: what was reached need not say again of what. */
export function answers(field: TextField, { expected, actual }: EvaluationForm['goals'][number]): boolean {
  const [own, asked] = [readMeasureText(compact(field.raw)), compact(expected?.raw ?? '')];
  return field === actual && own.kind === 'quantity' && /\p{Script=Han}/u.test(own.unit) && asked.includes(own.unit);
}
