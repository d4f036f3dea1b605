import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Problem } from '../../core/api';
import { follow } from '../../core/events';
import type { CoursePoint, ProgressEvent } from './types';
import { added } from './course';

export type Connection = 'idle' | 'open' | 'broken' | 'ended' | 'refused';

/** Waits between two tries, in milliseconds; the last one is kept. */
const WAITS = [500, 1000, 2000, 5000];

/**
 * Follows the event stream of a plan, and takes it up again when it breaks: its first event is always the current
 * state, so nothing is lost but points of the curve.
 */
export class Watch implements ReactiveController {
  connection: Connection = 'idle';
  latest: ProgressEvent | undefined;
  course: readonly CoursePoint[] = [];
  error: unknown;
  private abort: AbortController | undefined;
  private id = '';

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly ended: () => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
    this.id = '';
  }

  /** Watches a plan; the same one again changes nothing. */
  watch(id: string): void {
    if (id === this.id) return;
    this.stop();
    this.id = id;
    this.latest = undefined;
    this.course = [];
    this.error = undefined;
    this.abort = new AbortController();
    void this.run(id, this.abort.signal);
  }

  stop(): void {
    this.abort?.abort();
    this.abort = undefined;
    this.connection = 'idle';
  }

  private async run(id: string, signal: AbortSignal): Promise<void> {
    for (let tries = 0; !signal.aborted; tries++) {
      try {
        await follow({ path: `/placement-plans/${encodeURIComponent(id)}/events` }, (event) => {
          tries = 0;
          this.take(event.type, event.data, signal);
        }, signal);
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof Problem && error.status >= 400 && error.status < 500 && error.status !== 429) {
          this.error = error;
          this.show('refused');
          return;
        }
      }
      if (signal.aborted || this.connection === 'ended') return;
      this.show('broken');
      await pause(WAITS[Math.min(tries, WAITS.length - 1)]!, signal);
    }
  }

  private take(type: string, data: string, signal: AbortSignal): void {
    if (signal.aborted) return;
    const event = JSON.parse(data) as ProgressEvent;
    this.latest = event;
    this.course = added(this.course, event);
    this.show(type === 'end' ? 'ended' : 'open');
    if (type === 'end') this.ended();
  }

  private show(connection: Connection): void {
    this.connection = connection;
    this.host.requestUpdate();
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
}
