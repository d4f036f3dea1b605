import { LitElement, css, html, nothing } from 'lit';
import { age } from '../core/format';
import { t, tCode } from '../core/i18n';
import { Localized } from '../core/localized';
import { base } from './styles';

/** How far a figure can be trusted (its quality tier, a sign and a word) and how old it is. */
export class TierBadge extends LitElement {
  static override properties = { tier: {}, ageDays: { type: Number, attribute: 'age-days' } };
  static override styles = [
    base,
    css`
      :host { display: inline-block; }
      .badge { display: inline-flex; gap: 0.3rem; align-items: baseline; font-size: 0.78rem; line-height: 1.3; padding: 0.05rem 0.45rem; border-radius: 999px; border: 1px solid var(--line-strong); color: var(--text); background: var(--surface-sunken); white-space: nowrap; }
      .age { color: var(--text-muted); }
    `,
  ];
  declare tier: string | undefined;
  declare ageDays: number | undefined;

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    if (!this.tier) return html`<span class="badge">? ${t('tier.unknown')}</span>`;
    return html`<span class="badge" title=${tCode('tierText', this.tier, '')}>
      <span aria-hidden="true">${SIGNS[this.tier] ?? '○'}</span>${tCode('tier', this.tier)}
      ${this.ageDays === undefined || this.ageDays <= 0 ? nothing : html`<span class="age">${age(this.ageDays)}</span>`}
    </span>`;
  }
}

/** From what was measured to what merely stands in: fuller means more trustworthy. */
const SIGNS: Record<string, string> = { USER: '✎', MEASURED: '●', PUBLISHED: '●', TARIFF: '◕', FORECAST: '◑', TYPICAL: '◔', ANNUAL: '○' };

customElements.define('sd-tier', TierBadge);
