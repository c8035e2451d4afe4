import { useEffect, type RefObject } from 'react';

/** Keeps a CSS variable on the document at the height of an element, for what has to stay clear of it. */
export function useHeightVariable(element: RefObject<HTMLElement | null>, variable: string): void {
  useEffect(() => {
    const target = element.current;
    if (!target || typeof ResizeObserver === 'undefined') return undefined;
    const style = document.documentElement.style;
    const observer = new ResizeObserver(() => style.setProperty(variable, `${target.offsetHeight}px`));
    observer.observe(target);
    return () => {
      observer.disconnect();
      style.removeProperty(variable);
    };
  }, [element, variable]);
}
