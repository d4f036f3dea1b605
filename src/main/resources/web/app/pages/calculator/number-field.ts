import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { count, figure } from '../../core/format';
import { t } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { base, fields } from '../../ui/styles';
import { typed, writtenAs } from './typed';
import type { Limits } from './view';

/**
 * A field for a number that may be left empty. What was typed stays, also where it is wrong; only what is right is told
 * (`number`, undefined when emptied).
 */
export class NumberField extends LitElement {
  static override properties = {
    name: {}, label: {}, unit: {}, hint: {}, limits: { attribute: false }, value: { attribute: false }, scale: { type: Number },
    placeholder: {}, problem: {}, draft: { state: true },
  };
  static override styles = [
    base,
    fields,
    css`
      .with { position: relative; }
      input { padding-right: var(--unit-room, 4.5rem) !important; font-variant-numeric: tabular-nums; }
      .unit { position: absolute; right: 0.6rem; top: 0; line-height: 2.25rem; color: var(--text-muted); font-size: 0.8rem; pointer-events: none; }
      input::placeholder { color: var(--text-muted); opacity: 1; font-style: italic; }
    `,
  ];
  declare name: string;
  declare label: string;
  declare unit: string;
  declare hint: string;
  declare limits: Limits;
  declare value: number | undefined;
  declare scale: number;
  /** What holds while the field is empty. */
  declare placeholder: string;
  /** What the service says against the value. */
  declare problem: string;
  private declare draft: string;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.name = this.label = this.unit = this.hint = this.placeholder = this.problem = this.draft = '';
    this.scale = 1;
    this.limits = { least: 0, most: 1 };
    new Localized(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  override willUpdate(changed: PropertyValues): void {
    // The link has another value than what was typed: a preset, the back button.
    if (changed.has('value') && this.told() !== this.value) this.draft = writtenAs(this.value, this.scale);
  }

  private told(): number | undefined {
    const read = typed(this.draft, this.limits, this.scale);
    return read.kind === 'number' ? read.value : undefined;
  }

  override render() {
    const wrong = this.wrong();
    const described = [wrong ? 'wrong' : '', this.hint ? 'hint' : ''].filter(Boolean).join(' ');
    return html`<div class="field">
      <label for="input">${this.label}</label>
      <div class="with">
        <input id="input" name=${this.name} type="text" inputmode="decimal" autocomplete="off" placeholder=${this.placeholder}
          .value=${this.draft} aria-invalid=${wrong ? 'true' : 'false'} aria-describedby=${described || nothing} @input=${this.input} @change=${this.tell} />
        ${this.unit ? html`<span class="unit" aria-hidden="true">${this.unit}</span>` : nothing}
      </div>
      ${wrong ? html`<div id="wrong" class="wrong" role="alert">${wrong}</div>` : nothing}
      ${this.hint ? html`<div id="hint" class="hint">${this.hint}</div>` : nothing}
    </div>`;
  }

  private wrong(): unknown {
    const read = typed(this.draft, this.limits, this.scale);
    if (read.kind === 'notANumber') return t('calculator.field.notANumber');
    if (read.kind === 'outOfRange') return t('calculator.field.outOfRange', { least: bound(this.limits.least * this.scale), most: `${bound(this.limits.most * this.scale)} ${this.unit}`.trim() });
    return this.problem ? html`<span lang="en">${this.problem}</span>` : undefined;
  }

  private input(event: Event): void {
    this.draft = (event.target as HTMLInputElement).value;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(), 200);
  }

  private tell(): void {
    clearTimeout(this.timer);
    const read = typed(this.draft, this.limits, this.scale);
    if (read.kind !== 'number' && read.kind !== 'empty') return;
    const value = read.kind === 'number' ? read.value : undefined;
    if (value !== this.value) this.dispatchEvent(new CustomEvent<number | undefined>('number', { detail: value }));
  }
}

function bound(value: number): string {
  return Number.isInteger(value) ? count(value) : figure(value);
}

customElements.define('sd-calc-number', NumberField);
