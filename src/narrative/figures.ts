import type { Narrative } from './narrative';

/** How many figures and statements of a text were understood. */
export function figuresIn(facts: Narrative): number {
  const { amounts, rates, tasks, scores, grades, authorisedPosts, staffInPost, projectCounts, without, allDone } =
    facts;
  const lists = [
    amounts.filter(({ about }) => about !== 'other'),
    rates,
    tasks,
    scores,
    grades,
    authorisedPosts,
    staffInPost,
    projectCounts,
    without,
    allDone,
  ];
  return lists.reduce((sum, list) => sum + list.length, 0);
}
