import { mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { usePanelStyles } from '../parts/panel.styles';
import { useStyles } from './SettingsView.styles';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** Value, words, and their language where it is another than the pane's. */
  readonly options: readonly (readonly [value: string, words: string, lang?: string])[];
  readonly onChange: (value: string) => void;
}

/** One of several. */
export function ChoiceField({ label, value, options, onChange }: ChoiceProps) {
  const styles = useStyles();
  const panel = usePanelStyles();
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id} className={styles.choiceLabel}>
        {label}
      </label>
      <select
        id={id}
        className={mergeClasses(panel.input, styles.input)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map(([key, words, lang]) => (
          <option key={key} value={key} lang={lang}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

interface TickProps {
  readonly label: string;
  readonly note?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Yes or no. */
export function Tick({ label, note, checked, onChange }: TickProps) {
  const styles = useStyles();
  const panel = usePanelStyles();
  const id = useId();
  return (
    <div className={panel.tick}>
      <input
        id={id}
        type="checkbox"
        className={panel.box}
        checked={checked}
        aria-describedby={note && `${id}-note`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <div>
        <label htmlFor={id} className={styles.tickLabel}>
          {label}
        </label>
        {note && (
          <p id={`${id}-note`} className={panel.note}>
            {note}
          </p>
        )}
      </div>
    </div>
  );
}

interface NumberFieldProps {
  readonly label: string;
  /** Undefined: not set. */
  readonly value: number | undefined;
  /** What holds while nothing is set. */
  readonly placeholder: string;
  readonly most: number;
  /** What to say of anything else than a number from 0 to `most`. */
  readonly refusal: string;
  readonly onChange: (value: number | undefined) => void;
}

/** A number from 0 on, or nothing. What is no such number is refused as it stands, and changes nothing. */
export function NumberField({ label, value, placeholder, most, refusal, onChange }: NumberFieldProps) {
  const styles = useStyles();
  const panel = usePanelStyles();
  const id = useId();
  const kept = value === undefined ? '' : String(value);
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? kept;
  const read = numberIn(text, most);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        inputMode="decimal"
        className={mergeClasses(panel.input, styles.number)}
        value={text}
        placeholder={placeholder}
        aria-invalid={read === null || undefined}
        aria-errormessage={read === null ? `${id}-refused` : undefined}
        onChange={(event) => {
          const next = event.target.value;
          setDraft(next);
          const number = numberIn(next, most);
          if (number !== null) onChange(number);
        }}
        onBlur={() => read !== null && setDraft(null)}
      />
      {read === null && (
        <p id={`${id}-refused`} role="alert" className={styles.refused}>
          {refusal}
        </p>
      )}
    </div>
  );
}

/** Undefined for nothing, null for what is no number from 0 to `most`. Full-width digits are digits. */
function numberIn(text: string, most: number): number | undefined | null {
  const plain = text.normalize('NFKC').trim().replace(/%$/u, '');
  if (plain === '') return undefined;
  const number = Number(plain);
  return /^\d+(?:\.\d*)?$/u.test(plain) && number <= most ? number : null;
}
