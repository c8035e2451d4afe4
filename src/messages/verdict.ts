import type { BookVerdict } from '../rules';
import { counted } from './english';
import type { Locale } from './locale';

/** A verdict in words: the one that is written large, and what it covers or what stands against it. */
export interface VerdictWords {
  readonly word: string;
  readonly reason: string;
}

type Words = (verdict: BookVerdict) => VerdictWords;

const chinese: Words = (verdict) => {
  const { kind, errors, openWarnings, explained, present, missing, withoutIndicators } = verdict;
  const { unfilled, unread, uncalculated, openSums } = verdict;
  const gaps = [
    missing.length > 0 && present.length > 0 ? `只核对了 ${present.join('、')}（没有 ${missing.join('、')}）` : '',
    withoutIndicators > 0 ? `${withoutIndicators} 张自评表没有绩效指标` : '',
    unread > 0 ? `有 ${unread} 列没有认出，未核对` : '',
    uncalculated > 0 ? `有 ${uncalculated} 个公式没有算过，未核对` : '',
    openSums > 0 ? `有 ${openSums} 处合计没有核对` : '',
  ].filter(Boolean);
  switch (kind) {
    case 'ready':
      return {
        word: '可报送',
        reason: explained > 0 ? `三张表齐全，没有错误，${explained} 个警告已说明` : '三张表齐全，没有错误和警告',
      };
    case 'incomplete':
      return {
        word: '未查全',
        reason:
          present.length === 0
            ? ['表都是空的，填了以后再校验', ...gaps].join('；')
            : `${gaps.join('；')}；已核对的没有发现问题`,
      };
    case 'notReady': {
      const faults = [
        errors > unfilled ? `${errors - unfilled} 个错误` : '',
        unfilled > 0 ? `${unfilled} 格没有填` : '',
        openWarnings > 0 ? `${openWarnings} 个警告未说明` : '',
      ].filter(Boolean);
      return { word: '不可报送', reason: [faults.join('，'), ...gaps].join('；') };
    }
  }
};

const english: Words = (verdict) => {
  const { kind, errors, openWarnings, explained, present, missing, withoutIndicators } = verdict;
  const { unfilled, unread, uncalculated, openSums } = verdict;
  const gaps = [
    missing.length > 0 && present.length > 0 ? `only ${present.join(', ')} checked (no ${missing.join(', ')})` : '',
    withoutIndicators > 0 ? `${counted(withoutIndicators, 'evaluation form')} without indicators` : '',
    unread > 0 ? `${counted(unread, 'column')} not understood, so not checked` : '',
    uncalculated > 0 ? `${counted(uncalculated, 'formula')} never calculated, so not checked` : '',
    openSums > 0 ? `${counted(openSums, 'total')} not checked` : '',
  ].filter(Boolean);
  switch (kind) {
    case 'ready':
      return {
        word: 'Ready to submit',
        reason:
          explained > 0
            ? `all three forms, no errors, ${counted(explained, 'warning')} explained`
            : 'all three forms, no errors or warnings',
      };
    case 'incomplete':
      return {
        word: 'Not all checked',
        reason:
          present.length === 0
            ? ['the forms are blank: fill them in and check again', ...gaps].join('; ')
            : `${gaps.join('; ')}; nothing was found in what was checked`,
      };
    case 'notReady': {
      const faults = [
        errors > unfilled ? counted(errors - unfilled, 'error') : '',
        unfilled > 0 ? `${counted(unfilled, 'cell')} not filled in` : '',
        openWarnings > 0 ? `${counted(openWarnings, 'warning')} unexplained` : '',
      ].filter(Boolean);
      return { word: 'Not ready', reason: [faults.join(', '), ...gaps].join('; ') };
    }
  }
};

const WORDS: Readonly<Record<Locale, Words>> = { 'zh-CN': chinese, 'en-US': english };

/** What a verdict covers and what stands against it, said alike by the pane, the report and the command line. */
export function verdictWords(locale: Locale, verdict: BookVerdict): VerdictWords {
  return WORDS[locale](verdict);
}
