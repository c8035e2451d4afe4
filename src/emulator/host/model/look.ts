import { areaContains, type Area } from '../../../workbook';

export type Edge =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideHorizontal'
  | 'InsideVertical'
  | 'DiagonalDown'
  | 'DiagonalUp';

export interface HostBorder {
  readonly style: string;
  readonly color: string;
}

/** How a cell looks, as far as the add-in has set it; what is absent is as the file has it. Sizes in points, colours `#RRGGBB`. */
export interface HostLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly borders?: Readonly<Partial<Record<Edge, HostBorder>>>;
  /** Whether a protection of the sheet holds for the cell; absent: it does. */
  readonly locked?: boolean;
}

interface Layer {
  readonly area: Area;
  /** Undefined takes away what lies below. */
  readonly look: HostLook | undefined;
}

/** The looks of a sheet's cells, in the order in which they were set: a later one covers an earlier. */
export class SheetLooks {
  private layers: Layer[] = [];

  at(row: number, column: number): HostLook {
    let look: HostLook = {};
    for (const layer of this.layers) {
      if (!areaContains(layer.area, row, column)) continue;
      look = layer.look ? merged(look, layer.look) : {};
    }
    return look;
  }

  set(area: Area, look: HostLook): void {
    this.layers.push({ area, look });
  }

  clear(area: Area): void {
    this.layers = this.layers.filter((layer) => !covers(area, layer.area));
    if (this.layers.length > 0) this.layers.push({ area, look: undefined });
  }
}

function merged(below: HostLook, above: HostLook): HostLook {
  const borders = above.borders ? { ...below.borders, ...above.borders } : below.borders;
  return { ...below, ...above, ...(borders ? { borders } : {}) };
}

function covers(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

/** A conditional format of a sheet. `formula` is that of a custom rule, with its leading `=`. */
export interface ConditionalFormat {
  readonly id: string;
  /** As the API names it: `Custom`, `CellValue` … */
  readonly type: string;
  readonly areas: readonly Area[];
  formula: string;
  fill?: string;
  color?: string;
}

/** Where a cell's link leads. */
export interface HostLink {
  readonly documentReference?: string;
  readonly address?: string;
  readonly screenTip?: string;
}
