import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Workbook } from '../../../../src/workbook';
import { p, r, t } from './document';
import { tableOf } from './made';

/** A report with one of everything that a unit's document may hold beside its text and its tables. */

/** The smallest picture there is. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const TEXT_BOX = `<w:p><w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape style="width:200pt;height:40pt"><v:textbox><w:txbxContent>${p('密级：内部')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
const CONTROL = `<w:sdt><w:sdtPr><w:alias w:val="联系人"/></w:sdtPr><w:sdtContent>${p(r(t('联系人：甲')))}</w:sdtContent></w:sdt>`;

/** Its parts by name. `signed`: with a part that stands for a digital signature. */
export async function richDocument(workbook: Workbook, signed: boolean): Promise<Uint8Array> {
  const document = new Document({
    comments: { children: [{ id: 0, author: '审核人', date: new Date(0), children: [new Paragraph('请核对')] }] },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('某中心自评报告')] }) },
        footers: {
          default: new Footer({
            children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
          }),
        },
        children: [
          new TableOfContents('目录', { hyperlink: true, headingStyleRange: '1-3' }),
          new Paragraph({ text: '一、基本情况', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new CommentRangeStart(0),
              new TextRun('本中心按计划完成了全年各项工作任务，资金使用规范，没有截留挪用，社会公众对服务总体满意。'),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
            ],
          }),
          new Paragraph({
            children: [new ImageRun({ type: 'png', data: PNG, transformation: { width: 20, height: 20 } })],
          }),
          new Paragraph('此处放表'),
        ],
      },
    ],
  });
  const parts = unzipSync(new Uint8Array(await Packer.toBuffer(document)));
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const tables = workbook.sheets.map((sheet) => p('', '<w:pageBreakBefore/>') + tableOf(sheet)).join('');
  const place = /<w:p>(?:(?!<w:p>)[\s\S])*?此处放表[\s\S]*?<\/w:p>/u;
  if (!place.test(body)) throw new Error('the place of the tables is gone');
  parts['word/document.xml'] = strToU8(body.replace(place, () => TEXT_BOX + CONTROL + tables));
  if (signed) parts['_xmlsignatures/sig1.xml'] = strToU8('<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"/>');
  return zipSync(parts);
}
