import type { PlanState } from './types';

/** A row of the recent plans: a plan, or the first of a front's and how many the front has. */
export interface RecentRow {
  plan: PlanState;
  points: number;
}

const TOGETHER_MS = 2_000;

/** The plans of a front, which are made at once, as one row; the others as they are. */
export function rowsOf(plans: readonly PlanState[]): RecentRow[] {
  const rows: RecentRow[] = [];
  for (const plan of plans) {
    const last = rows.at(-1);
    const together = last && last.plan.kind === 'PARETO_POINT' && plan.kind === 'PARETO_POINT' && last.plan.name === plan.name && Math.abs(Date.parse(last.plan.createdAt) - Date.parse(plan.createdAt)) <= TOGETHER_MS;
    if (together) last.points++;
    else rows.push({ plan, points: plan.kind === 'PARETO_POINT' ? 1 : 0 });
  }
  return rows;
}
