import { LitElement, css, html, nothing } from 'lit';
import { t } from '../core/i18n';
import { base, buttons } from './styles';

/** A box that says something: `kind` is info, good, warn or bad; a sign stands beside the colour. */
export class Notice extends LitElement {
  static override properties = { kind: {}, heading: {} };
  static override styles = [
    base,
    css`
      .box { display: flex; gap: 0.7rem; padding: 0.7rem 0.9rem; border-radius: var(--radius); border: 1px solid currentColor; background: var(--info-soft); color: var(--info); }
      .body { color: var(--text); min-width: 0; overflow-wrap: anywhere; }
      .heading { font-weight: 650; }
      .good { background: var(--good-soft); color: var(--good); }
      .warn { background: var(--warn-soft); color: var(--warn); }
      .bad { background: var(--bad-soft); color: var(--bad); }
      .sign { font-weight: 700; width: 1.2rem; text-align: center; flex: none; }
    `,
  ];
  declare kind: 'info' | 'good' | 'warn' | 'bad';
  declare heading: string;

  constructor() {
    super();
    this.kind = 'info';
    this.heading = '';
  }

  override render() {
    const sign = { info: 'i', good: '✓', warn: '!', bad: '✕' }[this.kind];
    return html`<div class="box ${this.kind}">
      <span class="sign" aria-hidden="true">${sign}</span>
      <div class="body">${this.heading ? html`<div class="heading">${this.heading}</div>` : nothing}<slot></slot></div>
    </div>`;
  }
}

/** A button that asks for another try (`again`). */
export class Again extends LitElement {
  static override styles = [base, buttons];

  override render() {
    return html`<button type="button" @click=${() => this.dispatchEvent(new CustomEvent('again'))}>${t('common.retry')}</button>`;
  }
}

/** Room for what is being loaded, of the height that it will take. */
export class Skeleton extends LitElement {
  static override properties = { height: {}, label: {} };
  static override styles = [
    base,
    css`
      .room { border-radius: var(--radius); background: var(--surface-sunken); display: grid; place-items: center; color: var(--text-muted); font-size: 0.9rem; }
      @media (prefers-reduced-motion: no-preference) {
        .room { animation: pulse 1.6s ease-in-out infinite; }
        @keyframes pulse { 50% { background: var(--surface-raised); } }
      }
    `,
  ];
  declare height: string;
  declare label: string;

  constructor() {
    super();
    this.height = '12rem';
    this.label = '';
  }

  override updated(): void {
    this.renderRoot.querySelector<HTMLElement>('.room')!.style.minHeight = this.height;
  }

  override render() {
    return html`<div class="room" role="status">${this.label}</div>`;
  }
}

/** A thin bar while something newer is under way; it takes no room. */
export class Progress extends LitElement {
  static override properties = { label: {} };
  static override styles = [
    base,
    css`
      :host { height: 0; position: relative; }
      .bar { position: absolute; inset: -4px 0 auto; height: 3px; overflow: hidden; border-radius: 2px; background: var(--accent-soft); }
      .bar::after { content: ''; position: absolute; inset: 0 60% 0 0; background: var(--accent); }
      @media (prefers-reduced-motion: no-preference) {
        .bar::after { animation: slide 1.2s linear infinite; }
        @keyframes slide { from { transform: translateX(-100%); } to { transform: translateX(250%); } }
      }
    `,
  ];
  declare label: string;

  override render() {
    return html`<div class="bar" role="status"><span class="sr-only">${this.label}</span></div>`;
  }
}

customElements.define('sd-notice', Notice);
customElements.define('sd-again', Again);
customElements.define('sd-skeleton', Skeleton);
customElements.define('sd-progress', Progress);
