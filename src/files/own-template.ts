import { strToU8, zipSync } from 'fflate';
import type { TemplateTexts } from '../review/letter-shape';
import { escapeXml } from './package/characters';

/**
 * The template of the letters that Heji brings along, as a .docx of the fewest parts that Word asks for (ECMA-376 part 1, 11.3): what the
 * library that fills it would need to write nine lines anew is a fiftieth of the package.
 */

/** Twentieths of a point: A4 with margins of 2.2 cm. */
const PAGE = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1247" w:bottom="1247" w:left="1247"/>';
/** Half points: 小四 for the letter, 小二 for its title. */
const TEXT_SIZE = 24;
const TITLE_SIZE = 36;
const TYPES = 'application/vnd.openxmlformats-';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORDS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const looks = (size: number, eastAsia: string): string =>
  `<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${eastAsia}"/>${eastAsia === '黑体' ? '<w:b/>' : ''}<w:sz w:val="${String(size)}"/>`;
const run = (text: string, look: string): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
/** `layout`: the paragraph's properties behind its spacing, in the schema's order. */
const paragraph = (runs: string, spacing: string, layout = ''): string =>
  `<w:p><w:pPr><w:spacing ${spacing}/>${layout}</w:pPr>${runs}</w:p>`;

function line(text: string, after = 0, layout = ''): string {
  return paragraph(run(text, looks(TEXT_SIZE, '宋体')), `w:after="${String(after)}" w:line="360"`, layout);
}

/** Where a long title breaks is not left to the width: 退 | 回修改意见. */
function title(text: string): string {
  const look = looks(TITLE_SIZE, '黑体');
  const lines = text.split('\n').map((part) => run(part, look));
  return paragraph(lines.join('<w:r><w:br/></w:r>'), 'w:after="360" w:line="400"', '<w:jc w:val="center"/>');
}

/** A template with Heji's own words, to be edited in Word. */
export function ownTemplate(texts: TemplateTexts): Uint8Array {
  const [indent, right] = ['<w:ind w:firstLine="480"/>', '<w:jc w:val="right"/>'];
  const body = [
    title(texts.title),
    line(texts.salutation),
    line(texts.opening, 120, indent),
    line(texts.points),
    line(''),
    line(texts.closing, 480, indent),
    line(texts.signature, 0, right),
    line(texts.date, 0, right),
  ].join('');
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${TYPES}package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPES}officedocument.wordprocessingml.styles+xml"/></Types>`,
    '_rels/.rels': relations('officeDocument', 'word/document.xml'),
    'word/_rels/document.xml.rels': relations('styles', 'styles.xml'),
    'word/document.xml': `<w:document ${WORDS}><w:body>${body}<w:sectPr>${PAGE}</w:sectPr></w:body></w:document>`,
    // What the bureau adds looks like the rest.
    'word/styles.xml': `<w:styles ${WORDS}><w:docDefaults><w:rPrDefault><w:rPr>${looks(TEXT_SIZE, '宋体')}</w:rPr></w:rPrDefault></w:docDefaults></w:styles>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(XML + xml)])));
}

function relations(type: string, target: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/${type}" Target="${target}"/></Relationships>`;
}
