import { LitElement, css, html, nothing } from 'lit';
import { t } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { base, buttons, fields } from '../../ui/styles';
import { changeView } from './events';
import type { Row } from './rows';
import { METHODS, VIEW, type Method, type View } from './view';
import { countryName } from './words';

/** Which of the regions are shown. */
export class NowFilters extends LitElement {
  static override properties = { view: { attribute: false }, rows: { attribute: false }, shown: { type: Number } };
  static override styles = [
    base,
    buttons,
    fields,
    css`
      .bar { display: grid; gap: 0.5rem 0.75rem; align-items: end; grid-template-columns: minmax(10rem, 2fr) minmax(9rem, 1.2fr) minmax(10rem, 1.2fr) minmax(9rem, 1fr) auto auto minmax(7rem, auto); }
      .check { display: flex; gap: 0.45rem; align-items: center; min-height: 2.25rem; margin: 0; color: var(--text); white-space: nowrap; }
      .count { min-height: 2.25rem; display: flex; align-items: center; justify-content: flex-end; margin: 0; white-space: nowrap; }
      @media (max-width: 1100px) { .bar { grid-template-columns: repeat(4, minmax(0, 1fr)); } }
      @media (max-width: 640px) { .bar { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
    `,
  ];
  declare view: View;
  declare rows: readonly Row[];
  /** How many pass. */
  declare shown: number;

  constructor() {
    super();
    this.rows = [];
    this.shown = 0;
    new Localized(this);
  }

  override render() {
    const { view } = this;
    const active = view.q !== '' || view.place !== '' || view.ceiling !== undefined || view.known;
    return html`<div class="bar" role="group" aria-label=${t('now.filters')}>
      <div class="field">
        <label for="q">${t('now.search')}</label>
        <input id="q" type="search" .value=${view.q} placeholder=${t('now.search.hint')} @input=${(event: Event) => this.change({ q: valueOf(event) }, 'replace')} />
      </div>
      <div class="field">
        <label for="place">${t('now.place')}</label>
        <select id="place" @change=${(event: Event) => this.change({ place: valueOf(event) })}>${this.places()}</select>
      </div>
      <div class="field">
        <label for="method">${t('now.method')}</label>
        <select id="method" @change=${(event: Event) => this.change({ method: valueOf(event) as Method })}>
          ${METHODS.map((method) => html`<option value=${method} .selected=${method === view.method}>${t(`now.method.${method}`)}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="ceiling">${t('now.ceiling')}</label>
        <input id="ceiling" type="number" min="0" step="any" inputmode="decimal" .value=${String(view.ceiling ?? '')} placeholder="gCO₂e" @input=${this.ceiling} />
      </div>
      <label class="check"><input id="known" type="checkbox" .checked=${view.known} @change=${(event: Event) => this.change({ known: (event.target as HTMLInputElement).checked })} />${t('now.known')}</label>
      <button id="reset" type="button" ?disabled=${!active} @click=${() => this.change({ q: '', place: '', ceiling: undefined, known: false })}>${t('now.reset')}</button>
      <p id="shown" class="count muted small" role="status">${this.rows.length === 0 ? nothing : t('now.shown', { shown: this.shown, all: this.rows.length })}</p>
    </div>`;
  }

  /** Countries, and the jurisdictions that are more than one country. */
  private places() {
    const countries = [...new Set(this.rows.map((row) => row.region.country))];
    const wider = [...new Set(this.rows.map((row) => row.region.jurisdiction))].filter((code) => !countries.includes(code));
    const codes = [...wider, ...countries];
    if (this.view.place && !codes.includes(this.view.place)) codes.push(this.view.place);
    const options = codes.map((code) => ({ code, name: countryName(code) })).sort((a, b) => a.name.localeCompare(b.name, document.documentElement.lang));
    return html`<option value="" .selected=${this.view.place === ''}>${t('common.all')}</option>
      ${options.map(({ code, name }) => html`<option value=${code} .selected=${code === this.view.place}>${name}</option>`)}`;
  }

  private ceiling(event: Event): void {
    const typed = valueOf(event);
    this.change({ ceiling: typed === '' ? undefined : VIEW.ceiling.read(typed) }, 'replace');
  }

  private change(change: Partial<View>, how: 'push' | 'replace' = 'push'): void {
    changeView(this, change, how);
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}

customElements.define('sd-now-filters', NowFilters);
