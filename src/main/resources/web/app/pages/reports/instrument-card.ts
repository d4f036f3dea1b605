import { LitElement, css, html, nothing } from 'lit';
import { getListed, postJson, Problem } from '../../core/api';
import { t, tCode } from '../../core/i18n';
import { Load } from '../../core/load';
import { Localized } from '../../core/localized';
import { problemNotice } from '../../ui/state';
import { base, buttons, card, fields } from '../../ui/styles';
import { certificateOf, EMPTY, FIELDS, TYPES, type Certificate, type FieldName } from './certificate';
import { looks } from './looks';

interface Receipt {
  block?: { sequence: number; hash: string };
  recorded: number;
  repeated: number;
  warnings: { message: string }[];
}

/** Records one contractual instrument. */
export class InstrumentCard extends LitElement {
  static override properties = { organisation: {}, draft: { state: true }, busy: { state: true }, receipt: { state: true }, failure: { state: true } };
  static override styles = [
    base, buttons, card, fields, looks,
    css`summary { cursor: pointer; } summary h2 { display: inline; } .grid { grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr)); align-items: start; } .check { display: flex; gap: 0.5rem; align-items: center; color: var(--text); font-size: 0.92rem; }`,
  ];
  declare organisation: string;
  private declare draft: Certificate;
  private declare busy: boolean;
  private declare receipt: Receipt | undefined;
  private declare failure: unknown;
  private readonly markets = new Load<readonly [], { id: string; name: string }[]>(this, async () => (await getListed<{ markets: { id: string; name: string }[] }>('/ledger/markets')).data.markets);

  constructor() {
    super();
    this.organisation = '';
    this.draft = { ...EMPTY };
    this.busy = false;
    new Localized(this);
  }

  override render() {
    return html`<section class="card"><details id="instrument" @toggle=${() => this.markets.run()}>
      <summary><h2>${t('reports.instrument.heading')}</h2></summary>
      <form class="stack" novalidate @submit=${this.submit}>
        <p class="muted">${t('reports.instrument.text')}</p>
        <div class="grid">
          <div class="field"><label for="i-type">${t('reports.instrument.type')}</label><select id="i-type" @change=${(event: Event) => this.change('type', (event.target as HTMLSelectElement).value)}>
            ${TYPES.map((type) => html`<option value=${type} .selected=${type === this.draft.type}>${tCode('reports.type', type)}</option>`)}</select></div>
          ${FIELDS.filter((one) => !one.certificate || this.isCertificate()).map((one) => this.field(one.name, one.type))}
        </div>
        <label class="check"><input id="i-uniqueClaim" type="checkbox" .checked=${this.draft.uniqueClaim} @change=${(event: Event) => (this.draft = { ...this.draft, uniqueClaim: (event.target as HTMLInputElement).checked })} />${t('reports.instrument.uniqueClaim')}</label>
        ${this.isCertificate() ? nothing : html`<label class="check"><input id="i-certificatesIncluded" type="checkbox" .checked=${this.draft.certificatesIncluded} @change=${(event: Event) => (this.draft = { ...this.draft, certificatesIncluded: (event.target as HTMLInputElement).checked })} />${t('reports.instrument.certificatesIncluded')}</label>`}
        <datalist id="i-markets">${(this.markets.value ?? []).map((market) => html`<option value=${market.id}>${market.name}</option>`)}</datalist>
        <datalist id="i-technologies">${['WIND', 'SOLAR', 'HYDRO', 'NUCLEAR', 'BIOMASS', 'GEOTHERMAL'].map((one) => html`<option value=${one}></option>`)}</datalist>
        ${this.failure ? this.refused(this.failure) : nothing}
        <div role="status">${this.receipt ? html`<sd-notice id="instrument-receipt" kind="good" heading=${t(this.receipt.recorded > 0 ? 'reports.instrument.recorded' : 'reports.instrument.known')}>
          ${this.receipt.warnings.map((one) => html`<p lang="en">${one.message}</p>`)}<p>${t('reports.instrument.next')}</p></sd-notice>` : nothing}</div>
        <p class="small muted">${t('reports.instrument.forever')}</p>
        <button type="submit" id="instrument-send" ?disabled=${this.busy || this.organisation.trim() === ''}>${t('reports.instrument.record', { organisation: this.organisation.trim() || '…' })}</button>
      </form>
    </details></section>`;
  }

  private isCertificate(): boolean {
    return this.draft.type !== 'PPA' && this.draft.type !== 'SUPPLIER_TARIFF';
  }

  private field(name: FieldName, type: string) {
    const list = name === 'market' ? 'i-markets' : name === 'technology' ? 'i-technologies' : nothing;
    return html`<div class="field"><label for="i-${name}">${t(`reports.instrument.${name}`)}</label>
      <input id="i-${name}" type=${type} step=${type === 'number' ? 'any' : nothing} list=${list} autocomplete="off" .value=${this.draft[name]} @input=${(event: Event) => this.change(name, (event.target as HTMLInputElement).value)} /></div>`;
  }

  private change(name: FieldName | 'type', value: string): void {
    this.draft = { ...this.draft, [name]: value };
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    this.busy = true;
    this.failure = this.receipt = undefined;
    try {
      this.receipt = (await postJson<Receipt>('/instruments', certificateOf(this.draft, this.organisation.trim()))).data;
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.busy = false;
    }
  }

  private refused(failure: unknown) {
    const issues = failure instanceof Problem ? ((failure.extra['issues'] as { path: string; message: string }[] | undefined) ?? []) : [];
    if (issues.length === 0) return problemNotice(failure);
    return html`<sd-notice kind="bad" role="alert" heading=${tCode('problem', (failure as Problem).code)}><ul id="instrument-issues">${issues.map((issue) => html`<li lang="en"><span class="mono">${issue.path}</span>: ${issue.message}</li>`)}</ul></sd-notice>`;
  }
}

customElements.define('sd-instrument-card', InstrumentCard);
