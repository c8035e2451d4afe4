import type { Locale } from '../messages/locale';

/**
 * The language to speak, from language tags in the order of their weight. Chinese when none is known: the forms are Chinese, and so are
 * nearly all who fill them.
 */
export function chooseLocale(tags: readonly (string | null | undefined)[]): Locale {
  for (const tag of tags) {
    const language = tag?.toLowerCase().split(/[-_]/)[0];
    if (language === 'zh') return 'zh-CN';
    if (language === 'en') return 'en-US';
  }
  return 'zh-CN';
}
