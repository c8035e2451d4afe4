import { mergeClasses } from '@fluentui/react-components';
import { useId, useRef, useState, type SubmitEvent } from 'react';
import type { PanelTexts } from '../../../messages/panels';
import { type EmptyWords, emptyWords } from '../../../rules';
import { Button } from '../../parts/Button';
import { usePanelStyles } from '../../parts/panel.styles';
import { useLanguage } from '../../parts/PaneLanguage';
import { ProblemNotice } from '../../parts/ProblemNotice';
import type { Problem } from '../../problem';
import { useStyles } from './ExplanationEditor.styles';

/** More than a reason needs; the workbook keeps them all. */
const MOST = 500;

interface ExplanationEditorProps {
  readonly texts: PanelTexts;
  /** What was said before; '' when nothing was. */
  readonly words: string;
  /** Keeps the words, null to take them away; resolves with what went wrong. */
  readonly onSave: (words: string | null) => Promise<Problem | null>;
  readonly onClose: () => void;
}

/** Where a warning is explained. Words that give no reason are refused, and it is said why. */
export function ExplanationEditor({ texts, words, onSave, onClose }: ExplanationEditorProps) {
  const styles = useStyles();
  const panel = usePanelStyles();
  const { texts: pane } = useLanguage();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(words);
  const [refused, setRefused] = useState<EmptyWords | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [saving, setSaving] = useState(false);

  const keep = async (next: string | null) => {
    setSaving(true);
    const failure = await onSave(next);
    setSaving(false);
    setProblem(failure);
    if (!failure) onClose();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const said = text.trim();
    const why = emptyWords(said);
    setRefused(why);
    if (why) field.current?.focus();
    else void keep(said);
  };

  return (
    <form
      onSubmit={submit}
      onKeyDown={(event) => {
        // The list around it has keys of its own.
        event.stopPropagation();
        if (event.key === 'Escape') onClose();
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {texts.explain.label}
      </label>
      <textarea
        ref={field}
        id={id}
        autoFocus
        rows={3}
        maxLength={MOST}
        value={text}
        placeholder={texts.explain.placeholder}
        aria-describedby={`${id}-advice`}
        aria-invalid={refused !== null || undefined}
        aria-errormessage={refused ? `${id}-refused` : undefined}
        className={mergeClasses(panel.input, styles.field)}
        onChange={(event) => {
          setText(event.target.value);
          setRefused(null);
        }}
      />
      {refused && (
        <p id={`${id}-refused`} role="alert" className={styles.refused}>
          {texts.explain.refused[refused]}
        </p>
      )}
      <p id={`${id}-advice`} className={styles.advice}>
        {texts.explain.advice}
      </p>
      {problem && <ProblemNotice problem={problem} />}
      <div className={styles.buttons}>
        <Button look="primary" type="submit" busy={saving}>
          {texts.explain.save}
        </Button>
        <Button onClick={onClose}>{pane.cancel}</Button>
        {words !== '' && (
          <Button look="quiet" busy={saving} onClick={() => void keep(null)}>
            {texts.explain.remove}
          </Button>
        )}
      </div>
    </form>
  );
}
