import { compact, comparable, type Form, isNotApplicable, type TextField, cornerOf } from '../../forms';
import { distance } from 'fastest-levenshtein';
import type { Outcome } from '../engine/finding';
import { evaluations } from '../evaluation/funds';
import { ofForm } from '../engine/of-form';
import { shown } from '../figures/print';
import { cellsOr } from '../engine/place';
import { rule } from '../engine/rule';

/** Rules on texts: GEN-07, 09, 10. */

const PLACEHOLDER = /^(?:[….·]+|\.{2,}|指标\d{0,2}[:：]?|[xX×＊*]{2,})$/u;
const HOLE = /[xX]{2,}(?=[\p{Script=Han}]|$)|[×＊]{2,}|_{3,}/u;
const LENGTH_ASKED = /[(（]\s*\d{2,4}\s*字(?:以内|左右|以下)\s*[)）][.。]?$/u;
const ASKS = /请|对照|结合|针对|围绕|填写|填报|说明|分析|提出|描述|反映|总结|列出|阐述|概述|简述|简要/u;
// What a unit writes of itself has figures in it, speaks of itself or of what was done; the form's instruction does not.
const OWN_WORDS = /\d|我|本(?:单位|部门|项目|年|局|级|村|镇|乡)|已|了|共/u;
const LONGEST_INSTRUCTION = 80;

/** "说明完成情况(100字以内)" as the form came; not a text that was written before such an ending. */
function isInstruction(text: string): boolean {
  if (!LENGTH_ASKED.test(text)) return false;
  const rest = text.replace(LENGTH_ASKED, '');
  return rest === '' || (rest.length <= LONGEST_INSTRUCTION && ASKS.test(rest) && !OWN_WORDS.test(rest));
}

/** Every text a user may have typed, with its path. */
const texts = ofForm((form: Form): readonly { field: TextField; path: string }[] => {
  const own: { field: TextField | null; path: string }[] = [];
  if (form.kind === '1-1') {
    own.push({ field: form.thrift, path: 'thrift' });
    for (const line of [...form.earmarkedProjects, ...form.officeDetails])
      own.push({ field: line.label, path: line.path });
  } else {
    form.goals.forEach((goal, i) => {
      own.push(
        { field: goal.expected, path: `goal ${i + 1}/expected` },
        { field: goal.actual, path: `goal ${i + 1}/actual` },
      );
    });
    form.remarks.forEach((field, i) => own.push({ field, path: `remark ${i + 1}` }));
    for (const i of form.indicators)
      own.push({ field: i.name, path: i.path }, { field: i.reason, path: `${i.path}/reason` });
    if (form.kind === '1-3') own.push({ field: form.project, path: 'project' });
  }
  return own.flatMap(({ field, path }) => (field?.state === 'read' ? [{ field, path }] : []));
});

export const placeholdersGone = rule({
  id: 'GEN-07',
  severity: 'hint',
  forms: ['1-1', '1-2', '1-3'],
  basis: 'form',
  messages: { instruction: ['found'], placeholder: ['count', 'found'] },
  check: ({ forms }, report) =>
    forms.all.flatMap((form) => {
      const outcomes: Outcome[] = [];
      const holes: TextField[] = [];
      for (const { field, path } of texts(form)) {
        const text = compact(field.raw);
        if (isInstruction(text)) {
          outcomes.push(
            report
              .at(form, `${path}/instruction`, [field.cell])
              .fail({ message: 'instruction', severity: 'error', found: shown(field) }),
          );
        } else if (PLACEHOLDER.test(text) || HOLE.test(text)) holes.push(field);
      }
      const [first] = holes;
      const place = report.at(
        form,
        'placeholders',
        cellsOr(
          holes.map((f) => f.cell),
          cornerOf(form),
        ),
      );
      outcomes.push(
        first
          ? place.fail({
              message: 'placeholder',
              found: [...new Set(holes.map(shown))].join(' / '),
              params: { count: String(holes.length) },
            })
          : place.pass(),
      );
      return outcomes;
    }),
});

/** Texts this much alike say the same (GEN-09). */
const ALIKE = 0.95;
/** Longer texts are compared by their beginnings: the distance takes time by the product of the lengths. */
const LONGEST = 2000;

