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
