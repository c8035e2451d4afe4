/** Whose folder a file lies in: a unit may keep its forms by kind in folders of their own (项目支出自评表/, 附件1-3/). */

/** Such a folder's name: a number, then nothing but what kind of forms lie in it. */
const KIND =
  /^[（(]?[\d一二三四五六七八九十]*[）)、.．\s_-]*(?:附件|附表)?[\d一二三\s_-]*(?:(?:部门)?整体(?:支出)?|项目(?:支出)?|专项(?:资金)?|基础(?:数据)?)?(?:绩效)?(?:自评|评价)?(?:表|报告)?$/u;

const WORDS = /附件|附表|整体|项目|专项|基础|自评|评价|表|报告/u;

/** The folder without the folders of kinds at its end, by whatever mark its parts are divided: '01某局/项目' → '01某局'. */
export function unitFolder(folder: string): string {
  const [last = ''] = /[^\\/]*$/u.exec(folder) ?? [];
  const above = folder.slice(0, -last.length - 1);
  return WORDS.test(last) && KIND.test(last) ? unitFolder(above) : folder;
}
