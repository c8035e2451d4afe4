import { FileProblem } from '../../problem';
import type { EditablePackage } from '../../package/editable-package';
import type { PartText } from '../../package/part-text';
import { child, childrenNamed, localName, prefixOf, rootOf, type Element } from '../../package/tags';

/** A defined name as the workbook has it; `scope` is the sheet's place in the workbook, absent for names of the whole of it. */
export interface DefinedName {
  readonly name: string;
  readonly scope: number | undefined;
  /** Without `=`. */
  readonly formula: string;
}

/** The workbook part: which sheets there are and in which parts they lie. */
export class WorkbookPart {
  /** In the workbook's order. `part` is absent for a chart sheet and the like. */
  readonly sheets: readonly { readonly name: string; readonly part: string | undefined }[];
  readonly definedNames: readonly DefinedName[];
  private readonly root: Element;

  private constructor(
    private readonly file: EditablePackage,
    private readonly name: string,
    private readonly part: PartText,
  ) {
    this.root = rootOf(part.text);
    if (localName(this.root.name) !== 'workbook') throw new FileProblem('notAWorkbook');
    const targets = new Map(file.relations(name).list.map((relation) => [relation.id, relation]));
    this.sheets = this.listed('sheets', 'sheet').map((element) => {
      const attributes = part.attributes(element);
      const id = [...attributes].find(([key]) => localName(key) === 'id' && key !== 'id')?.[1];
      const relation = targets.get(id ?? '');
      return {
        name: attributes.get('name') ?? '',
        part: relation?.type === 'worksheet' ? relation.target : undefined,
      };
    });
    this.definedNames = this.listed('definedNames', 'definedName').map((element) => {
      const attributes = part.attributes(element);
      const scope = attributes.get('localSheetId');
      return {
        name: attributes.get('name') ?? '',
        scope: scope === undefined ? undefined : Number(scope),
        formula: part.legible(element.innerStart, element.innerEnd),
      };
    });
  }

  private listed(list: string, item: string): readonly Element[] {
    return childrenNamed(child(this.root, list), item);
  }

  /** @throws FileProblem `notAWorkbook` when the file holds something else, `damaged` when its workbook part is missing. */
  static of(file: EditablePackage): WorkbookPart {
    const name = WorkbookPart.nameIn(file);
    const part = file.text(name);
    const isNamed = file.relations('').list.some(({ type }) => type === 'officeDocument');
    if (!part) throw new FileProblem(isNamed ? 'damaged' : 'notAWorkbook');
    return new WorkbookPart(file, name, part);
  }

  /** What the workbook part is called. */
  static nameIn(file: EditablePackage): string {
    return file.relations('').list.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  }

  /** It is an .xlsx: neither a binary workbook (.xlsb) nor another kind of package (.ods). */
  static isPatchable(file: EditablePackage): boolean {
    const document = file.relations('').list.find(({ type }) => type === 'officeDocument');
    if (document) return !/\.bin$/iu.test(document.target ?? '');
    return file.has('xl/workbook.xml') || !file.has('content.xml');
  }

  /** The part of styles or of shared strings, if there is one. */
  related(type: 'styles' | 'sharedStrings'): PartText | undefined {
    const relation = this.file.relations(this.name).list.find((one) => one.type === type);
    return relation?.target === undefined ? undefined : this.file.text(relation.target);
  }

  /** Asks every program that heeds it to calculate the whole workbook when it opens it. */
  askForCalculation(): void {
    const calculation = child(this.root, 'calcPr');
    if (calculation) {
      if (!isTrue(this.part.attributes(calculation).get('fullCalcOnLoad')))
        this.part.setAttribute(calculation, 'fullCalcOnLoad', '1');
      return;
    }
    const before = this.root.children.filter((element) => BEFORE_CALCULATION.has(localName(element.name))).at(-1);
    const at = before?.end ?? this.root.innerStart;
    this.part.splice(at, at, `<${prefixOf(this.root.name)}calcPr fullCalcOnLoad="1"/>`);
  }

  /** Takes out the calculation chain, which programs make anew: it names every cell that holds a formula. */
  dropCalculationChain(): void {
    const { part, list } = this.file.relations(this.name);
    for (const { type, target, element } of list) {
      if (type !== 'calcChain' || target === undefined) continue;
      part?.splice(element.start, element.end, '');
      this.file.drop(target);
    }
  }
}

/** What the format puts before `calcPr` (CT_Workbook). */
const BEFORE_CALCULATION = new Set([
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
]);

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
