import type { View } from './view';

/** A change of the view that a part of the page asks for. */
export interface ViewChange {
  change: Partial<View>;
  how: 'push' | 'replace';
}

/** Asks the page to change its view: typing and sliding replace the entry of the history, all else makes a new one. */
export function changeView(from: EventTarget, change: Partial<View>, how: 'push' | 'replace' = 'push'): void {
  from.dispatchEvent(new CustomEvent<ViewChange>('view-change', { detail: { change, how }, bubbles: true, composed: true }));
}
