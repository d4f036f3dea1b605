import { LitElement, css, html, svg, nothing } from 'lit';
import { base } from './styles';

const WIDTH = 96;
const HEIGHT = 24;

/** A line the size of a word; gaps stay gaps. What it shows is said in `label`. Too small and too many to be charts. */
export class Sparkline extends LitElement {
  static override properties = { values: { attribute: false }, label: {}, mark: { type: Number } };
  static override styles = [
    base,
    css`
      :host { display: inline-block; line-height: 0; }
      svg { width: 96px; height: 24px; overflow: visible; }
      path { fill: none; stroke: var(--series-1); stroke-width: 1.5; vector-effect: non-scaling-stroke; }
      line { stroke: var(--line); }
      circle { fill: var(--series-1); }
    `,
  ];
  declare values: readonly (number | undefined)[];
  declare label: string;
  /** Position of a value that is marked by a dot, such as that of the present hour. */
  declare mark: number | undefined;

  constructor() {
    super();
    this.values = [];
    this.label = '';
  }

  override render() {
    const known = this.values.filter((value): value is number => value !== undefined);
    if (known.length < 2) return nothing;
    const [least, most] = [Math.min(...known), Math.max(...known)];
    const y = (value: number) => (most === least ? HEIGHT / 2 : HEIGHT - 2 - ((value - least) / (most - least)) * (HEIGHT - 4));
    const x = (at: number) => (at / (this.values.length - 1)) * WIDTH;
    const zero = least < 0 && most > 0 ? svg`<line x1="0" x2=${WIDTH} y1=${y(0)} y2=${y(0)}></line>` : nothing;
    return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${this.label}>
      ${zero}<path d=${line(this.values, x, y)}></path>${this.dot(x, y)}
    </svg>`;
  }

  private dot(x: (at: number) => number, y: (value: number) => number) {
    const value = this.mark === undefined ? undefined : this.values[this.mark];
    return value === undefined ? nothing : svg`<circle cx=${x(this.mark!)} cy=${y(value)} r="2.5"></circle>`;
  }
}

function line(values: readonly (number | undefined)[], x: (at: number) => number, y: (value: number) => number): string {
  let drawing = false;
  return values
    .map((value, at) => {
      if (value === undefined) {
        drawing = false;
        return '';
      }
      const step = `${drawing ? 'L' : 'M'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
      drawing = true;
      return step;
    })
    .join('');
}

customElements.define('sd-sparkline', Sparkline);
