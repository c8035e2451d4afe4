interface Options {
  readonly class?: string;
  /** Shown as text, never as HTML. */
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: () => void;
}

/** Makes an element with its children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  options: Options = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (options.class !== undefined) made.className = options.class;
  if (options.text !== undefined) made.textContent = options.text;
  for (const [name, value] of Object.entries(options.attributes ?? {})) made.setAttribute(name, value);
  if (options.onClick) made.addEventListener('click', options.onClick);
  made.append(...children);
  return made;
}

/** A button of the page; not one of a form. */
export function button(options: Options, ...children: readonly Node[]): HTMLButtonElement {
  const made = element('button', options, ...children);
  made.type = 'button';
  return made;
}
