import { mergeClasses } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { Warning12Filled } from '@fluentui/react-icons/svg/warning';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { useId, useState } from 'react';
import type { FormOutline, FormKind } from '../../forms/form';
import type { Finding } from '../../rules';
import type { CellRef } from '../../workbook';
import type { Checked } from '../state/checked';
import { Chevron } from '../parts/Chevron';
import { Part } from '../parts/Part';
import { useLanguage } from '../parts/PaneLanguage';
import { TextButton } from '../parts/Button';
import { useStyles } from './Recognised.styles';

const KINDS = ['1-1', '1-2', '1-3'] as const;

interface RecognisedProps {
  readonly checked: Checked;
  /** How many findings stand on each kind of form. */
  readonly counts: Readonly<Record<FormKind, number>>;
  /** The kind whose findings alone are shown; null: all. */
  readonly form: FormKind | null;
  readonly onForm: (form: FormKind | null) => void;
  readonly onSearch: () => void;
  readonly onSelect: (cell: CellRef) => void;
}

const loadForms = () => import(/* webpackChunkName: "checked-list" */ './RecognisedForms');

/** What was recognised: one chip a kind of form, which shows its findings alone, and on request each form with its place. */
export function Recognised({ checked, counts, form, onForm, onSearch, onSelect }: RecognisedProps) {
  const { result } = checked;
  const { forms } = result;
  const styles = useStyles();
  const { texts } = useLanguage();
  const lacking = lackingProjects(result.findings);
  const [open, setOpen] = useState(false);
  const listId = useId();
  const unit = forms.all.find((one) => one.kind !== '1-3' && one.subject)?.subject;
  return (
    <section aria-label={texts.recognised.label} className={styles.section}>
      <div className={styles.chips}>
        {KINDS.map((kind) => (
          <Chip
            key={kind}
            kind={kind}
            forms={forms.all.filter((one) => one.kind === kind)}
            blank={forms.blank.some((one) => one.kind === kind)}
            lacking={kind === '1-3' ? lacking : 0}
            findings={counts[kind]}
            pressed={form === kind}
            onPress={() => onForm(form === kind ? null : kind)}
          />
        ))}
        <div className={styles.rest}>
          <span className={styles.unit}>{unit}</span>
          <TextButton aria-label={texts.recognised.search} title={texts.recognised.search} onClick={onSearch}>
            <Search16Regular aria-hidden />
          </TextButton>
          <TextButton
            aria-label={texts.recognised.details}
            title={texts.recognised.details}
            aria-expanded={open}
            aria-controls={listId}
            onClick={() => setOpen(!open)}
          >
            <Chevron way={open ? 'up' : 'down'} />
          </TextButton>
        </div>
      </div>
      <div id={listId} hidden={!open} className={styles.details}>
        {open && (
          <Part load={loadForms}>{(part) => <part.RecognisedForms checked={checked} onSelect={onSelect} />}</Part>
        )}
      </div>
    </section>
  );
}

/** How many projects of 1-1 have no form of their own. */
function lackingProjects(findings: readonly Finding[]): number {
  return findings
    .filter(({ rule }) => rule === 'X-04')
    .reduce((sum, { message, params }) => sum + (message === 'noForm' ? 1 : Number(params.count ?? 0)), 0);
}

interface ChipProps {
  readonly kind: FormKind;
  readonly forms: readonly FormOutline[];
  /** There is one that nobody has filled in. */
  readonly blank: boolean;
  readonly lacking: number;
  readonly findings: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function Chip({ kind, forms, blank, lacking, findings, pressed, onPress }: ChipProps) {
  const styles = useStyles();
  const { texts } = useLanguage();
  const found = forms.length > 0;
  const content = (
    <>
      {found && findings === 0 && <Checkmark16Regular aria-hidden className={styles.tick} />}
      <span className={styles.kind}>{kind}</span>
      {found ? (
        <span className={styles.name}>{texts.formShortName[kind]}</span>
      ) : blank ? (
        texts.recognised.blank
      ) : (
        texts.recognised.missing
      )}
      {forms.length > 1 && <span>{texts.recognised.count(forms.length)}</span>}
      {findings > 0 && <span className={styles.count}>{findings}</span>}
      {lacking > 0 && (
        <span className={styles.lacking}>
          <Warning12Filled aria-hidden /> {texts.recognised.lacking(lacking)}
        </span>
      )}
    </>
  );
  if (findings === 0 && !pressed) {
    return (
      <span className={mergeClasses(styles.chip, found ? styles.found : styles.missing)} title={texts.formName[kind]}>
        {content}
      </span>
    );
  }
  return (
    <button
      type="button"
      aria-pressed={pressed}
      title={texts.recognised.only(texts.formName[kind], findings)}
      className={mergeClasses(styles.chip, styles.press, pressed && styles.pressed)}
      onClick={onPress}
    >
      {content}
    </button>
  );
}
