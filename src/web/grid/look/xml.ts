/** Small parts of a workbook's XML. Prefixes (`x:font`) are no matter: elements are found by their local name. */

/** The part's root element; undefined when it is not well-formed. */
export function documentRoot(text: string): Element | undefined {
  // What a browser says of a text that is no XML is a page with styles of its own, which the page's policy complains about.
  if (!/^\uFEFF?\s*</u.test(text)) return undefined;
  const root = new DOMParser().parseFromString(text, 'application/xml').documentElement;
  return root.getElementsByTagName('parsererror').length > 0 || root.localName === 'parsererror' ? undefined : root;
}

export function childrenOf(element: Element | undefined, name?: string): readonly Element[] {
  const all = element ? Array.from(element.children) : [];
  return name === undefined ? all : all.filter((child) => child.localName === name);
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return childrenOf(element, name)[0];
}

/** An attribute that is a number; undefined when it is missing or none. */
export function numberAttribute(element: Element | undefined, name: string): number | undefined {
  const text = element?.getAttribute(name);
  const number = text ? Number(text) : NaN;
  return Number.isFinite(number) ? number : undefined;
}

/** A flag that may be written as 1, true, or (for elements such as `<b/>`) by its mere presence. */
export function isOn(element: Element | undefined, name = 'val'): boolean {
  if (!element) return false;
  const text = element.getAttribute(name);
  return text === null ? name === 'val' : text === '1' || text === 'true';
}
