import { useEffect, useState } from 'react';
import type { Waiting, WorkbookHost } from '../../host';

/** Why a call of the host is still waited for; null when none is. */
export function useWaiting(door: WorkbookHost): Waiting | null {
  const [why, setWhy] = useState<Waiting | null>(null);
  useEffect(() => {
    const end = door.onWaiting(setWhy);
    return end;
  }, [door]);
  return why;
}
