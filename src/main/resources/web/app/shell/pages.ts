import type { Page } from '../core/route';

/** Each page is a chunk of its own, loaded when it is opened. */
export const pages: Record<Page, () => Promise<unknown>> = {
  now: () => import('../pages/now/page'),
  calculator: () => import('../pages/calculator/page'),
  hours: () => import('../pages/hours/page'),
  plan: () => import('../pages/plan/page'),
  reports: () => import('../pages/reports/page'),
  data: () => import('../pages/data/page'),
};
