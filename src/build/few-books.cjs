'use strict';

/**
 * A loader of webpack's, for the library that reads .xls and .xlsb and writes .xlsx: of the two dozen kinds of files that it knows it keeps these.
 * What else stands behind its two doors (Lotus, dBase, Numbers, RTF, text …) is read by others here or by nobody, and was half of its weight.
 * Each place is looked for: a library that has changed there fails the build.
 */
const REFUSED = "throw new Error('a kind of file that is not read here')";

const DOORS = [
  // readSync
  ['case 0x3C: return parse_xlml(d, o);\n\t\tcase 0x49', 'case 0x49'],
  ['if(n[1] === 0x44) return read_wb_ID(d, o);', ''],
  ['case 0x54: if(n[1] === 0x41 && n[2] === 0x42 && n[3] === 0x4C) return DIF.to_workbook(d, o); break;', ''],
  [
    'case 0x50: return (n[1] === 0x4B && n[2] < 0x09 && n[3] < 0x09) ? read_zip(d, o) : read_prn(data, d, o, str);',
    'case 0x50: if(n[1] === 0x4B && n[2] < 0x09 && n[3] < 0x09) return read_zip(d, o); break;',
  ],
  ['case 0xEF: return n[3] === 0x3C ? parse_xlml(d, o) : read_prn(data, d, o, str);', ''],
  ['if(n[1] === 0xFE) { return read_utf16(d, o); }\n\t\t\telse if', 'if'],
  ['if(n[1] === 0x00 && n[2] === 0x02 && n[3] === 0x00) return WK_.to_workbook(d, o);', ''],
  ['if(n[2] >= 0x02 && n[3] === 0x00) return WK_.to_workbook(d, o);', ''],
  ['if(n[2] === 0x00 && (n[3] === 0x08 || n[3] === 0x09)) return WK_.to_workbook(d, o);', ''],
  ['case 0x03: case 0x83: case 0x8B: case 0x8C: return DBF.to_workbook(d, o);', ''],
  ['case 0x7B: if(n[1] === 0x5C && n[2] === 0x72 && n[3] === 0x74) return rtf_to_workbook(d, o); break;', ''],
  ['case 0x0A: case 0x0D: case 0x20: return read_plaintext_raw(d, o);', ''],
  [
    'if(DBF_SUPPORTED_VERSIONS.indexOf(n[0]) > -1 && n[2] <= 12 && n[3] <= 31) return DBF.to_workbook(d, o);\n\treturn read_prn(data, d, o, str);',
    `${REFUSED};`,
  ],
  // a compound file: files/package/container.ts takes the records out of it, so that neither its properties nor its locks are read here
  [
    'case 0xD0: if(n[1] === 0xCF && n[2] === 0x11 && n[3] === 0xE0 && n[4] === 0xA1 && n[5] === 0xB1 && n[6] === 0x1A && n[7] === 0xE1) return read_cfb(CFB.read(d, o), o); break;',
    '',
  ],
  ['if(cfb.FullPaths) parse_xls_props(/*::((*/cfb/*:: :any):CFBContainer)*/, props, options);', ''],
  [
    "if(options.bookVBA && cfb.FullPaths && CFB.find(cfb, '/_VBA_PROJECT_CUR/VBA/dir')) WorkbookP.vbaraw = make_vba_xls(cfb);",
    '',
  ],
  // mail, as which a compound file may also come, and passwords, of which none is handed to it
  ['if((file[0] | 0x20) == 0x6d && (file[1]|0x20) == 0x69) return parse_mad(file, options);', ''],
  ["if(_opts.fileType == 'mad') return write_mad(cfb, _opts);", ''],
  ['if(opts.password) o.verifier = crypto_CreatePasswordVerifier_Method1(opts.password);', ''],
  ['if(out.valid) out.insitu = crypto_MakeXorDecryptor(opts.password);', ''],
  // parts of a package that files/xls/binary.ts does not hand to it
  ['if(propdata) props = parse_core_props(propdata);\n\t\tif(dir.extprops', 'if(dir.extprops'],
  ['if(propdata) parse_ext_props(propdata, props, opts);', ''],
  ['if(propdata) custprops = parse_cust_props(propdata, opts);', ''],
  ['tcomments = tcomments.concat(parse_tcmnt_xml(getzipdata(zip, dfile, true), opts));', ''],
  ['opts.people = parse_people_xml(getzipdata(zip, strip_front_slash(dir.people[0])),opts);', ''],
  ['if(draw) parse_vml(utf8read(draw), sheet, comments||[]);', ''],
  [
    'var draw = parse_drawing(getzipstr(zip, dfile, true), parse_rels(getzipstr(zip, drelsp, true), dfile));',
    `${REFUSED};`,
  ],
  [
    '_ws = parse_chart(getzipstr(zip, chartp, true), chartp, opts, parse_rels(getzipstr(zip, crelsp, true), chartp), wb, _ws);',
    '',
  ],
  // within records, and within a package
  [
    'WorkbookP = WK_.to_workbook(_data.content, (options.type = T, options));\n\t/* Quattro Pro 9 */',
    `${REFUSED};\n\t/* Quattro Pro 9 */`,
  ],
  [
    'WorkbookP = WK_.to_workbook(_data.content, (options.type = T, options));\n\t/* Works 4 for Mac */',
    `${REFUSED};\n\t/* Works 4 for Mac */`,
  ],
  [
    "if(safegetzipfile(zip, 'META-INF/manifest.xml')) return parse_ods(zip, opts);",
    `if(safegetzipfile(zip, 'META-INF/manifest.xml')) ${REFUSED};`,
  ],
  [
    "if(safegetzipfile(zip, 'objectdata.xml')) return parse_ods(zip, opts);",
    `if(safegetzipfile(zip, 'objectdata.xml')) ${REFUSED};`,
  ],
  ['if(zip.FileIndex) return parse_numbers_iwa(zip, opts);', ''],
  ['return parse_numbers_iwa(_zip, opts);', ''],
  // write_zip
  ['case "ods": return write_ods(wb, opts);', ''],
  ['case "numbers": return write_numbers_iwa(wb, opts);', ''],
  ['case "xlsb": return write_zip_xlsb(wb, opts);', ''],
];

