/**
 * jsdom for the tests of the pane, with what it is asked most made cheaper and nothing answered otherwise: which rules of style hold for an
 * element. jsdom asks its engine of selectors for every rule there is, and Fluent has one for every declaration; and it makes the style of
 * an element anew whenever somebody asks whether it is seen.
 */
const { implForWrapper } = require('jsdom/lib/jsdom/living/generated/utils.js');
const selectors = require('jsdom/lib/jsdom/living/helpers/selectors.js');

const COMPOUND =
  /^(?<name>[a-z][a-z\d-]*|\*)?(?<classes>(?:\.[\w-]+)*)(?<attributes>(?:\[[a-z-]+\])*)(?::{1,2}[a-z-]+)*$/iu;

/** What an element must be and have for each part of a selector; null where it says more than is read here. */
function read(selector) {
  const bare = selector.replace(/\([^()]*\)/gu, '').replace(/\[([a-z-]+)[^\]]*\]/giu, '[$1]');
  const parts = bare.split(',').map((part) => {
    // What is said of the element itself stands last.
    const last = part.trim().split(/[\s>+~]+/u);
    return COMPOUND.exec(last[last.length - 1])?.groups;
  });
  if (!parts.every(Boolean)) return null;
  return parts.map(({ name = '*', classes, attributes }) => ({
    name: name.toLowerCase(),
    classes: classes.split('.').slice(1),
    attributes: attributes.split(/[[\]]+/u).filter(Boolean),
  }));
}

const known = new Map();

function needed(selector) {
  if (!known.has(selector)) known.set(selector, read(selector));
  return known.get(selector);
}

const has = (element, { name, classes, attributes }) =>
  (name === '*' || element._localName.toLowerCase() === name) &&
  classes.every((one) => element.classList.contains(one)) &&
  attributes.every((one) => element.hasAttribute(one));

const { matchesDontThrow } = selectors;
// Before jsdom's own parts are loaded, which take it from there. A rule without a selector (@keyframes) holds for nothing.
selectors.matchesDontThrow = (element, selector) =>
  selector !== undefined &&
  (needed(selector)?.some((one) => has(element, one)) ?? true) &&
  matchesDontThrow(element, selector);

const { TestEnvironment } = require('jest-environment-jsdom');

/** A style once made holds as long as jsdom itself keeps what it found: until something in the document changes. */
module.exports = class QuickJsdom extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    const { window } = this.dom;
    const { getComputedStyle } = window;
    const made = new WeakMap();
    window.getComputedStyle = (element, pseudo) => {
      const document = implForWrapper(element)?._ownerDocument;
      const kept = pseudo ? undefined : made.get(document?._styleCache)?.get(element);
      if (kept) return kept;
      const style = getComputedStyle(element, pseudo);
      if (pseudo) return style;
      const of = document._styleCache;
      if (!made.has(of)) made.set(of, new WeakMap());
      made.get(of).set(element, style);
      return style;
    };
  }
};
