import type { Locale } from '../locale';

/** What is said of formats, schemas, completion and anonymous copies. */
export const PIPELINE_TEXTS = {
  anonymousSaved: {
    'zh-CN': '已存匿名副本 {out}（{sheets} 个工作表）；{file} 没有改动。',
    'en-US': 'Saved {out}, a copy without names and figures (sheets: {sheets}); {file} was not changed.',
  },
  anonymousSame: {
    'zh-CN': '两份认出的一样：{forms} 张表、{columns} 列。',
    'en-US': 'The same is recognised in both: forms {forms}, columns {columns}.',
  },
  anonymousOther: {
    'zh-CN':
      '副本认出的与原表不同：原表 {forms} 张表、{columns} 列，副本 {formsThere} 张表、{columnsThere} 列。换掉的字里有认表要用的，请在反馈里写明。',
    'en-US':
      'Not the same is recognised in both: forms {forms}, columns {columns} in the original, forms {formsThere}, columns {columnsThere} in the copy. Words were replaced that recognition goes by; please say so when you report it.',
  },
  anonymousLook: {
    'zh-CN':
      '名称、人名、电话、金额、数量、年份已换；表头、单位、运算符、百分比、分值和得分保留（换了就不再对得上）；批注、图片、属性、样式没有带过来。发出前请自己再看一遍。',
    'en-US':
      'Names, persons, telephone numbers, amounts, counts and years were replaced; heads, units, operators, percentages, weights and scores were kept (they would not fit any more); comments, pictures, properties and styles were not taken along. Look through it yourself before you send it.',
  },
  anonymousLeft: {
    'zh-CN': '换掉的字又出现在副本里，没有存。请再试一次；仍不行的请手工换。',
    'en-US': 'Replaced texts turned up in the copy again, which was not saved. Try once more, or replace them by hand.',
  },
  badFormat: {
    'zh-CN': '--format 只能是 {formats} 中的一个（与 --json 一起用时只能是 json），不能是“{format}”。',
    'en-US': '--format must be one of {formats} (together with --json only json), not "{format}".',
  },
  badSchema: {
    'zh-CN': '请给出一个格式说明的名称：{names}。例：heji schema check',
    'en-US': 'Name one schema of: {names}. Example: heji schema check',
  },
  badShell: {
    'zh-CN': '请给出命令行外壳的名称：{names}。例：source <(heji completion bash)',
    'en-US': 'Name one shell of: {names}. Example: source <(heji completion bash)',
  },
  undecidedPlaces: {
    'zh-CN': '有 {count} 处无法核对（看不懂，或判定不了），没有算作问题，请人工核对',
    'en-US':
      '{count} places could not be decided (not understood, or open) and count as no finding: look at them yourself',
  },
  testOfReading: { 'zh-CN': '读取文件', 'en-US': 'the file is read' },
} as const satisfies Record<string, Record<Locale, string>>;
