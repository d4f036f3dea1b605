import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { go, onRoute } from './route';

/**
 * How one parameter of a view is written in the link. `read` answers undefined for what it does not understand; the
 * default then stands in, and the reader is told.
 */
export interface Parameter<T> {
  readonly otherwise: T;
  read(text: string): T | undefined;
  write(value: T): string;
}

/** Any text; empty means none. */
export function text(otherwise = ''): Parameter<string> {
  return { otherwise, read: (given) => given, write: (value) => value };
}

/** One of a closed list. */
export function oneOf<const T extends string>(known: readonly T[], otherwise: NoInfer<T>): Parameter<T> {
  return { otherwise, read: (given) => known.find((one) => one === given), write: (value) => value };
}

/** A number within limits, both included; absent where the service's default holds. */
export function number(least: number, most: number, otherwise?: number): Parameter<number | undefined> {
  return {
    otherwise,
    read: (given) => {
      const value = given.trim() === '' ? NaN : Number(given);
      return value >= least && value <= most ? value : undefined;
    },
    write: (value) => (value === undefined ? '' : String(value)),
  };
}

/** Words between commas, at most so many, each once. */
export function words(most: number): Parameter<readonly string[]> {
  return {
    otherwise: [],
    read: (given) => {
      const list = [...new Set(given.split(',').filter((word) => word !== ''))];
      return list.length <= most ? list : undefined;
    },
    write: (value) => value.join(','),
  };
}

/** On (`1`) or off. */
export function flag(otherwise = false): Parameter<boolean> {
  return {
    otherwise,
    read: (given) => (given === '1' ? true : given === '0' ? false : undefined),
    write: (value) => (value ? '1' : '0'),
  };
}

export type Parameters = Record<string, Parameter<any>>;
export type ViewOf<P extends Parameters> = { readonly [N in keyof P]: P[N] extends Parameter<infer T> ? T : never };

/**
 * The whole view of a page, kept in the link: the host is drawn anew when it changes, also by the back button. Defaults
 * are left out of the link.
 */
export class UrlState<P extends Parameters> implements ReactiveController {
  private end?: () => void;
  private path = '';
  private seen = '';
  private view?: ViewOf<P>;
  /** Parameters that the link has and that are not understood; their defaults stand in. */
  rejected: readonly string[] = [];

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly parameters: P,
    private readonly changed: () => void = () => {},
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.path = location.pathname;
    this.end = onRoute(() => {
      // The page is about to be left; its parameters are not those of the next one.
      if (location.pathname !== this.path) return;
      this.host.requestUpdate();
      this.changed();
    });
  }

  hostDisconnected(): void {
    this.end?.();
  }

  get(): ViewOf<P> {
    if (this.view === undefined || this.seen !== location.search) {
      this.seen = location.search;
      this.view = this.parse(new URLSearchParams(location.search));
    }
    return this.view;
  }

  /** Changes some parameters: a new entry of the history, or (sliders, typing) in place of the present one. */
  set(change: Partial<ViewOf<P>>, how: 'push' | 'replace' = 'push'): void {
    const query = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(change)) {
      const parameter = this.parameters[name]!;
      const written = value === undefined ? '' : parameter.write(value);
      if (written === '' || written === parameter.write(parameter.otherwise)) query.delete(name);
      else query.set(name, written);
    }
    const search = query.toString();
    go(location.pathname + (search ? `?${search}` : ''), how);
  }

  private parse(query: URLSearchParams): ViewOf<P> {
    const view: Record<string, unknown> = {};
    const rejected: string[] = [];
    for (const [name, parameter] of Object.entries(this.parameters)) {
      const given = query.get(name);
      const value = given === null ? undefined : parameter.read(given);
      if (given !== null && value === undefined) rejected.push(name);
      view[name] = value === undefined ? parameter.otherwise : value;
    }
    this.rejected = rejected;
    return view as ViewOf<P>;
  }
}
