import { p, r } from './document';
import { definition, level, list, lists, on } from './lists';

export const REPORT = definition(
  0,
  level(0, 'chineseCounting', '%1、') +
    level(1, 'chineseCounting', '（%2）') +
    level(2, 'decimal', '%3.') +
    level(3, 'decimal', '（%4）'),
);
export const PLAIN = definition(1, level(0, 'decimal', '%1.', ''));
const LEGAL = definition(
  2,
  level(0, 'chineseCounting', '第%1章') + level(1, 'decimal', '%1.%2', '<w:isLgl/><w:suff w:val="space"/>'),
);

export interface Numbered {
  readonly body: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly printed: readonly string[];
  /** Why LibreOffice shows something else than Word. */
  readonly elsewhere?: string;
}

/** Documents with lists, and their lines as Word prints them. */
export const NUMBERED: Readonly<Record<string, Numbered>> = {
  'levels begin anew below the ones above them': {
    body:
      p('基本情况', on(1)) + p('职能', on(1, 1)) + p('机构', on(1, 1)) + p('人员', on(1, 2)) + p('编制', on(1, 3)) +
      p('资金', on(1)) + p('收入', on(1, 1)) + p('不编号') + p('支出', on(1, 1)),
    parts: lists(REPORT, list(1, 0)),
    printed: ['一、基本情况', '（一）职能', '（二）机构', '1.人员', '（1）编制', '二、资金', '（一）收入', '不编号', '（二）支出'],
  },
  'lists of one definition count on, one with a beginning of its own begins anew': {
    body: p('甲', on(1)) + p('乙', on(2)) + p('丙', on(3)) + p('丁', on(3)) + p('戊', on(4)),
    parts: lists(
      REPORT,
      list(1, 0) + list(2, 0) + list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>') +
        list(4, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'),
    ),
    printed: ['一、甲', '二、乙', '一、丙', '二、丁', '七、戊'],
  },
  'a level that a list draws its own way': {
    body: p('甲', on(1)) + p('乙', on(2)),
    parts: lists(REPORT, list(1, 0) + list(2, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1、')}</w:lvlOverride>`)),
    printed: ['一、甲', 'B、乙'],
  },
  'digits in a level that is legal, whatever the level above prints': {
    body: p('总则', on(1)) + p('依据', on(1, 1)) + p('范围', on(1, 1)),
    parts: lists(LEGAL, list(1, 2)),
    printed: ['第一章总则', '1.1 依据', '1.2 范围'],
    elsewhere: 'it does not know legal levels',
  },
  'figures do not run into the number': {
    body: p('2022年支出101.81万元', on(1)) + p('3个项目', on(2, 2)),
    parts: lists(REPORT + PLAIN, list(1, 1) + list(2, 0)),
    printed: ['1. 2022年支出101.81万元', '1. 3个项目'],
  },
  'by the style, by the one that it is based on, by the style that a level is linked to; not where a paragraph says that it is in no list': {
    body:
      p('一级', '<w:pStyle w:val="H1"/>') + p('二级', '<w:pStyle w:val="H2"/>') + p('又一', '<w:pStyle w:val="Own"/>') +
      p('不编', '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>') + p('普通'),
    parts: lists(
      definition(
        0,
        level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="H1"/><w:suff w:val="nothing"/>') +
          level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="H2"/><w:suff w:val="nothing"/>'),
      ),
      list(5, 0),
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
        '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="H1"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="H2"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="5"/></w:numPr></w:pPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="H1"/></w:style>',
    ),
    printed: ['一、一级', '（一）二级', '二、又一', '不编', '普通'],
  },
  'a definition that a numbering style keeps': {
    body: p('甲', on(1)) + p('乙', on(1)),
    parts: lists(
      definition(3, '<w:numStyleLink w:val="公文"/>') + definition(4, `<w:styleLink w:val="公文"/>${level(0, 'decimalEnclosedCircle', '%1')}`),
      list(1, 3) + list(2, 4),
      '<w:style w:type="numbering" w:styleId="公文"><w:name w:val="公文"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
    ),
    printed: ['①甲', '②乙'],
  },
  'what was deleted is not counted; a line goes by the paragraph that it ends with': {
    body:
      p('甲', on(1)) +
      `<w:p><w:pPr>${on(1)}<w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr><w:del w:id="2" w:author="a">${r('<w:delText>删去</w:delText>')}</w:del></w:p>` +
      p('乙', on(1)),
    parts: lists(REPORT, list(1, 0)),
    printed: ['一、甲', '二、乙'],
    elsewhere: 'its text has what was deleted',
  },
  'bullets say nothing; words before a number are said': {
    body: p('要点', on(1)) + p('完成率', on(2)) + p('满意度', on(2)),
    parts: lists(definition(0, level(0, 'bullet', '●')) + definition(1, level(0, 'decimal', '指标%1：')), list(1, 0) + list(2, 1)),
    printed: ['要点', '指标1：完成率', '指标2：满意度'],
    elsewhere: 'it prints the bullet',
  },
  'no such list, no such level': {
    body: p('甲', on(9)) + p('乙', on(1, 7)),
    parts: lists(PLAIN, list(1, 1)),
    printed: ['甲', '乙'],
    elsewhere: 'it has all levels in every list',
  },
}; // prettier-ignore