/** Parts of a binary package that are not binary (files/xls/binary.ts lets none of them come here). */
const XML_PARTS =
  /return parse_(?:wb|ws|cs|ms|ds|sty|sst|comments|cc|xlink|xlmeta)_xml\(\(data\/\*:any\*\/\)[^;]*\);/gu;
const WRITER = /(function writeSync\(wb[\s\S]*?)switch\(o\.bookType \|\| 'xlsb'\) \{[\s\S]*?\n\t\}\n\}/u;
const UTILS = /(var utils\/\*:any\*\/ = \{)([\s\S]*?)(\n\};)/u;
const USED = ['encode_cell', 'encode_range', 'decode_cell', 'book_new', 'book_append_sheet'];

module.exports = function fewBooks(source) {
  let text = source;
  const replace = (from, to) => {
    const parts = text.split(from);
    if (parts.length !== 2)
      throw new Error(`@e965/xlsx is otherwise than expected (${parts.length - 1} times): ${from}`);
    text = parts.join(to);
  };
  for (const [from, to] of DOORS) replace(from, to);
  const xml = text.match(XML_PARTS) ?? [];
  if (xml.length !== 11) throw new Error(`@e965/xlsx reads ${xml.length} kinds of XML parts, not 11`);
  text = text.replace(XML_PARTS, `${REFUSED};`);
  const writer = WRITER.exec(text);
  if (!writer) throw new Error('@e965/xlsx writes otherwise than expected');
  replace(writer[0], `${writer[1]}if(o.bookType !== 'xlsx') ${REFUSED};\n\treturn write_zip_type(wb, o);\n}`);
  const utils = UTILS.exec(text);
  if (!utils) throw new Error('@e965/xlsx has its helpers elsewhere');
  const kept = utils[2].split('\n').filter((line) => USED.some((name) => line.trimStart().startsWith(`${name}:`)));
  if (kept.length !== USED.length) throw new Error('@e965/xlsx has other helpers than expected');
  replace(utils[0], `${utils[1]}\n${kept.join('\n')}${utils[3]}`);
  return text;
};
