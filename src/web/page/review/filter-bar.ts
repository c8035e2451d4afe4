import { REVIEW_TEXTS } from '../../../messages/review-verdicts';
import type { Locale } from '../../../messages/locale';
import { button, element } from '../element';
import { WHOLE, type DeskFilter } from './desk';
import type { Narrowing, ReviewWords } from '../../../messages/page/review.texts';

/** What narrows the list: a verdict, a year, what is wrong, words, one problem. */
export class FilterBar {
  readonly bar: HTMLElement;
  private readonly search: HTMLInputElement;
  private readonly verdict: HTMLSelectElement;
  private readonly narrowing: HTMLSelectElement;
  private readonly year: HTMLSelectElement;
  private readonly count = element('span', { class: 'soft', attributes: { role: 'status' } });
  private readonly problem: HTMLButtonElement;
  private rule: string | null = null;

  constructor(
    private readonly words: ReviewWords,
    locale: Locale,
    private readonly onChange: () => void,
  ) {
    this.search = element('input', {
      attributes: { type: 'search', placeholder: words.search, 'aria-label': words.search },
    });
    this.search.addEventListener('input', onChange);
    const { verdicts } = REVIEW_TEXTS[locale];
    this.verdict = this.select(words.columns.verdict, [['any', words.anyVerdict], ...Object.entries(verdicts)]);
    this.narrowing = this.select(words.columns.question, Object.entries(words.narrowings));
    this.year = this.select(words.columns.year, [['any', words.anyYear]]);
    this.problem = button({
      onClick: () => {
        this.setRule(null, '');
        onChange();
      },
    });
    this.problem.hidden = true;
    this.bar = element(
      'div',
      { class: 'filters' },
      this.search,
      this.verdict,
      this.narrowing,
      this.year,
      this.problem,
      this.count,
    );
  }

  private select(name: string, options: readonly (readonly [string, string])[]): HTMLSelectElement {
    const made = element('select', { attributes: { 'aria-label': name } });
    this.fill(made, options);
    made.addEventListener('change', this.onChange);
    return made;
  }

  private fill(select: HTMLSelectElement, options: readonly (readonly [string, string])[]): void {
    const { value } = select;
    select.replaceChildren(...options.map(([key, text]) => element('option', { text, attributes: { value: key } })));
    if (options.some(([key]) => key === value)) select.value = value;
  }

  get filter(): DeskFilter {
    return {
      ...WHOLE,
      search: this.search.value,
      verdict: this.verdict.value as DeskFilter['verdict'],
      narrowing: this.narrowing.value as Narrowing,
      year: this.year.value,
      rule: this.rule,
    };
  }

  setYears(years: readonly string[]): void {
    const { words } = this;
    if (this.year.options.length === years.length + 1) return;
    this.fill(this.year, [
      ['any', words.anyYear],
      ...years.map((year) => [year, year === '' ? words.noYear : year] as const),
    ]);
  }

  setRule(rule: string | null, title: string): void {
    this.rule = rule;
    this.problem.hidden = rule === null;
    this.problem.textContent = rule === null ? '' : this.words.onlyProblem(title);
  }

  setCount(shown: number, all: number): void {
    this.count.textContent = this.words.shown(shown, all);
  }
}
