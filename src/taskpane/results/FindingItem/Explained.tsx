import { mergeClasses } from '@fluentui/react-components';
import type { Finding } from '../../../rules';
import type { SaidWords } from '../../state/useExplanations';
import { Part } from '../../parts/Part';
import type { PanelTexts } from '../../../messages/panels';
import type { FindingActions } from './actions';
import { useStyles } from './Details.styles';

const loadEditor = () => import(/* webpackChunkName: "explain" */ './ExplanationEditor');

interface ExplainedProps {
  readonly texts: PanelTexts;
  readonly findings: readonly Finding[];
  readonly said: SaidWords | undefined;
  readonly editing: boolean;
  readonly onClose: () => void;
  readonly actions: FindingActions;
}

/** What was said to a finding, whether it still holds, and the place to say it. */
export function Explained({ texts, findings, said, editing, onClose, actions }: ExplainedProps) {
  const styles = useStyles();
  if (editing) {
    return (
      <div className={styles.editor}>
        <Part load={loadEditor}>
          {({ ExplanationEditor }, panel) => (
            <ExplanationEditor
              texts={panel}
              words={said?.words ?? ''}
              onSave={(words) => actions.explain(findings, words)}
              onClose={onClose}
            />
          )}
        </Part>
      </div>
    );
  }
  return said ? (
    <p className={mergeClasses(styles.said, !said.valid && styles.saidVoid)}>
      {said.valid ? (
        <span className={styles.label}>{texts.details.explanation}</span>
      ) : (
        <span className={styles.voidWord}>{texts.details.explanationVoid}</span>
      )}
      {said.words}
    </p>
  ) : null;
}