export const goalsDiffer = rule({
  id: 'GEN-09',
  severity: 'hint',
  forms: ['1-2', '1-3'],
  basis: 'practice',
  messages: { fail: ['found'] },
  check: (context, report) =>
    evaluations(context).flatMap((form) =>
      form.goals.flatMap(({ expected, actual }, index) => {
        if (!expected?.value || !actual?.value) return [];
        const place = report.at(form, `goal ${index + 1}`, [actual.cell, expected.cell]);
        const [a, b] = [comparable(expected.value).slice(0, LONGEST), comparable(actual.value).slice(0, LONGEST)];
        const longer = Math.max(a.length, b.length);
        // Texts of very different lengths need not be compared letter by letter.
        const mayBeAlike = longer > 0 && 1 - Math.abs(a.length - b.length) / longer >= ALIKE;
        const alike = mayBeAlike ? 1 - distance(a, b) / longer : 0;
        if (alike < ALIKE || isNotApplicable(actual.raw)) return [place.pass()];
        return [place.fail({ message: 'fail', found: `${Math.round(alike * 100)}%` })];
      }),
    ),
});

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['「', '」'],
  ['（', '）'],
];
export const TYPOS: Readonly<Record<string, string>> = {
  菅商: '营商',
  负贵: '负责',
  按排: '安排',
  布暑: '部署',
  即使解决: '及时解决',
  项自: '项目',
  帐户: '账户',
  绩校: '绩效',
  完成清况: '完成情况',
};

/** The name of a form where the name of a project should stand. */
const FORM_TITLE = /(?:自评|评价|复核)(?:情况)?表(?:\(.*\))?$/u;
/** Particles and linking words that no word has twice. */
const TWO_PARTICLES = /(?:^|[^目])([的了是和与及或在被把将并而且但其该即])\1(?!确|士)/u;
/** A character twice, with what shows that no second word begins with it: the end of a clause, or the 率 of a name (完好好率). */
const TWICE = /(\p{Script=Han})\1(率(?!\p{L})|[\s,，;；。:：、)）(（]|)/gu;
/** 视频频率, 缴税税率: two words. */
const OF_RATE = /[效频利税比费汇功速]/u;
/** Words that are doubled to mean each, or a little: of these no slip is made. */
const REDUPLICATED =
  /^[天人户村乡县家年月日时处事样件条个层级校园街点线站代次步常往渐仅刚明清慢快好多少大小高低远深真实星想看试谈说走听问查帮聊谢团斤双对乐亲安平妈爸爷奶哥姐弟妹叔姑宝娃广泛处种区镇屋门路座棵亩分]$/u;
/** Words of these forms that were written twice over. */
const TWICE_SAID =
  /(完成|指标|项目|资金|绩效|工作|管理|实施|建设|服务|情况|预算|单位|部门|满意度|经费|人数|次数|目标)\1/u;

/** What stands twice though no word has it so: 小组数数, 村民的的, 项目项目. */
function doubledIn(raw: string): string | undefined {
  const text = raw.slice(0, 2000);
  const particle = TWO_PARTICLES.exec(text)?.[1];
  if (particle !== undefined) return particle + particle;
  const twice = TWICE_SAID.exec(text);
  if (twice) return twice[0];
  const slip = [...text.matchAll(TWICE)].find(({ index, 1: character = '', 2: after }) =>
    after === '率'
      ? !OF_RATE.test(character)
      : (after !== '' || index === 0 || index + 2 === text.length) && !REDUPLICATED.test(character),
  );
  return slip?.[1]?.repeat(2);
}

const BRACKETS = new RegExp(`[()${PAIRS.flat().join('')}]`, 'u');
const TYPO = new RegExp(Object.keys(TYPOS).join('|'), 'u');

/** The pair of which a text has more of one than of the other. */
function unclosed(raw: string): (typeof PAIRS)[number] | undefined {
  const text = raw.replaceAll('(', '（').replaceAll(')', '）');
  return PAIRS.find(([a, b]) => text.split(a).length !== text.split(b).length);
}

export const wellWritten = rule({
  id: 'GEN-10',
  severity: 'hint',
  forms: ['1-1', '1-2', '1-3'],
  basis: 'practice',
  messages: {
    unclosed: ['found', 'pair'],
    typo: ['found', 'expected'],
    doubled: ['text', 'found'],
    formTitle: ['found'],
  },
  check: ({ forms }, report) =>
    forms.all.flatMap((form) =>
      texts(form).flatMap(({ field, path }) => {
        const open = BRACKETS.test(field.raw) ? unclosed(field.raw) : undefined;
        const typo = TYPO.test(field.raw) ? Object.keys(TYPOS).find((word) => field.raw.includes(word)) : undefined;
        const doubled = doubledIn(field.raw);
        const isTitle = path === 'project' && FORM_TITLE.test(compact(field.raw));
        if (!open && !typo && !doubled && !isTitle) return [];
        const place = report.at(form, `${path}/writing`, [field.cell]);
        if (typo) return [place.fail({ message: 'typo', expected: TYPOS[typo] ?? '', found: typo })];
        if (doubled) return [place.fail({ message: 'doubled', found: doubled, params: { text: shown(field) } })];
        if (isTitle) return [place.fail({ message: 'formTitle', found: shown(field) })];
        return [
          place.fail({ message: 'unclosed', found: shown(field), params: { pair: (open ?? ['', '']).join('') } }),
        ];
      }),
    ),
});
