import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Locale } from '../../messages/locale';
import type { PaneTexts } from '../../messages/pane';

/** A language with the pane's sentences in it. */
export interface Language {
  readonly locale: Locale;
  readonly texts: PaneTexts;
}

const LanguageContext = createContext<Language | null>(null);

/** Gives the language to everything inside. */
export function PaneLanguage({ locale, texts, children }: Language & { children: ReactNode }) {
  const language = useMemo(() => ({ locale, texts }), [locale, texts]);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The language the pane speaks, with its sentences. */
export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (!language) throw new Error('useLanguage outside PaneLanguage');
  return language;
}
