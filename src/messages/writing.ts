import type { Locale } from './locale';
import { enUS } from './writing.en-US';
import type { WritingTexts } from './writing.texts';
import { zhCN } from './writing.zh-CN';

export type { WritingTexts } from './writing.texts';

/** What the command line says of writing in the pane's words; the pane has them with its panels. */
export const WRITING_TEXTS: Readonly<Record<Locale, WritingTexts>> = { 'zh-CN': zhCN, 'en-US': enUS };
