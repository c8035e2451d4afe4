import type { BasicLine, ProjectForm } from '../../forms';
import { projectKey } from '../sets/project-name';
import { shown } from '../figures/print';
import { single } from '../relations/pairing';
import { type Case, rule } from '../engine/rule';
import { projectLines } from '../relations/listed-projects';

/** B13-05: one form a project, one project a form. */

/** How the name of a project ends. */
const ENDS = /(?:经费|资金|项目|工程|专项|补助|补贴)$/u;
const GRANT = /(?:补助|补贴)$/u;
const JOINED = /[、，,；;/+＋&]|和|及|与|以及|\n/u;
/** A name this short stands inside too many others. */
const LEAST = 3;

/** A 专项 of 1-1 by the name that it is compared by. */
interface Listed {
  readonly line: BasicLine;
  readonly key: string;
}

/** The 专项 of 1-1 whose names stand in this one, which is none of theirs, and none of them inside another. */
function linesIn(whole: string, lines: readonly Listed[]): readonly BasicLine[] {
  const inside = lines.filter(({ key }) => key.length >= LEAST && whole.includes(key));
  return inside
    .filter(({ key }) => !inside.some((other) => other.key !== key && other.key.includes(key)))
    .map(({ line }) => line);
}

/** Two names in one cell, each of which ends like a project's; 村级补助及运转经费 are one, whose 经费 is of both. */
function isJoined(name: string): boolean {
  const parts = name.split(JOINED).map((part) => part.replace(/[\s\u3000"“”《》]/gu, ''));
  const isShared = /(?:经费|资金)$/u.test(parts.at(-1) ?? '');
  const own = parts.filter((part) => part.length > LEAST && ENDS.test(part) && !(isShared && GRANT.test(part)));
  return own.length > 1;
}

function listed({ forms }: Case): readonly Listed[] {
  const basic = single(forms.basicData);
  return basic ? projectLines(basic).map((line) => ({ line, key: projectKey(line.label.value ?? '') })) : [];
}

export const oneFormAProject = rule({
  id: 'B13-05',
  severity: 'warning',
  forms: ['1-3'],
  basis: 'form',
  messages: { several: ['found'], joined: ['found'], again: ['found', 'sheet'], copy: ['sheet', 'found'] },
  check: (context, report) => {
    const lines = listed(context);
    const names = new Set(lines.map(({ key }) => key));
    const seen = new Map<string, ProjectForm>();
    const own = context.forms.projects.flatMap((form) => {
      if (!form.project) return [];
      const name = form.project.value ?? '';
      const key = projectKey(name);
      const further = form.furtherProjects.filter((field) => field.state === 'read');
      // A name that stands in the list as it is is one project, however it is called.
      const inside = further.length > 0 || key === '' || names.has(key) ? [] : linesIn(key, lines);
      const related = inside.flatMap((line) => [line.label.cell, line.budget.cell, line.final.cell]);
      const place = report.at(form, 'project/one', [
        form.project.cell,
        ...further.map((field) => field.cell),
        ...related,
      ]);
      const before = key === '' ? undefined : seen.get(key);
      if (key !== '') seen.set(key, form);
      if (further.length > 0) {
        return [place.fail({ message: 'several', found: [form.project, ...further].map(shown).join(' / ') })];
      }
      if (inside.length > 1 || (isJoined(name) && !names.has(key))) {
        return [place.fail({ message: 'joined', found: shown(form.project) })];
      }
      return [
        before
          ? place.fail({ message: 'again', found: shown(form.project), params: { sheet: before.sheet } })
          : place.pass(),
      ];
    });
    // A copy is looked at by no other rule; that it is there is a second form of its project.
    const copies = context.book.aside.flatMap(({ form, why, of }) => {
      if (form.kind !== '1-3' || why !== 'copy' || !form.project || !context.forms.all.includes(of ?? form)) return [];
      const place = report.at(form, 'project/one', [form.project.cell]);
      return [place.fail({ message: 'copy', found: shown(form.project), params: { sheet: of?.sheet ?? '' } })];
    });
    return [...own, ...copies];
  },
});
