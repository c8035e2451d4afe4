/** All that is seen of a result: one chunk, fetched while the user still looks at the empty pane. */
export { Recognised } from './Recognised/Recognised';
export { ResultsView } from './ResultsView/ResultsView';
export { SeverityTabs } from './SeverityTabs/SeverityTabs';
export { Verdict } from './Verdict/Verdict';
