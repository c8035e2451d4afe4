import type { Locale } from '../locale';
import type { DeskTexts } from './texts';
import { english } from './en-US';
import { chinese } from './zh-CN';

export const DESK_TEXTS: Readonly<Record<Locale, DeskTexts>> = { 'zh-CN': chinese, 'en-US': english };
