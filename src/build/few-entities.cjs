'use strict';

const path = require('node:path');

/**
 * A loader of webpack's, for the tree by which names such as `&nbsp;` are read in web pages named .xls: of the two thousand that HTML 5 knows
 * those of HTML 4, which is what programs write, and the signs that some write out. The whole tree is a thirtieth of the package.
 */
const NAMES = `
  nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm
  raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH
  Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig
  ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml
  yacute thorn yuml quot amp lt gt apos OElig oelig Scaron scaron Yuml circ tilde ensp emsp thinsp zwnj zwj lrm rlm ndash mdash lsquo rsquo
  sbquo ldquo rdquo bdquo dagger Dagger permil lsaquo rsaquo euro fnof Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi
  Omicron Pi Rho Sigma Tau Upsilon Phi Chi Psi Omega alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho
  sigmaf sigma tau upsilon phi chi psi omega thetasym upsih piv bull hellip prime Prime oline frasl weierp image real trade alefsym larr uarr
  rarr darr harr crarr lArr uArr rArr dArr hArr forall part exist empty nabla isin notin ni prod sum minus lowast radic prop infin ang and or
  cap cup int there4 sim cong asymp ne equiv le ge sub sup nsub sube supe oplus otimes perp sdot lceil rceil lfloor rfloor lang rang loz spades
  clubs hearts diams Tab NewLine percnt num excl lpar rpar ast plus comma period sol colon semi equals quest commat lowbar`
  .trim()
  .split(/\s+/u);

/** Names by their letters; one that may stand without its semicolon has its sign before it, too. */
function lettersOf(decode) {
  const root = { children: new Map() };
  for (const name of NAMES) {
    const sign = decode(`&${name};`);
    if (sign.length !== 1) throw new Error(`the library does not read &${name};`);
    let node = root;
    for (const letter of `${name};`) {
      // Read strictly in the middle of a word, only the old names are read without a semicolon.
      if (letter === ';' && decode(`&${name} `) === `${sign} `) node.sign = sign;
      if (!node.children.has(letter)) node.children.set(letter, { children: new Map() });
      node = node.children.get(letter);
    }
    node.sign = sign;
  }
  return root;
}

/**
 * The library's own form of a tree, of words of 16 bits: a head (bits 15–14: words of the value, and one more; 12–7: branches; 6–0: the only
 * branch), the value, then the only branch, or the letters of the branches in order, two in a word, and where each begins.
 */
function encoded(node, words = []) {
  const branches = [...node.children].sort(([a], [b]) => (a < b ? -1 : 1));
  const codes = branches.map(([letter]) => letter.charCodeAt(0));
  const value = node.sign === undefined ? [] : [node.sign.charCodeAt(0)];
  const only = codes.length === 1 ? codes[0] : 0;
  words.push(((value.length * 2) << 14) | ((codes.length > 1 ? codes.length : 0) << 7) | only, ...value);
  if (codes.length === 1) return encoded(branches[0][1], words);
  for (let at = 0; at < codes.length; at += 2) words.push(codes[at] | ((codes[at + 1] ?? 0) << 8));
  const begins = words.length;
  words.push(...codes.map(() => 0));
  branches.forEach(([, child], at) => {
    words[begins + at] = words.length;
    encoded(child, words);
  });
  return words;
}

/** @param {(text: string) => string} decode the library's, with the whole tree @returns {Uint16Array} */
function fewNames(decode) {
  return Uint16Array.from(encoded(lettersOf(decode)));
}

module.exports = function fewEntities(source) {
  const { decodeHTML } = require(path.join(path.dirname(this.resourcePath), '../../commonjs/decode.js'));
  const bytes = Buffer.from(fewNames(decodeHTML).buffer).toString('base64');
  const few = source.replace(/(htmlDecodeTree = .*?decodeBase64\(")[^"]*/u, `$1${bytes}`);
  if (few === source) throw new Error('the tree of names stands elsewhere');
  return few;
};
module.exports.NAMES = NAMES;
module.exports.fewNames = fewNames;
