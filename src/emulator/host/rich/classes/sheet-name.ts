import type { HostSheet } from '../../model/sheet';
import { RichError } from '../errors';
import type { Json } from '../protocol';
import type { Session } from '../session';

const LONGEST = 31;

/** A name that a sheet may have: up to 31 signs, none of : \\ / ? * [ ], no apostrophe at either end. */
function isName(name: string): boolean {
  return name.length > 0 && name.length <= LONGEST && !/[:\\/?*[\]]|^'|'$/.test(name);
}

/** A name for a sheet, as the add-in gives it. Throws what Excel answers to a bad one, or to one that another sheet has. */
export function checkedName(session: Session, name: Json, own?: HostSheet): string {
  if (typeof name !== 'string' || !isName(name)) throw new RichError('InvalidArgument');
  const taken = session.book.sheet(name);
  if (taken && taken !== own) throw new RichError('ItemAlreadyExists');
  return name;
}

/** A free name like this one: "表", "表 (2)", … as Excel finds it for sheets of other workbooks. */
export function freeName(session: Session, name: string): string {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? '' : ` (${String(number)})`;
    const tried = name.slice(0, LONGEST - ending.length) + ending;
    if (!session.book.sheet(tried)) return tried;
  }
}
