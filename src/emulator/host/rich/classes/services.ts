import { RichError } from '../errors';
import { hostObject, type HostClass, type HostObject } from '../object';

/** What the program around the workbook does for the add-in: it is not about cells. */
export interface Surroundings {
  /** office.js can take ribbon commands from now on. */
  commandsReady(): void;
  /** The add-in asks that its pane be shown, or hidden while it runs on. */
  showPane(visible: boolean): void;
}

const ADDIN_SERVICE: HostClass<Surroundings> = {
  name: 'AddinInternalService',
  methods: {
    notifyActionHandlerReady: (surroundings) => {
      surroundings.commandsReady();
      return null;
    },
  },
};

/** The add-in's runtime, which outlives its pane (shared runtime). */
const APP_RUNTIME_SERVICE: HostClass<Surroundings> = {
  name: 'AppRuntimeService',
  methods: {
    setAppRuntimeState: (surroundings, args) => {
      const state = args.text(0);
      if (state !== 'Visible' && state !== 'Background') throw new RichError('InvalidArgument');
      surroundings.showPane(state === 'Visible');
      return null;
    },
  },
};

const SERVICES: Readonly<Record<string, HostClass<Surroundings>>> = {
  'Microsoft.InternalService.AddinInternalService': ADDIN_SERVICE,
  'Microsoft.AppRuntime.AppRuntimeService': APP_RUNTIME_SERVICE,
};

/** A service by the name of its type, as office.js creates it; undefined when there is none of that name here. */
export function service(typeName: string, surroundings: Surroundings): HostObject | undefined {
  const cls = Object.hasOwn(SERVICES, typeName) ? SERVICES[typeName] : undefined;
  return cls && hostObject(cls, surroundings);
}
