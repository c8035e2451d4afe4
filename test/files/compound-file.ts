/**
 * A compound file ([MS-CFB]) of version 3 with these streams: the table of sectors, the directory, then the streams one after another;
 * all streams lie in large sectors but for those under 4096 bytes, which share small ones.
 */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const END = 0xfffffffe;
  const FREE = 0xffffffff;
  const entries = Object.entries(streams);
  const isSmall = (content: Uint8Array) => content.length < 4096;
  const sectors = (length: number, size = 512) => Math.ceil(length / size);

  const mini: number[] = [];
  const miniStart = new Map<string, number>();
  for (const [name, content] of entries.filter(([, one]) => isSmall(one))) {
    const count = sectors(content.length, 64);
    miniStart.set(name, count === 0 ? END : mini.length);
    for (let n = 0; n < count; n++) mini.push(n === count - 1 ? END : mini.length + 1);
  }
  const miniStream = new Uint8Array(mini.length * 64);
  for (const [name, content] of entries) {
    const start = miniStart.get(name);
    if (start !== undefined && start !== END) miniStream.set(content, start * 64);
  }
  const miniTable = new Uint8Array(sectors(mini.length * 4) * 512).fill(0xff);
  mini.forEach((next, index) => new DataView(miniTable.buffer).setUint32(index * 4, next, true));

  const directory = new Uint8Array(sectors((entries.length + 1) * 128) * 512);
  const chains: Uint8Array[] = [directory, ...entries.filter(([, one]) => !isSmall(one)).map(([, one]) => one)];
  const names = ['', ...entries.filter(([, one]) => !isSmall(one)).map(([name]) => name)];
  if (mini.length > 0) {
    chains.push(miniStream, miniTable);
    names.push('/mini', '/table');
  }
  const needed = chains.reduce((sum, chain) => sum + sectors(chain.length), 0);
  let tables = 1;
  while (tables * 128 < needed + tables) tables++;
  const table = new Uint32Array(tables * 128).fill(FREE);
  for (let n = 0; n < tables; n++) table[n] = 0xfffffffd;
  const bytes = new Uint8Array(512 * (1 + tables + needed));
  const starts = new Map<string, number>();
  let next = tables;
  chains.forEach((chain, index) => {
    starts.set(names[index]!, next);
    bytes.set(chain, 512 * (next + 1));
    const count = sectors(chain.length);
    for (let n = 0; n < count; n++) table[next + n] = n === count - 1 ? END : next + n + 1;
    next += count;
  });

  const view = new DataView(bytes.buffer);
  const entry = (
    index: number,
    name: string,
    fields: { type: number; child?: number; right?: number; start?: number; size?: number },
  ) => {
    const at = 512 * (starts.get('')! + 1) + index * 128;
    [...name].forEach((letter, n) => view.setUint16(at + 2 * n, letter.charCodeAt(0), true));
    view.setUint16(at + 64, name === '' ? 0 : 2 * name.length + 2, true);
    bytes[at + 66] = fields.type;
    bytes[at + 67] = 1;
    view.setUint32(at + 68, FREE, true);
    view.setUint32(at + 72, fields.right ?? FREE, true);
    view.setUint32(at + 76, fields.child ?? FREE, true);
    view.setUint32(at + 116, fields.start ?? 0, true);
    view.setUint32(at + 120, fields.size ?? 0, true);
  };
  entry(0, 'Root Entry', { type: 5, child: 1, start: starts.get('/mini') ?? END, size: miniStream.length });
  entries.forEach(([name, content], index) => {
    const start = isSmall(content) ? miniStart.get(name)! : starts.get(name)!;
    const right = index + 2 <= entries.length ? index + 2 : FREE;
    entry(index + 1, name, { type: 2, right, start, size: content.length });
  });

  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(0x18, 0x3e, true);
  view.setUint16(0x1a, 3, true);
  view.setUint16(0x1c, 0xfffe, true);
  view.setUint16(0x1e, 9, true);
  view.setUint16(0x20, 6, true);
  view.setUint32(0x2c, tables, true);
  view.setUint32(0x30, starts.get('')!, true);
  view.setUint32(0x38, 4096, true);
  view.setUint32(0x3c, starts.get('/table') ?? END, true);
  view.setUint32(0x40, mini.length > 0 ? sectors(miniTable.length) : 0, true);
  view.setUint32(0x44, END, true);
  for (let n = 0; n < 109; n++) view.setUint32(0x4c + 4 * n, n < tables ? n : FREE, true);
  table.forEach((value, index) => view.setUint32(512 + 4 * index, value, true));
  return bytes;
}
