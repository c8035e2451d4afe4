/** All that is seen of a result: one chunk, fetched while the user still looks at the empty pane. */
export { Recognised } from './Recognised';
export { ResultsView } from './ResultsView/ResultsView';
export { SeverityTabs } from './SeverityTabs';
export { Verdict } from './Verdict';
