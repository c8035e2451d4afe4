/**
 * What is drawn on the sheets of an .xls ([MS-XLS] 2.4.181): notes, pictures, charts, the arrows of drop-down lists and filters. Such a record is a
 * row of pieces, of which the library needs the first alone; of the others it steps over too little, stands amid them and reads on beyond
 * their end, which elsewhere tells damage.
 */

/** The version that a stream of Excel 97 and later names. */
const NEWEST = 0x600;
const OBJECT = 0x5d;
const FIRST_PIECE = 22;
/** A kind of piece that nobody knows: there the library leaves the rest of the record alone. */
const UNKNOWN = 0xffff;

/** Ends every object behind its first piece; older versions have no such pieces. The records are changed in place. */
export function endObjects(records: Uint8Array): void {
  const view = new DataView(records.buffer, records.byteOffset, records.byteLength);
  if (records.length < 6 || view.getUint16(4, true) !== NEWEST) return;
  for (let at = 0; at + 4 <= records.length;) {
    const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    const second = at + 4 + FIRST_PIECE;
    at += 4 + length;
    if (id === OBJECT && second + 2 <= Math.min(at, records.length)) view.setUint16(second, UNKNOWN, true);
  }
}
