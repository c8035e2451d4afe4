import type { Locale } from '../locale';

/** What `heji fill` and `heji restore` say. */
export const FILL_TEXTS = {
  fillNoTarget: {
    'zh-CN':
      '没有说写到哪里。-o 新文件.xlsx 写成另一个文件；--in-place 改写原文件（原来的存为 .bak）；--dry-run 只看不写。',
    'en-US':
      'Where should it be written? -o new.xlsx writes another file; --in-place rewrites this one (keeping it as .bak); --dry-run only shows.',
  },
  fillBadMode: {
    'zh-CN': '--mode 只能是 blanks（只填空白）或 all（与计算不同的也改），不能是“{mode}”。',
    'en-US': '--mode must be blanks (empty cells only) or all (also cells that differ), not "{mode}".',
  },
  fillFixMode: {
    'zh-CN': '--fix 只改所列规则查出的问题，--mode 是按计算填写：一次只能用一个。',
    'en-US': '--fix corrects what the rules named have found, --mode fills by computation: give one of them.',
  },
  fixNothing: {
    'zh-CN': '没有可以改的：所列规则没有查出问题，或者没有算得出、又不引出新问题的改法',
    'en-US':
      'Nothing to correct: these rules found nothing, or there is no computed correction that brings up nothing else',
  },
  fixLeft: {
    'zh-CN': '没有改 {count} 条：没有算得出、又不引出新问题的改法，请自己核对',
    'en-US': 'Left: {count}; there is no computed correction that brings up nothing else: yours to decide',
  },
  fixStays: { 'zh-CN': '{rule}  {place}  {message}', 'en-US': '{rule}  {place}  {message}' },
  fillSolves: {
    'zh-CN': '      解决：{rule}  {place}  {message}',
    'en-US': '      Solves: {rule}  {place}  {message}',
  },
  fillSeen: {
    'zh-CN': '      填上后看得出：{rule}  {place}  {message}',
    'en-US': '      Seen once it is filled in: {rule}  {place}  {message}',
  },
  fillTwoTargets: {
    'zh-CN': '-o 和 --in-place 只能用一个：-o 写成另一个文件，--in-place 改写原文件。',
    'en-US': 'Give -o or --in-place, not both: -o writes another file, --in-place rewrites this one.',
  },
  fillTargetIsInput: {
    'zh-CN': '“{file}”就是原文件，没有动它。要改写原文件请用 --in-place（原来的存为 .bak），否则换一个文件名。',
    'en-US':
      '"{file}" is the input itself; it was left alone. Use --in-place to rewrite it (it is kept as .bak), or give another name.',
  },
  fillTargetExists: {
    'zh-CN': '“{file}”已经有了，没有动它。换一个文件名，或用 --force 替换它。',
    'en-US': '"{file}" exists already; it was left alone. Give another name, or use --force to replace it.',
  },
  fillTargetNotOrdinary: {
    'zh-CN': '“{file}”不是普通文件，写不了。换一个文件名。',
    'en-US': '"{file}" is no ordinary file and cannot be written. Give another name.',
  },
  fillBadTarget: {
    'zh-CN': '这个工作簿只能写成 {wanted} 文件，不能写成“{file}”。',
    'en-US': 'This workbook can be written as {wanted} only, not as "{file}".',
  },
  fillLocked: {
    'zh-CN':
      '“{file}”设了打开密码：可以核对（heji check），不能填写，因为写回去就没有密码了，没有动它。请在 Excel 里去掉密码另存一份，填好后再设上。',
    'en-US':
      '"{file}" has a password to open: it can be checked (heji check), not filled, since what is written would lie there without it. It was left alone. Save a copy without the password, fill that, and set the password again.',
  },
  passwordMissing: {
    'zh-CN': '--password-stdin 要从标准输入读密码，没有读到。例：heji check 表.xlsx --password-stdin < 密码文件',
    'en-US':
      '--password-stdin reads the password from standard input, where there was none. Example: heji check forms.xlsx --password-stdin < password-file',
  },
  fillOldInPlace: {
    'zh-CN': '这份文件不是 .xlsx（是 .xls、.xlsb、.ods 或网页表格），不能原地改写，没有动它。请用 -o 新文件.xlsx。',
    'en-US':
      'This file is no .xlsx (but .xls, .xlsb, .ods or a web page) and cannot be rewritten in place; it was left alone. Use -o new.xlsx.',
  },
  fillDryJournal: {
    'zh-CN': '--dry-run 什么也不写，没有可记的：不能与 --journal 同用。',
    'en-US': '--dry-run writes nothing, so there is nothing to record: it does not go with --journal.',
  },
  fillJournalIsWorkbook: {
    'zh-CN': '记录不能写到工作簿“{file}”上。给 --journal 换一个文件名。',
    'en-US': 'The record cannot be written over the workbook "{file}". Give --journal another name.',
  },
  saveReadOnly: {
    'zh-CN': '“{file}”是只读的，没有动它。去掉只读，或用 -o 写成另一个文件。',
    'en-US': '"{file}" is read-only; it was left alone. Make it writable, or use -o to write another file.',
  },
  saveDenied: {
    'zh-CN': '没有写“{file}”的权限，什么也没有改。换一个位置，或先关闭正打开它的程序。',
    'en-US':
      'No permission to write "{file}"; nothing was changed. Try another place, or close the program that has it open.',
  },
  saveBusy: {
    'zh-CN': '“{file}”正被别的程序打开，什么也没有改。关闭后再试。',
    'en-US': '"{file}" is open in another program; nothing was changed. Close it and try again.',
  },
  saveFull: {
    'zh-CN': '磁盘满了，“{file}”没有写成，什么也没有改。腾出空间或换一个位置再试。',
    'en-US':
      'The disk is full: "{file}" was not written and nothing was changed. Free some space or try another place.',
  },
  saveNoFolder: {
    'zh-CN': '没有“{file}”所在的文件夹，什么也没有写。先建好文件夹，或换一个位置。',
    'en-US': 'There is no such folder for "{file}"; nothing was written. Make the folder first, or try another place.',
  },
  saveNameTooLong: {
    'zh-CN': '没有写成“{file}”：文件名或路径太长，请换一个短一些的名字。',
    'en-US': '"{file}" was not written: the name or path is too long; choose a shorter one.',
  },
  saveFailed: {
    'zh-CN': '“{file}”没有写成，什么也没有改。换一个位置再试。',
    'en-US': '"{file}" could not be written; nothing was changed. Try another place.',
  },
  saveMeanwhile: {
    'zh-CN': '“{file}”在处理期间被别的程序改过，没有动它。请再做一次。',
    'en-US': '"{file}" was changed by another program meanwhile; it was left alone. Please do it again.',
  },
  outputLost: {
    'zh-CN': '结果没有全部输出（磁盘满了或输出被关闭）。要写的工作簿若已写成，不受影响。',
    'en-US':
      'The output is incomplete (disk full or output closed). A workbook that was already written is not affected.',
  },
  fillDry: { 'zh-CN': '试算，没有写任何文件', 'en-US': 'Dry run: no file was written' },
  fillWould: { 'zh-CN': '将写入 {count} 个单元格', 'en-US': 'To be written: {count}' },
  fillNothing: { 'zh-CN': '没有要写的单元格', 'en-US': 'There is nothing to write' },
  fillWithheld: {
    'zh-CN': '写入会出现新问题 {count} 处，不写',
    'en-US': 'Would bring up new faults: {count}, not written',
  },
  fillDiffers: {
    'zh-CN': '与计算不同 {count} 处，没有改；--mode all 才改',
    'en-US': 'Different from the computation: {count}, left alone; --mode all writes them',
  },
  fillSuggested: {
    'zh-CN': '建议 {count} 处，由您决定，不会代写',
    'en-US': 'Suggested: {count}; yours to decide, never written',
  },
  fillLine: { 'zh-CN': '{place}  {label}：{before} → {after}', 'en-US': '{place}  {label}: {before} → {after}' },
  fillRounded: { 'zh-CN': '{exact}（按格式显示为 {shown}）', 'en-US': '{exact} (its format shows {shown})' },
  fillOwn: {
    'zh-CN': '{place}  {label}：{formula} {shows}，{computes}',
    'en-US': '{place}  {label}: {formula} {shows}, {computes}',
  },
  fillRefused: { 'zh-CN': '{place}  {label}：{reason}', 'en-US': '{place}  {label}: {reason}' },
  fillDoubt: {
    'zh-CN': '      存疑：{rule}  {place}  {message}',
    'en-US': '      In doubt: {rule}  {place}  {message}',
  },
  fillRaised: {
    'zh-CN': '      新问题：{rule}  {place}  {message}',
    'en-US': '      New: {rule}  {place}  {message}',
  },
  saved: { 'zh-CN': '已写成 {out}；原文件 {file} 没有动', 'en-US': 'Written to {out}; {file} was left as it is' },
  savedInPlace: {
    'zh-CN': '已改写 {file}；改写前的存为 {backup}',
    'en-US': '{file} was rewritten; it was kept before as {backup}',
  },
  savedNothing: { 'zh-CN': '没有写任何文件，{file} 没有动', 'en-US': 'No file was written; {file} was left as it is' },
  savedConverted: {
    'zh-CN':
      '原文件不是 .xlsx，已转成 .xlsx：内容、公式、数字格式和合并都在，字体、边框、底色、图片和图表没有带过来，列宽也可能要重调',
    'en-US':
      'The file was no .xlsx and was carried over to one: contents, formulas, number formats and merges are there; fonts, borders, fills, pictures and charts are not, and widths may need a look',
  },
  savedSigned: {
    'zh-CN': '原文件带数字签名：内容改了，写成的文件里签名已失效，需要时请重新签名',
    'en-US':
      'The file is digitally signed: its content changed, so the signature in what was written is void; sign it anew if needed',
  },
  fillSigned: {
    'zh-CN': '这个文件带数字签名：写入后签名失效',
    'en-US': 'This file is digitally signed: writing into it makes the signature void',
  },
  savedJournal: {
    'zh-CN': '记录已写成 {journal}；撤回：heji restore {file} --journal {journal} -o 新文件.xlsx',
    'en-US':
      'The record was written to {journal}; to take it back: heji restore {file} --journal {journal} -o new.xlsx',
  },
  restoreNoTarget: {
    'zh-CN': '没有说写到哪里。-o 新文件.xlsx 写成另一个文件；--in-place 改写原文件（原来的存为 .bak）。',
    'en-US':
      'Where should it be written? -o new.xlsx writes another file; --in-place rewrites this one (keeping it as .bak).',
  },
  restoreNoJournal: {
    'zh-CN': '没有给出记录。记录是 heji fill --journal 写的文件，或 heji fill --json 的输出；用 --journal 给出。',
    'en-US':
      'No record given. It is the file that heji fill --journal wrote, or the output of heji fill --json; name it with --journal.',
  },
  journalWrong: {
    'zh-CN': '“{file}”不是 heji fill 的记录，或不完整。',
    'en-US': '"{file}" is not a record of heji fill, or is incomplete.',
  },
} as const satisfies Record<string, Record<Locale, string>>;
