import { compact } from '../../forms';

/** A project's name as two forms are compared: without its number, 经费, 资金, 项目, quotes and white space (src/rules/README.md §6). */
export function projectKey(name: string): string {
  return compact(name)
    .replace(/^\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)、.．](?!\d)/u, '')
    .replace(/[\p{P}\p{S}]/gu, '')
    .replace(/^\d{6,}[a-z]?\d*/iu, '')
    .replace(/专项|经费|资金|项目/gu, '')
    .toLowerCase();
}
