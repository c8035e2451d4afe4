import { FileProblem } from '../problem';
import type { DocumentBlock, TableCell, Row, Table } from './document';
import { readParagraph } from './read-paragraph';
import { countIn, type DocumentPlace, type PartReading } from './reading';

/** Widest row, in columns of the grid; Word's own limit is 63. */
const MOST_COLUMNS = 1000;

export function readWordTable(reading: PartReading, into: DocumentBlock[], place: DocumentPlace): void {
  const table: Table = { kind: 'table', number: ++reading.tables, grid: [], rows: [] };
  readRows(reading, table, place);
  if (!place.isDeleted) into.push(table);
}

function readRows(reading: PartReading, table: Table, place: DocumentPlace): void {
  const { tags } = reading;
  reading.within((name) => {
    switch (name) {
      case 'tblPr':
        return tags.skip();
      case 'tblGrid':
        return reading.within((column) => {
          if (column !== 'gridCol') tags.skip();
          else if (table.grid.length < MOST_COLUMNS) table.grid.push(countIn(tags.attribute('w')));
        });
      case 'tr':
        return readRow(reading, table, place);
      default:
        return reading.around(place, (inner) => readRows(reading, table, inner));
    }
  });
}

function readRow(reading: PartReading, table: Table, { isDeleted, ...rest }: DocumentPlace): void {
  const row: Row = { number: table.rows.length + 1, before: 0, isDeleted, cells: [] };
  readCells(reading, row, { isDeleted, ...rest });
  // Cells merged the old way are one cell for a reader.
  let number = 0;
  for (const cell of row.cells) cell.number = cell.horizontal === 'continue' ? Math.max(number, 1) : ++number;
  table.rows.push(row);
}

function readCells(reading: PartReading, row: Row, place: DocumentPlace): void {
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

function readRowProperties(reading: PartReading, row: Row): void {
  const { tags } = reading;
  reading.within((name) => {
    if (name === 'gridBefore') row.before = Math.min(countIn(tags.attribute('val')), MOST_COLUMNS);
    else if (name === 'del') {
      row.isDeleted = true;
      reading.noteChange();
    } else if (name === 'ins') reading.noteChange();
    else if (name.endsWith('Change')) tags.skip();
  });
}

function readCell(reading: PartReading, row: Row, place: DocumentPlace): void {
  reading.takeCell();
  if (row.cells.length === MOST_COLUMNS) throw new FileProblem('tooLarge');
  const cell: TableCell = {
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

function readCellContent(reading: PartReading, cell: TableCell, place: DocumentPlace): void {
  const { tags } = reading;
  reading.within((name) => {
    switch (name) {
      case 'tcPr':
        return readCellProperties(reading, cell);
      case 'p':
        return readParagraph(reading, cell.blocks, place);
      case 'tbl':
        return readWordTable(reading, cell.blocks, place);
      case 'altChunk':
        reading.embedded++;
        return tags.skip();
      default:
        return reading.around(place, (inner) => readCellContent(reading, cell, inner));
    }
  });
}

function readCellProperties(reading: PartReading, cell: TableCell): void {
  const { tags } = reading;
  reading.within((name) => {
    const value = tags.attribute('val');
    switch (name) {
      case 'gridSpan':
        cell.span = Math.max(1, Math.min(countIn(value), MOST_COLUMNS));
        break;
      case 'vMerge':
        cell.vertical = value === 'restart' ? 'restart' : 'continue';
        break;
      case 'hMerge':
        cell.horizontal = value === 'restart' ? 'restart' : 'continue';
        break;
      case 'tcW':
        if (tags.attribute('type') !== 'pct') cell.width = countIn(tags.attribute('w'));
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
