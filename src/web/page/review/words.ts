import type { ReviewVerdict } from '../../../report/review';
import type { Language } from '../../../emulator/bridge/start';
import type { ProfileUse } from './reviewing';

/** The sentences of the reviewers' table; its columns are named in src/report. */
export interface ReviewWords {
  readonly title: string;
  readonly chooseFolder: string;
  readonly chooseFiles: string;
  readonly save: string;
  /** The name of the file that is saved. */
  readonly fileName: string;
  readonly stop: string;
  readonly back: string;
  readonly progress: string;
  readonly reading: (done: number, total: number, path: string) => string;
  readonly sum: (all: number, of: (verdict: ReviewVerdict) => number) => string;
  readonly stopped: (left: number) => string;
  readonly failed: (left: number) => string;
  readonly nothing: string;
  readonly notSaved: string;
  readonly saved: (name: string) => string;
  readonly open: (path: string) => string;
  readonly more: (n: number) => string;
  readonly profile: (use: ProfileUse) => string;
}

const chinese: ReviewWords = {
  title: '审核多份',
  chooseFolder: '选择文件夹…',
  chooseFiles: '选择文件…',
  save: '导出汇总表',
  fileName: '审核汇总.xlsx',
  stop: '停止',
  back: '返回表格',
  progress: '审核进度',
  reading: (done, total, path) => `正在核对 ${String(done + 1)}/${String(total)}：${path}`,
  sum: (all, of) =>
    `共 ${String(all)} 份：可报送 ${String(of('ready'))}，未查全 ${String(of('incomplete'))}，不可报送 ${String(of('notReady'))}，未核对 ${String(of('unchecked'))}`,
  stopped: (left) => `已停止，还有 ${String(left)} 个文件没有核对。`,
  failed: (left) =>
    `审核中断，还有 ${String(left)} 个文件没有核对：可能内存不够。请分几次选择较小的文件夹；仍不行就刷新页面再试。`,
  nothing: '里面没有工作簿（.xlsx、.xlsm、.xlsb、.xls、.et）。请换一个文件夹，或直接选择文件。',
  notSaved: '汇总表没有导出。请刷新页面再试；仍不行时，请检查本页的文件是否齐全。',
  saved: (name) => `已导出 ${name}。`,
  open: (path) => `打开 ${path}`,
  more: (n) => `（共 ${String(n)} 条）`,
  profile: ({ kind, name }) =>
    ({
      deployed: `评分方案：${name}（本单位部署的）`,
      unusable: '评分方案：本单位部署的方案不能用，没有采用，按表中印的分值自动选择。请管理员重新打包部署。',
      forms: '评分方案：按表中印的分值自动选择',
    })[kind],
};

const english: ReviewWords = {
  title: 'Review many',
  chooseFolder: 'Choose folder…',
  chooseFiles: 'Choose files…',
  save: 'Save table',
  fileName: 'review.xlsx',
  stop: 'Stop',
  back: 'Back to the sheet',
  progress: 'Progress of the review',
  reading: (done, total, path) => `Checking ${String(done + 1)}/${String(total)}: ${path}`,
  sum: (all, of) =>
    `Workbooks: ${String(all)}; ready ${String(of('ready'))}, not all checked ${String(of('incomplete'))}, not ready ${String(of('notReady'))}, not checked ${String(of('unchecked'))}`,
  stopped: (left) => `Stopped; files not checked: ${String(left)}.`,
  failed: (left) =>
    `The review broke off; files not checked: ${String(left)}. Memory may have run out: choose smaller folders one after the other; if that does not help, reload the page.`,
  nothing: 'There is no workbook (.xlsx, .xlsm, .xlsb, .xls, .et) in it. Choose another folder, or files.',
  notSaved:
    'The table was not saved. Reload the page; if that does not help, see that all files of this page are in place.',
  saved: (name) => `${name} was saved.`,
  open: (path) => `Open ${path}`,
  more: (n) => `(${String(n)} in all)`,
  profile: ({ kind, name }) =>
    ({
      deployed: `Profile: ${name} (deployed by your organisation)`,
      unusable:
        'Profile: the one your organisation deployed cannot be used and was left out; the points the forms print decide. Ask the administrator to package it again.',
      forms: 'Profile: chosen by the points the forms print',
    })[kind],
};

export const REVIEW_WORDS: Readonly<Record<Language, ReviewWords>> = { 'zh-CN': chinese, 'en-US': english };
