import { FileProblem } from '../problem';
import type { Block, Cell, Row, Table } from './document';
import { readParagraph } from './read-paragraph';
import { numberIn, type Place, type Reading } from './reading';

/** Widest row, in columns of the grid; Word's own limit is 63. */
const MOST_COLUMNS = 1000;

export function readTable(reading: Reading, into: Block[], place: Place): void {
  const table: Table = { kind: 'table', number: ++reading.tables, grid: [], rows: [] };
  readRows(reading, table, place);
  if (!place.isDeleted) into.push(table);
}

function readRows(reading: Reading, table: Table, place: Place): void {
  const { tags } = reading;
  reading.within((name) => {
    switch (name) {
      case 'tblPr':
        return tags.skip();
      case 'tblGrid':
        return reading.within((column) => {
          if (column !== 'gridCol') tags.skip();
          else if (table.grid.length < MOST_COLUMNS) table.grid.push(numberIn(tags.attribute('w')));
        });
      case 'tr':
        return readRow(reading, table, place);
      default:
        return reading.around(place, (inner) => readRows(reading, table, inner));
    }
  });
}

function readRow(reading: Reading, table: Table, { isDeleted, ...rest }: Place): void {
  const row: Row = { number: table.rows.length + 1, before: 0, isDeleted, cells: [] };
  readCells(reading, row, { isDeleted, ...rest });
  // Cells merged the old way are one cell for a reader.
  let number = 0;
  for (const cell of row.cells) cell.number = cell.horizontal === 'continue' ? Math.max(number, 1) : ++number;
  table.rows.push(row);
}

function readCells(reading: Reading, row: Row, place: Place): void {
  const { tags } = reading;
  reading.within((name) => {
    switch (name) {
      case 'trPr':
        return readRowProperties(reading, row);
      case 'tblPrEx':
        return tags.skip();
      case 'tc':
        return readCell(reading, row, place);
      default:
        return reading.around(place, (inner) => readCells(reading, row, inner));
    }
  });
}

function readRowProperties(reading: Reading, row: Row): void {
  const { tags } = reading;
  reading.within((name) => {
    if (name === 'gridBefore') row.before = Math.min(numberIn(tags.attribute('val')), MOST_COLUMNS);
    else if (name === 'del') {
      row.isDeleted = true;
      reading.noteChange();
    } else if (name === 'ins') reading.noteChange();
    else if (name.endsWith('Change')) tags.skip();
  });
}

function readCell(reading: Reading, row: Row, place: Place): void {
  reading.takeCell();
  if (row.cells.length === MOST_COLUMNS) throw new FileProblem('tooLarge');
  const cell: Cell = {
    number: 0,
    span: 1,
    width: 0,
    vertical: 'none',
    horizontal: 'none',
    isDeleted: place.isDeleted,
    blocks: [],
  };
  row.cells.push(cell);
  readCellContent(reading, cell, place);
}

function readCellContent(reading: Reading, cell: Cell, place: Place): void {
  const { tags } = reading;
  reading.within((name) => {
    switch (name) {
      case 'tcPr':
        return readCellProperties(reading, cell);
      case 'p':
        return readParagraph(reading, cell.blocks, place);
      case 'tbl':
        return readTable(reading, cell.blocks, place);
      case 'altChunk':
        reading.embedded++;
        return tags.skip();
      default:
        return reading.around(place, (inner) => readCellContent(reading, cell, inner));
    }
  });
}

function readCellProperties(reading: Reading, cell: Cell): void {
  const { tags } = reading;
  reading.within((name) => {
    const value = tags.attribute('val');
    switch (name) {
      case 'gridSpan':
        cell.span = Math.max(1, Math.min(numberIn(value), MOST_COLUMNS));
        break;
      case 'vMerge':
        cell.vertical = value === 'restart' ? 'restart' : 'continue';
        break;
      case 'hMerge':
        cell.horizontal = value === 'restart' ? 'restart' : 'continue';
        break;
      case 'tcW':
        if (tags.attribute('type') !== 'pct') cell.width = numberIn(tags.attribute('w'));
        break;
      case 'cellDel':
        cell.isDeleted = true;
        reading.noteChange();
        break;
      case 'cellIns':
        reading.noteChange();
        break;
      case 'tcPrChange':
        tags.skip();
    }
  });
}
