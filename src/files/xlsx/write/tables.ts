import { parseAddress, type Area } from '../../../workbook';
import type { EditablePackage } from '../../package/editable-package';
import { rootOf } from '../../package/tags';

/**
 * The head rows of the tables (ListObjects) on a sheet: what stands there is the name of a column, written once more in the table's own
 * part, and Excel repairs a file in which the two differ.
 */
export function tableHeads(file: EditablePackage, sheetPart: string): readonly Area[] {
  return file.relations(sheetPart).list.flatMap(({ type, target }) => {
    const part = type === 'table' && target !== undefined ? file.text(target) : undefined;
    if (!part) return [];
    const attributes = part.attributes(rootOf(part.text));
    const area = parseAddress(attributes.get('ref') ?? '')?.area;
    const rows = Number(attributes.get('headerRowCount') ?? 1);
    return area && rows > 0 ? [{ ...area, bottom: area.top + rows - 1 }] : [];
  });
}
