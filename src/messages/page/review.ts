import type { Locale } from '../locale';
import type { ReviewWords } from './review.texts';
import { english } from './review.en-US';
import { chinese } from './review.zh-CN';

export const REVIEW_WORDS: Readonly<Record<Locale, ReviewWords>> = { 'zh-CN': chinese, 'en-US': english };
