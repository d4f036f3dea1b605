import type { Sorting } from '../../ui/data-table';
import type { Assignment } from './types';

/** Batches of which a word of theirs has all that is searched for. */
export function found(assignments: readonly Assignment[], search: string): readonly Assignment[] {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return assignments;
  return assignments.filter((one) => {
    const text = [one.batch, one.tenant, one.run.pool, one.run.site, one.run.model].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** `-cost` is by cost, the greatest first. */
export function sortingOf(text: string): Sorting | undefined {
  if (text === '') return undefined;
  return text.startsWith('-') ? { key: text.slice(1), down: true } : { key: text, down: false };
}
