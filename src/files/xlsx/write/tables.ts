import type { FormulaTable } from '../../../formula';
import { parseAddress, type Area } from '../../../workbook';
import { meantText } from '../../package/characters';
import type { EditablePackage } from '../../package/editable-package';
import { child, childrenNamed, rootOf } from '../../package/tags';

/** The tables (ListObjects) on a sheet. */
export function tablesOn(file: EditablePackage, sheetPart: string, sheet: string): readonly FormulaTable[] {
  return file.relations(sheetPart).list.flatMap(({ type, target }) => {
    const part = type === 'table' && target !== undefined ? file.text(target) : undefined;
    if (!part) return [];
    const root = rootOf(part.text);
    const attributes = part.attributes(root);
    const area = parseAddress(attributes.get('ref') ?? '')?.area;
    if (!area) return [];
    const columns = childrenNamed(child(root, 'tableColumns'), 'tableColumn');
    return [
      {
        name: attributes.get('displayName') ?? attributes.get('name') ?? '',
        sheet,
        area,
        headRows: Number(attributes.get('headerRowCount') ?? 1),
        totalRows: Number(attributes.get('totalsRowCount') ?? 0),
        columns: columns.map((column) => meantText(part.attributes(column).get('name') ?? '')),
      },
    ];
  });
}

/**
 * Their rows of heads and of totals: what stands there (the name of a column; the label, the function or the formula of its total) is written once
 * more in the table's own part, and Excel repairs a file in which the two differ.
 */
export function framesOf(tables: readonly FormulaTable[]): readonly Area[] {
  return tables.flatMap(({ area, headRows, totalRows }) => [
    ...(headRows > 0 ? [{ ...area, bottom: area.top + headRows - 1 }] : []),
    ...(totalRows > 0 ? [{ ...area, top: area.bottom - totalRows + 1 }] : []),
  ]);
}
