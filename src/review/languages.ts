import type { Locale } from '../messages/locale';
import type { DeskTexts } from './texts';
import { english } from './texts.en-US';
import { chinese } from './texts.zh-CN';

export const DESK_TEXTS: Readonly<Record<Locale, DeskTexts>> = { 'zh-CN': chinese, 'en-US': english };
