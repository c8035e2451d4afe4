import type { BasicDataForm, BasicLine } from '../../forms';
import { ofForm } from '../engine/of-form';

/** What stands below a further heading of projects (4、区级专项资金（一个专项一行）), up to the next; nothing below a line that is a project itself. */
export function projectsBelow(
  { projectSiblings, siblingProjects }: BasicDataForm,
  line: BasicLine,
): readonly BasicLine[] {
  const row = line.label.cell.row;
  const next = projectSiblings.find((other) => other.label.cell.row > row)?.label.cell.row ?? Infinity;
  return siblingProjects.filter(({ label }) => label.cell.row > row && label.cell.row < next);
}

/** The projects that 附件1-1 lists, each with a line of its own: those of 专项资金, and those of every further heading. */
export const listedProjects = ofForm((form: BasicDataForm): readonly BasicLine[] => [
  ...form.earmarkedProjects,
  ...form.projectSiblings.flatMap((line) => {
    const below = projectsBelow(form, line);
    return below.length > 0 ? below : [line];
  }),
]);

/** Every line of 附件1-1 that is a project's: the listed ones, and those below 业务工作经费 and 运行维护经费, which need not have a form each. */
export const projectLines = ofForm((form: BasicDataForm): readonly BasicLine[] => [
  ...listedProjects(form),
  ...form.taskProjects,
  ...form.maintenanceProjects,
]);

/** 业务工作经费 and 运行维护经费 that name no project below them are a project each, by this name; without 经费 and the like. */
export const headingProjects = ofForm((form: BasicDataForm): readonly (readonly [line: BasicLine, name: string])[] => {
  const { taskFunds, taskProjects, maintenanceFunds, maintenanceProjects } = form;
  return [
    ...(taskFunds && taskProjects.length === 0 ? [[taskFunds, '业务工作'] as const] : []),
    ...(maintenanceFunds && maintenanceProjects.length === 0 ? [[maintenanceFunds, '运行维护'] as const] : []),
  ];
});
