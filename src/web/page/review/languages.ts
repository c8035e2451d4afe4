import type { HostLanguage } from '../../../emulator/bridge/start';
import type { ReviewWords } from './words';
import { english } from './words.en-US';
import { chinese } from './words.zh-CN';

export const REVIEW_WORDS: Readonly<Record<HostLanguage, ReviewWords>> = { 'zh-CN': chinese, 'en-US': english };
