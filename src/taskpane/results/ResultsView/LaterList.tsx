import { useEffect, useState, type ComponentProps } from 'react';
import { ProblemNotice } from '../../parts/ProblemNotice';
import type * as checkedList from '../CheckedList';

const load = () => import(/* webpackChunkName: "checked-list" */ '../CheckedList');

/** The list of what agrees, fetched when it is first looked at: the findings come before it. */
export function LaterList(props: ComponentProps<typeof checkedList.CheckedList>) {
  const [fetched, setFetched] = useState<typeof checkedList | 'failed' | null>(null);
  useEffect(() => {
    let current = true;
    load().then(
      (part) => current && setFetched(part),
      () => current && setFetched('failed'),
    );
    return () => {
      current = false;
    };
  }, []);
  if (fetched === 'failed') return <ProblemNotice problem={{ code: 'programNotLoaded', sheet: '' }} />;
  return fetched && <fetched.CheckedList {...props} />;
}
