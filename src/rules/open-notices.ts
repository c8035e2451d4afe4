import type { Notice } from './notices';

/** The notices on which some check depends: over these no form is ready. */
export function openNotices(notices: readonly Notice[]): readonly Notice[] {
  return notices.filter((notice) => {
    if (notice.kind === 'unreadColumn') return notice.unchecked.length > 0;
    return notice.kind !== 'ownMethod' && !(notice.kind === 'openSum' && notice.why === 'toldAgainst');
  });
}
