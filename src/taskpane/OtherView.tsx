import { Part } from './parts/Part';
import type { GivenToPane, PaneControl } from './state/usePane';

const loadFillView = () => import(/* webpackChunkName: "fill-view" */ './fill/FillView');
const loadSettingsView = () => import(/* webpackChunkName: "settings" */ './settings/SettingsView');
const loadNarrativeView = () => import(/* webpackChunkName: "narrative" */ './narrative/NarrativeView');
const loadInsertView = () => import(/* webpackChunkName: "insert" */ './insert/InsertView');

interface OtherViewProps {
  readonly pane: PaneControl;
  readonly given: GivenToPane;
  readonly onBack: () => void;
}

/** What takes the place of the list: the preview of filling in, the settings, the report's text, or inserting forms. Each is fetched when opened. */
export function OtherView({ pane, given, onBack }: OtherViewProps) {
  const { view } = pane;
  const { loadChecker, settings, change } = given;
  switch (view.name) {
    case 'fill':
      return (
        <Part load={loadFillView}>
          {({ FillView }, texts) => (
            <FillView
              key={view.checked.turn}
              view={view}
              texts={texts}
              busy={pane.activity !== null}
              onProve={(chosen) => pane.prove(view.planner, view.checked, chosen)}
              onWrite={(edits) => void pane.write(edits)}
              onSelect={pane.selecting.select}
              onBack={onBack}
            />
          )}
        </Part>
      );
    case 'settings':
      return (
        <Part load={loadSettingsView}>
          {({ SettingsView }, texts) => (
            <SettingsView
              texts={texts}
              settings={settings}
              change={change}
              loadChecker={loadChecker}
              detected={pane.checked?.result.profile ?? null}
              busy={pane.activity !== null}
              onCleanUp={() => void pane.cleanUp()}
              onBack={onBack}
            />
          )}
        </Part>
      );
    case 'narrative':
      return (
        <Part load={loadNarrativeView}>
          {({ NarrativeView }, texts) => (
            <NarrativeView
              texts={texts}
              text={pane.text}
              door={given.door}
              files={given.files}
              checked={pane.checked}
              place={view.place}
              insertSheets={pane.canInsert ? pane.insertSheets : null}
              busy={pane.activity !== null}
              onSelect={pane.selecting.select}
              onBack={onBack}
            />
          )}
        </Part>
      );
    case 'insert':
      return (
        <Part load={loadInsertView}>
          {({ InsertView }, texts) => (
            <InsertView
              texts={texts}
              projects={view.finding && Number(view.finding.params.count ?? 1)}
              busy={pane.activity !== null}
              onInsert={() => void pane.insert(view.finding)}
              onBack={onBack}
            />
          )}
        </Part>
      );
    default:
      return null;
  }
}
