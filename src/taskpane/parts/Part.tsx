import { useEffect, useState, type ReactNode } from 'react';
import { panelTexts, type PanelTexts } from '../../messages/panels';
import { useLanguage } from './PaneLanguage';
import { ProblemNotice } from './ProblemNotice/ProblemNotice';

interface PartProps<T> {
  /** Fetches the part; the same function each time. */
  readonly load: () => Promise<T>;
  readonly children: (part: T, texts: PanelTexts) => ReactNode;
  /** Shows nothing until it is there, and nothing when it cannot be had: for what the user did not ask for. */
  readonly quiet?: boolean;
}

/** `load` tells which part was fetched: another part may be asked for in the same place. */
interface Fetched<T> {
  readonly load: () => Promise<T>;
  readonly got: { readonly part: T; readonly texts: PanelTexts } | 'failed';
}

/** A part of the pane that is fetched, with its sentences, when it is first shown. */
export function Part<T>({ load, children, quiet = false }: PartProps<T>) {
  const { texts, locale } = useLanguage();
  const [fetched, setFetched] = useState<Fetched<T> | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let current = true;
    Promise.all([load(), panelTexts(locale)]).then(
      ([part, panel]) => current && setFetched({ load, got: { part, texts: panel } }),
      () => current && setFetched({ load, got: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [load, locale, tries]);
  const got = fetched?.load === load ? fetched.got : null;
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
