/** Tells the reader something in passing: shown for some seconds by the shell, and read out by screen readers. */
export function say(text: string, kind: 'info' | 'good' | 'bad' = 'info'): void {
  dispatchEvent(new CustomEvent('suandian-say', { detail: { text, kind } }));
}
