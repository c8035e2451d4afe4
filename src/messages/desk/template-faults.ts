import type { Locale } from '../locale';

export type FaultKey = 'damaged' | 'locked' | 'tooLarge' | 'noPlace' | 'notAlone' | 'unknown' | 'changes';

/** Why a template is not used, and what to do about it, by its fault with the words that are meant; apart from the other texts, since what writes letters and tables has no need of them. */
export const TEMPLATE_FAULTS: Readonly<Record<Locale, Readonly<Record<FaultKey, (words: string) => string>>>> = {
  'zh-CN': {
    damaged: () => '它不是 Word 文档（.docx），或已损坏；请在 Word 里打开，另存为 .docx',
    locked: () => '它设了打开密码；请在 Word 里去掉密码再保存',
    tooLarge: () => '它太大（最多 50 MB）；请在 Word 里压缩图片再保存',
    noPlace: () => '里面没有 {{意见}}，不知道各条意见放在哪里；请在模板中单独一行写上 {{意见}}',
    notAlone: (words) => `“${words}”里 {{意见}} 旁边还有别的字，写意见时会丢掉；请让 {{意见}} 单独成一段`,
    unknown: (words) =>
      `${words} 不是核绩认识的占位符，会原样印出来；请改成 {{单位}}、{{年度}}、{{结论}}、{{条数}}、{{日期}}、{{文件}}、{{意见}} 之一（半角括号，左右各两个）`,
    changes: () => '里面有没处理完的修订或批注，会带进每份意见；请在 Word 里全部接受或拒绝修订、删去批注，再保存',
  },
  'en-US': {
    damaged: () => 'it is no Word document (.docx), or damaged; open it in Word and save it as .docx',
    locked: () => 'it opens with a password; take that off in Word',
    tooLarge: () => 'it is too large (50 MB at most); compress its pictures in Word',
    noPlace: () => 'there is no {{points}} in it to tell where the points stand; write it on a line of its own',
    notAlone: (words) =>
      `in "${words}" other words stand beside {{points}} and would be lost; put {{points}} in a paragraph of its own`,
    unknown: (words) =>
      `${words} is no placeholder that Heji knows and would be printed as it stands; use {{unit}}, {{year}}, {{summary}}, {{count}}, {{date}}, {{files}} or {{points}} (two plain braces on either side)`,
    changes: () =>
      'tracked changes or comments in it would go along with every letter; accept or reject the changes, delete the comments, and save it',
  },
};
