import { LitElement, css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { getListed } from '../../core/api';
import { t } from '../../core/i18n';
import { Load } from '../../core/load';
import { Localized } from '../../core/localized';
import { base, fields } from '../../ui/styles';
import { wrongFields, type BatchField, type BatchFields } from './draft';
import type { Issue } from './types';

interface Model {
  id: string;
  name: string;
}

const KINDS: readonly { field: BatchField; type: 'text' | 'number' | 'datetime-local'; unit?: 'tokens' | 'utc' | 'priority' | 'gb' | 'currency'; needed?: boolean; list?: string }[] = [
  { field: 'id', type: 'text', needed: true },
  { field: 'models', type: 'text', needed: true, list: 'model-list' },
  { field: 'inputTokens', type: 'number', unit: 'tokens', needed: true },
  { field: 'outputTokens', type: 'number', unit: 'tokens', needed: true },
  { field: 'deadline', type: 'datetime-local', unit: 'utc' },
  { field: 'release', type: 'datetime-local', unit: 'utc' },
  { field: 'priority', type: 'number', unit: 'priority' },
  { field: 'tenant', type: 'text' },
  { field: 'accelerators', type: 'number' },
  { field: 'homeSite', type: 'text', list: 'site-list' },
  { field: 'egressGb', type: 'number', unit: 'gb' },
  { field: 'egressPricePerGb', type: 'number', unit: 'currency' },
];

/** The fields of one batch. What is typed is told as `typed`; whoever holds it hands it back as `value`. */
export class BatchForm extends LitElement {
  static override properties = { value: { attribute: false }, sites: { attribute: false }, issues: { attribute: false }, tried: { state: true } };
  static override styles = [
    base, fields,
    css`
      .fields { display: grid; gap: 0.6rem 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr)); align-items: start; }
    `,
  ];
  declare value: BatchFields;
  declare sites: readonly string[];
  /** What the service found in this batch, by its field. */
  declare issues: readonly { field: BatchField; issue: Issue }[];
  private declare tried: boolean;
  private readonly models = new Load(this, async () => (await getListed<{ models: Model[] }>('/models')).data.models);

  constructor() {
    super();
    this.sites = [];
    this.issues = [];
    this.tried = false;
    new Localized(this);
  }

  /** Whether it can be handed in; where not, the first field that is wrong gets the focus. */
  async check(): Promise<boolean> {
    const missing = KINDS.some((kind) => kind.needed && this.value[kind.field].trim() === '');
    const sound = !missing && wrongFields(this.value).length === 0;
    this.tried = !sound;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    return sound;
  }

  override render() {
    this.models.run();
    return html`<datalist id="model-list">${(this.models.value ?? []).map((model) => html`<option value=${model.id}>${model.name}</option>`)}</datalist>
      <datalist id="site-list">${this.sites.map((site) => html`<option value=${site}></option>`)}</datalist>
      <div class="fields">${KINDS.map((kind) => this.field(kind))}</div>`;
  }

  private field(kind: (typeof KINDS)[number]) {
    const value = this.value[kind.field];
    const missing = this.tried && kind.needed && value.trim() === '';
    const wrong = this.tried && wrongFields(this.value).includes(kind.field);
    const found = this.issues.filter((one) => one.field === kind.field);
    return html`<div class="field">
      <label for=${`b-${kind.field}`}>${t(`plan.field.${kind.field}`)}${kind.unit ? ` (${t(`plan.unit.${kind.unit}`)})` : ''}${kind.needed ? ' *' : ''}</label>
      <input id=${`b-${kind.field}`} type=${kind.type === 'number' ? 'text' : kind.type} inputmode=${kind.type === 'number' ? 'decimal' : nothing} list=${kind.list ?? nothing} .value=${live(value)} aria-required=${kind.needed ? 'true' : 'false'} aria-invalid=${missing || wrong || found.length > 0} autocomplete="off" @input=${(event: Event) => this.typed(kind.field, (event.target as HTMLInputElement).value)} />
      ${missing ? html`<p class="wrong">${t('plan.own.missing')}</p>` : wrong ? html`<p class="wrong">${t('plan.own.notNumber')}</p>` : nothing}
      ${found.map(({ issue }) => html`<p class="wrong" lang="en">${issue.message}</p>`)}
    </div>`;
  }

  private typed(field: BatchField, text: string): void {
    this.value = { ...this.value, [field]: text };
    this.dispatchEvent(new CustomEvent<BatchFields>('typed', { detail: this.value }));
  }
}

customElements.define('sd-batch-form', BatchForm);
