import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type LoadState<T> =
  | { kind: 'initial' }
  | { kind: 'loading'; previous?: T }
  | { kind: 'ready'; value: T; at: Date }
  | { kind: 'failed'; error: unknown; previous?: T };

/**
 * Loads something whenever its arguments change: an earlier load is aborted, and what was shown before stays until the
 * new is there. Call {@link run} in `willUpdate` (or before drawing) with the arguments of the moment.
 */
export class Load<A extends readonly unknown[], T> implements ReactiveController {
  state: LoadState<T> = { kind: 'initial' };
  private key: string | undefined;
  private arguments: A | undefined;
  private abort?: AbortController;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly load: (parts: A, signal: AbortSignal) => Promise<T>,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.abort?.abort();
    this.key = undefined;
  }

  /** Starts a load where the arguments (compared as JSON) differ from those of the last one. */
  run(...parts: A): void {
    const key = JSON.stringify(parts);
    if (key === this.key) return;
    this.key = key;
    this.arguments = parts;
    void this.start(parts);
  }

  /** Loads the same again: a retry, or what may have changed meanwhile. */
  again(): void {
    if (this.arguments) void this.start(this.arguments);
  }

  /** What was loaded last, also while something newer is under way or has failed. */
  get value(): T | undefined {
    return this.state.kind === 'ready' ? this.state.value : this.state.kind === 'initial' ? undefined : this.state.previous;
  }

  private async start(parts: A): Promise<void> {
    this.abort?.abort();
    const abort = new AbortController();
    this.abort = abort;
    const previous = this.value;
    this.show(previous === undefined ? { kind: 'loading' } : { kind: 'loading', previous });
    try {
      const value = await this.load(parts, abort.signal);
      if (!abort.signal.aborted) this.show({ kind: 'ready', value, at: new Date() });
    } catch (error) {
      if (abort.signal.aborted) return;
      this.show(previous === undefined ? { kind: 'failed', error } : { kind: 'failed', error, previous });
    }
  }

  private show(state: LoadState<T>): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
