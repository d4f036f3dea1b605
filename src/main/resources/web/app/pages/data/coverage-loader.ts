import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { answerOf, Problem, type Question } from '../../core/api';
import { coverageOf, type SeriesCoverage } from './coverage';
import type { StoredAnswer } from './types';

const AT_ONCE = 4;
/** After so many stored values the reader is asked before more is loaded. */
const MOST_VALUES = 400_000;

/**
 * Loads the stored series of one zone after another for a year; what has come is there at once. Only coverage is kept, not
 * the values.
 */
export class CoverageLoader implements ReactiveController {
  readonly series = new Map<string, readonly SeriesCoverage[]>();
  /** How many series were found so far, and of which year: what the chart depends on. */
  found = '';
  failed = 0;
  /** Whether the rest waits for the reader's leave. */
  paused = false;
  year = 0;
  private zones: readonly string[] = [];
  private waiting: string[] = [];
  private values = 0;
  private abort = new AbortController();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.abort.abort();
    this.year = 0;
  }

  run(year: number, zones: readonly string[]): void {
    if (year === this.year && zones === this.zones) return;
    this.abort.abort();
    this.abort = new AbortController();
    Object.assign(this, { year, zones, waiting: [...zones], values: 0, failed: 0, paused: false });
    this.series.clear();
    this.found = '';
    this.start();
  }

  get done(): number {
    return this.series.size + this.failed;
  }

  proceed(): void {
    this.values = 0;
    this.paused = false;
    this.start();
  }

  /** Forgets a zone that failed, and all others, and loads anew. */
  again(): void {
    const { year, zones } = this;
    this.year = 0;
    this.run(year, zones);
  }

  private start(): void {
    for (let at = 0; at < AT_ONCE; at++) void this.work(this.abort.signal);
  }

  /** Without a service the other zones need not be asked for. */
  private giveUp(): void {
    this.failed += this.waiting.length;
    this.waiting = [];
  }

  private async work(signal: AbortSignal): Promise<void> {
    while (!signal.aborted && !this.paused && this.waiting.length > 0) {
      const zone = this.waiting.shift()!;
      try {
        const answer = await answerOf<StoredAnswer>(storedQuestion(zone, this.year), signal);
        if (signal.aborted) return;
        const series = coverageOf(answer.data);
        this.series.set(zone, series);
        this.found = `${this.year}:${[...this.series.values()].reduce((sum, one) => sum + one.length, 0)}`;
        this.values += series.reduce((sum, one) => sum + one.values, 0);
      } catch (error) {
        if (signal.aborted) return;
        this.failed++;
        if (error instanceof Problem && error.code === 'UNREACHABLE') this.giveUp();
      }
      this.paused = this.values > MOST_VALUES && this.waiting.length > 0;
      this.host.requestUpdate();
    }
  }
}

export function storedQuestion(zone: string, year: number): Question {
  return { path: '/grid-signals', query: { zone, from: `${year}-01-01T00:00Z`, to: `${year + 1}-01-01T00:00Z` } };
}
