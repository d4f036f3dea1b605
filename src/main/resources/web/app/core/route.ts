/** Where the reader is: one of the pages, and everything else of its view in the query. */
export const PAGES = ['now', 'calculator', 'hours', 'plan', 'reports', 'data'] as const;
export type Page = (typeof PAGES)[number];

const listeners = new Set<() => void>();

/** The path of a page. */
export function pathOf(page: Page): string {
  return page === 'now' ? '/' : `/${page}`;
}

/** The page of a path, and nothing where the path is none of ours. */
export function findPage(path: string): Page | undefined {
  const trimmed = path === '/' ? '/' : path.replace(/\/+$/, '');
  return PAGES.find((page) => pathOf(page) === trimmed);
}

/** A link to a page with a view. Empty and absent values are left out; the language is carried along. */
export function linkTo(page: Page, query: Record<string, string | undefined> = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) parameters.set(name, value);
  const language = routeParameter('lang');
  if (language && !parameters.has('lang')) parameters.set('lang', language);
  const text = parameters.toString();
  return pathOf(page) + (text ? `?${text}` : '');
}

/** Goes to a link of ours: a new entry of the history, or in place of the present one. */
export function go(link: string, how: 'push' | 'replace' = 'push'): void {
  if (link === location.pathname + location.search) return;
  if (how === 'push') history.pushState(null, '', link);
  else history.replaceState(null, '', link);
  tell();
}

export function routeParameter(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}

export function setRouteParameter(name: string, value: string): void {
  const parameters = new URLSearchParams(location.search);
  parameters.set(name, value);
  go(`${location.pathname}?${parameters}`, 'replace');
}

/** Calls back whenever the location changes; returns what ends it. */
export function onRoute(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of [...listeners]) listener();
}

addEventListener('popstate', tell);
