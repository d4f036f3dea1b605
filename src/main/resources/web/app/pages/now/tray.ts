import { LitElement, css, html, nothing } from 'lit';
import { t } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { base, buttons } from '../../ui/styles';
import type { Row } from './rows';
import { MOST_PINS } from './view';
import { nameOf } from './words';

/** What is pinned, always in sight while something is; leads to the comparison (`show-compare`). */
export class NowTray extends LitElement {
  static override properties = { rows: { attribute: false } };
  static override styles = [
    base,
    buttons,
    css`
      :host { position: sticky; bottom: 0.75rem; z-index: 10; justify-self: center; max-width: 100%; }
      .tray { display: flex; flex-wrap: wrap; gap: 0.3rem 0.5rem; align-items: center; background: var(--surface-raised); border: 1px solid var(--line-strong); border-radius: 14px; box-shadow: var(--shadow); padding: 0.35rem 0.5rem 0.35rem 0.9rem; font-size: 0.9rem; }
      button { min-height: 2rem; padding: 0.1rem 0.6rem; font-size: 0.9rem; max-width: 100%; overflow-wrap: anywhere; }
    `,
  ];
  declare rows: readonly Row[];

  constructor() {
    super();
    this.rows = [];
    new Localized(this);
  }

  override render() {
    if (this.rows.length === 0) return nothing;
    return html`<div class="tray" role="group" aria-label=${t('now.tray')}>
      <span class="muted">${t('now.tray.count', { n: this.rows.length, most: MOST_PINS })}</span>
      ${this.rows.map((row) => html`<button type="button" data-tray=${row.id} aria-label=${t('now.unpin', { region: nameOf(row) })} title=${t('now.unpin', { region: nameOf(row) })} @click=${() => this.dispatchEvent(new CustomEvent('pin', { detail: row.id }))}>${nameOf(row)} <span aria-hidden="true">✕</span></button>`)}
      <button type="button" class="primary" id="show-compare" @click=${() => this.dispatchEvent(new CustomEvent('show-compare'))}>${t('now.compare')}</button>
    </div>`;
  }
}

customElements.define('sd-now-tray', NowTray);
