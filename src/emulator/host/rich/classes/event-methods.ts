import type { EVENT } from '../events';
import type { MethodValue } from '../object';
import type { Session } from '../session';

/** office.js's names of the two methods that begin and end each event. */
const NAMES: Readonly<Record<keyof typeof EVENT, string>> = {
  worksheetChanged: 'DataChangedEvent',
  worksheetActivated: 'ActivatedEvent',
  worksheetAdded: 'AddedEvent',
  worksheetSelectionChanged: 'SelectionChangedEvent',
  worksheetDeleted: 'DeletedEvent',
  worksheetNameChanged: 'EventNameChanged',
};

/** The methods by which office.js registers and unregisters these events on a class. */
export function eventMethods<Target>(
  events: Partial<typeof EVENT>,
  sessionOf: (target: Target) => Session,
  targetOf: (target: Target) => string,
): Record<string, (target: Target) => MethodValue> {
  const methods: Record<string, (target: Target) => MethodValue> = {};
  for (const [name, event] of Object.entries(events) as [keyof typeof EVENT, number][]) {
    methods[`_Register${NAMES[name]}`] = (target) => {
      sessionOf(target).events.register(event, targetOf(target));
      return null;
    };
    methods[`_Unregister${NAMES[name]}`] = (target) => {
      sessionOf(target).events.unregister(event, targetOf(target));
      return null;
    };
  }
  return methods;
}
