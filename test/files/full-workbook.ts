import { contentTypes, HEAD, MAIN, packed, relations, RELATIONS, STYLES } from './office-parts';

/**
 * A workbook with one of everything that programs lose when they write a file anew: a picture, a chart and a text box, conditional
 * formats, data validation (x14 too), names, comments, print set-up, protection, custom XML, shared and array formulas, a calculation
 * chain, a sheet with prefixes. Line ends, entities and spaces are mixed on purpose.
 */

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

export const FORM = 'xl/worksheets/sheet1.xml';
export const LOCKED = 'xl/worksheets/sheet2.xml';
export const PREFIXED = 'xl/worksheets/sheet3.xml';

const form = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}" xmlns:mc="${MC}" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetPr><tabColor rgb="FFFF0000"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:E16"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>
<cols><col min="1" max="1" width="30.5" customWidth="1"/><col min="4" max="4" width="12" style="4" customWidth="1"/></cols>
<sheetData><row r="1" spans="1:5" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="C1" s="1"/></row>
<row r="3" spans="1:5"><c r="A3" s="1" t="s"><v>1</v></c><c r="B3" s="4"><v>1.2</v></c><c r="C3" s="4"/><c r="E3" s="2"/></row>
<row r="4" spans="1:5"><c r="A4" t="inlineStr"><is><t>一&amp;二 &#x4E09;</t></is></c><c r="B4"><v>10</v></c><c r="C4"><v>20</v></c><c r="D4"><f t="shared" ref="D4:D6" si="0">B4+C4</f><v>30</v></c></row>
<row r="5" spans="1:5"><c r="B5"><v>1.5</v></c><c r="C5"><v>2.25</v></c><c r="D5"><f t="shared" si="0"/><v>3.75</v></c></row>
<row r="6" spans="1:5"><c r="B6"><v>4</v></c><c r="C6"><v>5</v></c><c r="D6"><f t="shared" si="0"/><v>9</v></c></row>
<row r="7" spans="1:5"><c r="A7" t="s"><v>2</v></c><c r="B7"><f>SUM(B4:B6)</f><v>15.5</v></c><c r="D7"><f>SUM(D4:D6)</f><v>42.75</v></c><c r="E7" s="2"><f>ROUND(B7/D7,4)</f><v>0.36259999999999998</v></c></row>
<row r="9" spans="1:5" hidden="1"/>
<row r="12"><c r="A12" s="3" t="s"><v>3</v></c><c r="B12" s="3"/><c r="C12" s="3"><v>5</v></c></row>
<row r="15"><c r="B15"><f t="array" ref="B15:B16">B4:B5*2</f><v>20</v></c></row><row r="16"><c r="B16"><v>3</v></c><c r="E16" t="str"><f>A7&amp;"！"</f><v>合计！</v></c></row>
</sheetData><autoFilter ref="A3:D7"/><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells><conditionalFormatting sqref="B4:B6"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>5</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="decimal" allowBlank="1" showErrorMessage="1" sqref="B4:C6"><formula1>0</formula1><formula2>100</formula2></dataValidation></dataValidations><hyperlinks><hyperlink ref="A3" location="'1-2 自评'!A1" display="1-2"/></hyperlinks><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId3"/><headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="8" max="16383" man="1"/></rowBreaks><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>'1-2 自评'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>E3</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>`;

const locked = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><f>'附件1-1'!D7*2</f><v>85.5</v></c></row><row r="2"><c r="A2" s="5"><v>7</v></c><c r="B2" t="str"><f>IF(合计>45,"超","否")</f><v>否</v></c></row><row r="3"><c r="A3"><v>8</v></c><c r="B3"><f>VLOOKUP(1,'附件1-1'!B4:C6,2)</f><v>20</v></c></row><row r="4"><c r="B4" t="str"><f>IF(合计>45,1,"否")</f><v>否</v></c></row><row r="5"><c r="B5"><f>IF(合计>45,"超",0)</f><v>0</v></c></row></sheetData><sheetProtection algorithmName="SHA-512" hashValue="QUJD" saltValue="REVG" spinCount="100000" sheet="1" objects="1" scenarios="1"/></worksheet>`;

const prefixed = `${HEAD}<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>1</x:v></x:c><x:c r="D2"><x:f>B2+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;

