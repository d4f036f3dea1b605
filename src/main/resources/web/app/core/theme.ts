/** Dark or light: the system's preference, unless the reader has chosen. */
export type Theme = 'light' | 'dark';
export type ThemeChoice = Theme | 'system';

const STORED = 'suandian.theme';
const system = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

/** What the reader has chosen; `system` where nothing was. */
export function themeChoice(): ThemeChoice {
  const stored = read();
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

/** The theme that is shown. */
export function theme(): Theme {
  const choice = themeChoice();
  if (choice !== 'system') return choice;
  return system.matches ? 'dark' : 'light';
}

export function chooseTheme(choice: ThemeChoice): void {
  try {
    if (choice === 'system') localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, choice);
  } catch {
    // Storage may be forbidden; the choice then lasts until the page is left.
  }
  memory = choice;
  apply();
}

/** Calls back at each change; returns what ends it. */
export function onTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

let memory: ThemeChoice | undefined;

function read(): string | null {
  try {
    return localStorage.getItem(STORED) ?? memory ?? null;
  } catch {
    return memory ?? null;
  }
}

function apply(): void {
  document.documentElement.dataset.theme = theme();
  for (const listener of listeners) listener();
}

system.addEventListener('change', apply);
apply();
