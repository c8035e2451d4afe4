import { mergeClasses } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { Warning12Filled } from '@fluentui/react-icons/svg/warning';
import { useId, useState } from 'react';
import type { Form, FormKind } from '../../../forms/form';
import type { Finding } from '../../../rules/engine/finding';
import type { CellRef } from '../../../workbook';
import type { Checked } from '../../check/useCheck';
import { CellLink } from '../../parts/CellLink/CellLink';
import { useLanguage } from '../../parts/PaneLanguage';
import { useStyles } from './Recognised.styles';

const KINDS = ['1-1', '1-2', '1-3'] as const;

interface RecognisedProps {
  readonly checked: Checked;
  readonly onSelect: (cell: CellRef) => void;
}

function topLeft(form: Form): CellRef {
  return { sheet: form.sheet, row: form.area.top, column: form.area.left };
}

/** What was recognised: one chip a kind of form, and on request each form with its place. */
export function Recognised({ checked, onSelect }: RecognisedProps) {
  const { result, profile, settings } = checked;
  const { forms } = result;
  const styles = useStyles();
  const { texts, locale } = useLanguage();
  const lacking = lackingProjects(result.findings);
  const [open, setOpen] = useState(false);
  const listId = useId();
  const unit = forms.all.find((form) => form.kind !== '1-3' && form.subject)?.subject;
  const Chevron = open ? ChevronUp16Regular : ChevronDown16Regular;
  return (
    <section aria-label={texts.recognised.label} className={styles.section}>
      <button
        type="button"
        className={styles.chips}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        {KINDS.map((kind) => (
          <Chip
            key={kind}
            kind={kind}
            forms={forms.all.filter((form) => form.kind === kind)}
            blank={forms.blank.some((form) => form.kind === kind)}
            lacking={kind === '1-3' ? lacking : 0}
          />
        ))}
        <span className={styles.unit}>{unit}</span>
        <Chevron aria-hidden className={styles.chevron} />
      </button>
      <div id={listId} hidden={!open} className={styles.details}>
        {[...forms.all, ...forms.blank].map((form, index) => (
          <div key={index} className={styles.form}>
            <span className={styles.kind}>{form.kind}</span>
            <span className={styles.subject}>
              {form.subject || (form.kind === '1-3' ? texts.recognised.unnamed : form.title?.raw)}
            </span>
            <CellLink cell={topLeft(form)} onSelect={onSelect} className={styles.link} />
          </div>
        ))}
        <div className={styles.profile}>
          {texts.recognised.profile(profile.name[locale])}
          {Object.keys(settings.changes).length > 0 && ` · ${texts.recognised.changed}`}
        </div>
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
  readonly forms: readonly Form[];
  /** There is one that nobody has filled in. */
  readonly blank: boolean;
  readonly lacking: number;
}

function Chip({ kind, forms, blank, lacking }: ChipProps) {
  const styles = useStyles();
  const { texts } = useLanguage();
  const found = forms.length > 0;
  return (
    <span className={mergeClasses(styles.chip, found ? styles.found : styles.missing)} title={texts.formName[kind]}>
      {found && <Checkmark16Regular aria-hidden className={styles.tick} />}
      <span className={styles.kind}>{kind}</span>
      {found ? (
        <span className={styles.name}>{texts.formShortName[kind]}</span>
      ) : blank ? (
        texts.recognised.blank
      ) : (
        texts.recognised.missing
      )}
      {forms.length > 1 && <span>{texts.recognised.count(forms.length)}</span>}
      {lacking > 0 && (
        <span className={styles.lacking}>
          <Warning12Filled aria-hidden /> {texts.recognised.lacking(lacking)}
        </span>
      )}
    </span>
  );
}
