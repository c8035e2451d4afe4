import { useEffect, useState, type ReactNode } from 'react';
import type { Locale } from '../../locales/locale';
import { panelTexts, type PanelTexts } from '../../locales/panels';
import { useLanguage } from './PaneLanguage';
import { ProblemNotice } from './ProblemNotice/ProblemNotice';

interface PartProps<T> {
  /** Fetches the part; the same function each time. */
  readonly load: () => Promise<T>;
  readonly children: (part: T, texts: PanelTexts) => ReactNode;
  /** Shows nothing until it is there, and nothing when it cannot be had: for what the user did not ask for. */
  readonly quiet?: boolean;
}

interface Fetched<T> {
  readonly part: T;
  readonly texts: PanelTexts;
  readonly locale: Locale;
}

/** A part of the pane that is fetched, with its sentences, when it is first shown. */
export function Part<T>({ load, children, quiet = false }: PartProps<T>) {
  const { texts, locale } = useLanguage();
  const [fetched, setFetched] = useState<Fetched<T> | 'failed' | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let current = true;
    Promise.all([load(), panelTexts(locale)]).then(
      ([part, panel]) => current && setFetched({ part, texts: panel, locale }),
      () => current && setFetched('failed'),
    );
    return () => {
      current = false;
    };
  }, [load, locale, tries]);
  if (fetched === 'failed') {
    const again = () => {
      setFetched(null);
      setTries(tries + 1);
    };
    return quiet ? null : (
      <ProblemNotice problem={{ code: 'programNotLoaded', sheet: '' }} action={{ label: texts.retry, run: again }} />
    );
  }
  if (!fetched) return quiet ? null : <p role="status">{texts.opening}</p>;
  return children(fetched.part, fetched.texts);
}
