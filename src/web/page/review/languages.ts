import type { Language } from '../../../emulator/bridge/start';
import type { ReviewWords } from './words';
import { english } from './words.en-US';
import { chinese } from './words.zh-CN';

export const REVIEW_WORDS: Readonly<Record<Language, ReviewWords>> = { 'zh-CN': chinese, 'en-US': english };
