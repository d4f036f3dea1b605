import type { Issue } from './types';

/** How often each code of an issue occurs, most first. */
export function byCode(issues: readonly Issue[]): { code: string; n: number }[] {
  const counts = new Map<string, number>();
  for (const { code } of issues) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, n]) => ({ code, n })).sort((a, b) => b.n - a.n || a.code.localeCompare(b.code));
}
