import { hostObject, type HostClass, type HostObject } from '../object';
import type { Session } from '../session';

interface HostProtection {
  readonly session: Session;
  readonly sheetId: string;
}

const WORKSHEET_PROTECTION: HostClass<HostProtection> = {
  name: 'WorksheetProtection',
  properties: {
    protected: { get: ({ session, sheetId }) => session.sheet(sheetId).protected },
    options: {
      get: ({ session, sheetId }) => ({ allowFormatCells: session.sheet(sheetId).allowFormatCells }),
    },
  },
};

/** A sheet's protection as an object of the API. */
export function protection(session: Session, sheetId: string): HostObject {
  return hostObject(WORKSHEET_PROTECTION, { session, sheetId });
}