const book = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}" xmlns:mc="${MC}"><fileVersion appName="xl"/><workbookPr defaultThemeVersion="124226"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\表\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12345"/></bookViews><sheets><sheet name="附件1-1" sheetId="1" r:id="rId1"/><sheet name="1-2 自评" sheetId="2" r:id="rId2"/><sheet name="带前缀" sheetId="5" state="hidden" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'附件1-1'!$A$1:$E$16</definedName><definedName name="合计">'附件1-1'!$D$7</definedName></definedNames><calcPr calcId="191029"/></workbook>`;

const strings = `${HEAD}<sst xmlns="${MAIN}" count="7" uniqueCount="4"><si><r><rPr><b/></rPr><t>基础</t></r><r><t xml:space="preserve">数据表 </t></r></si><si><t>三公经费</t></si><si><t>合计</t><rPh sb="0" eb="2"><t>hé jì</t></rPh></si><si><t>88.50%</t></si></sst>`;

const anchor = (row: number, content: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row + 5)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;
const frame = '<a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm>';

const drawing = `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main" xmlns:r="${RELATIONS}">${anchor(1, `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="章"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr>${frame}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`)}${anchor(8, `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="图"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" r:id="rId2"/></a:graphicData></a:graphic></xdr:graphicFrame>`)}${anchor(15, `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="4" name="文本框"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr>${frame}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>请勿改动</a:t></a:r></a:p></xdr:txBody></xdr:sp>`)}</xdr:wsDr>`;

const chart = `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'附件1-1'!$B$4:$B$6</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const comments = `${HEAD}<comments xmlns="${MAIN}"><authors><author>审核</author></authors><commentList><comment ref="B4" authorId="0"><text><t>请核对</t></text></comment></commentList></comments>`;
const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><v:textbox/><x:ClientData ObjectType="Note"><x:Row>3</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;

/** A picture of one point. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

export function fullWorkbook(): Uint8Array {
  return packed({
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': 'sheet:sheet.main',
      [FORM]: 'sheet:worksheet',
      [LOCKED]: 'sheet:worksheet',
      [PREFIXED]: 'sheet:worksheet',
      'xl/styles.xml': 'sheet:styles',
      'xl/sharedStrings.xml': 'sheet:sharedStrings',
      'xl/calcChain.xml': 'sheet:calcChain',
      'xl/comments1.xml': 'sheet:comments',
      'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing',
      'xl/charts/chart1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart',
      'customXml/itemProps1.xml': 'application/vnd.openxmlformats-officedocument.customXmlProperties',
      'docProps/custom.xml': 'application/vnd.openxmlformats-officedocument.custom-properties',
    }),
    '_rels/.rels': relations(
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', 'custom-properties', 'docProps/custom.xml'],
    ),
    'xl/workbook.xml': book,
    'xl/_rels/workbook.xml.rels': relations(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
      ['rId3', 'worksheet', 'worksheets/sheet3.xml'],
      ['rId4', 'styles', 'styles.xml'],
      ['rId5', 'sharedStrings', 'sharedStrings.xml'],
      ['rId6', 'calcChain', 'calcChain.xml'],
      ['rId7', 'customXml', '../customXml/item1.xml'],
    ),
    [FORM]: form,
    'xl/worksheets/_rels/sheet1.xml.rels': relations(
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId3', 'printerSettings', '../printerSettings/printerSettings1.bin'],
      ['rId4', 'comments', '../comments1.xml'],
    ),
    [LOCKED]: locked,
    [PREFIXED]: prefixed,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': strings,
    'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="D4" i="1" l="1"/><c r="D5"/><c r="D6"/><c r="D7"/><c r="B7"/><c r="E7"/><c r="B15" a="1"/><c r="E16"/></calcChain>`,
    'xl/comments1.xml': comments,
    'xl/drawings/vmlDrawing1.vml': vml,
    'xl/drawings/drawing1.xml': drawing,
    'xl/drawings/_rels/drawing1.xml.rels': relations(
      ['rId1', 'image', '../media/image1.png'],
      ['rId2', 'chart', '../charts/chart1.xml'],
    ),
    'xl/charts/chart1.xml': chart,
    'xl/media/image1.png': PNG,
    'xl/printerSettings/printerSettings1.bin': Uint8Array.from({ length: 64 }, (_, index) => (index * 37) % 256),
    'customXml/item1.xml': '<?xml version="1.0"?><unit xmlns="urn:unit">某县事务中心</unit>',
    'customXml/itemProps1.xml': `${HEAD}<ds:datastoreItem ds:itemID="{0B0F4A3B-1111-4222-8333-123456789ABC}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
    'customXml/_rels/item1.xml.rels': relations(['rId1', 'customXmlProps', 'itemProps1.xml']),
    'docProps/custom.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0.15990</vt:lpwstr></property></Properties>`,
  });
}
