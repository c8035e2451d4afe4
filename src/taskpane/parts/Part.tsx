import { useEffect, useState, type ReactNode } from 'react';
import type { Locale } from '../../messages/locale';
import { panelTexts, type PanelTexts } from '../../messages/panels';
import { useLanguage } from './PaneLanguage';
import { ProblemNotice } from './ProblemNotice';

interface PartProps<T> {
  /** Fetches the part; the same function each time. */
  readonly load: () => Promise<T>;
  readonly children: (part: T, texts: PanelTexts) => ReactNode;
  /** Shows nothing until it is there, and nothing when it cannot be had: for what the user did not ask for. */
  readonly quiet?: boolean;
}

interface Got<T> {
  readonly part: T;
  readonly texts: PanelTexts;
}

/** `load` tells which part was fetched: another part may be asked for in the same place. */
interface Fetched<T> {
  readonly load: () => Promise<T>;
  readonly got: Got<T> | 'failed';
}

/** What was fetched once is shown at once the next time, without a moment of nothing. */
class Shelf {
  private readonly parts = new Map<Locale, WeakMap<() => Promise<unknown>, unknown>>();

  get<T>(load: () => Promise<T>, locale: Locale): Got<T> | undefined {
    // Put there by the same function, which gives a T.
    return this.parts.get(locale)?.get(load) as Got<T> | undefined;
  }

  async fetch<T>(load: () => Promise<T>, locale: Locale): Promise<Got<T>> {
    const [part, texts] = await Promise.all([load(), panelTexts(locale)]);
    const got = { part, texts };
    const own = this.parts.get(locale) ?? new WeakMap<() => Promise<unknown>, unknown>();
    this.parts.set(locale, own.set(load, got));
    return got;
  }
}

const shelf = new Shelf();

/** Fetches a part before it is shown; when that fails, showing it tries again. */
export function useFetchedAhead(load: () => Promise<unknown>): void {
  const { locale } = useLanguage();
  useEffect(() => {
    shelf.fetch(load, locale).catch(() => undefined);
  }, [load, locale]);
}

/** A part of the pane that is fetched, with its sentences, when it is first shown. */
export function Part<T>({ load, children, quiet = false }: PartProps<T>) {
  const { texts, locale } = useLanguage();
  const [fetched, setFetched] = useState<Fetched<T> | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (shelf.get(load, locale)) return undefined;
    let current = true;
    shelf.fetch(load, locale).then(
      (got) => current && setFetched({ load, got }),
      () => current && setFetched({ load, got: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [load, locale, tries]);
  const got = shelf.get(load, locale) ?? (fetched?.load === load ? fetched.got : null);
  if (got === 'failed') {
    const again = () => {
      setFetched(null);
      setTries(tries + 1);
    };
    return quiet ? null : (
      <ProblemNotice problem={{ code: 'programNotLoaded', sheet: '' }} action={{ label: texts.retry, run: again }} />
    );
  }
  if (!got) return quiet ? null : <p role="status">{texts.opening}</p>;
  return children(got.part, got.texts);
}
