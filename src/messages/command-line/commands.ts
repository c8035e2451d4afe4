import type { Locale } from '../locale';

/** What each command is for, in a few words: shown by shells beside its name. */
export const COMMAND_TEXTS = {
  check: { 'zh-CN': '核对工作簿或 Word 报告', 'en-US': 'check workbooks or Word reports' },
  review: { 'zh-CN': '批量审核许多单位', 'en-US': 'review many units' },
  fill: { 'zh-CN': '填写能算出的单元格，或改正问题', 'en-US': 'fill what can be computed, or correct findings' },
  workbook: { 'zh-CN': '把 Word 报告里的附表存成工作簿', 'en-US': 'save the forms of a Word report as a workbook' },
  restore: { 'zh-CN': '撤回 heji fill 写的内容', 'en-US': 'take back what heji fill wrote' },
  forms: { 'zh-CN': '认出的表、列和字段', 'en-US': 'the forms, columns and fields recognised' },
  rules: { 'zh-CN': '全部审核规则', 'en-US': 'all rules' },
  profile: { 'zh-CN': '检查评分方案', 'en-US': 'check a profile' },
  schema: { 'zh-CN': '--json 输出的 JSON Schema', 'en-US': 'JSON Schema of what --json prints' },
  completion: { 'zh-CN': '命令补全的脚本', 'en-US': 'a script that completes commands' },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, string>>>>;
