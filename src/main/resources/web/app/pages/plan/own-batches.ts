import { LitElement, css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { getListed } from '../../core/api';
import { count } from '../../core/format';
import { t } from '../../core/i18n';
import { Load } from '../../core/load';
import { Localized } from '../../core/localized';
import { say } from '../../core/say';
import { base, buttons, fields } from '../../ui/styles';
import { EMPTY, wrongFields, type BatchField, type BatchFields, type Place } from './draft';
import { draft } from './make-state';
import { issueList, problemWords } from './make-parts';
import type { Issue, PlacementProblem } from './types';

interface Model {
  id: string;
  name: string;
}

const KINDS: readonly { field: BatchField; type: 'text' | 'number' | 'datetime-local'; unit?: string; needed?: boolean; list?: string }[] = [
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

/** Batches of one's own, added to those of the problem; what is typed lives in the draft, so that nothing is lost. */
export class OwnBatches extends LitElement {
  static override properties = { problem: { attribute: false }, issues: { attribute: false }, blocked: { type: Boolean } };
  static override styles = [
    base, buttons, fields,
    css`
      .fields { display: grid; gap: 0.6rem 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr)); align-items: start; }
      ul.added { list-style: none; margin: 0 0 0.8rem; padding: 0; display: grid; gap: 0.4rem; }
      ul.added > li { border: 1px solid var(--line); border-radius: 8px; padding: 0.3rem 0.6rem; }
      ul.added .row { justify-content: space-between; align-items: center; }
      ul.added > li.bad { border-color: var(--bad); }
      ul.issues { margin: 0.2rem 0 0; padding-left: 1.1rem; }
    `,
  ];
  declare problem: PlacementProblem | undefined;
  declare issues: readonly { issue: Issue; place: Place }[];
  declare blocked: boolean;
  private readonly models = new Load(this, async () => (await getListed<{ models: Model[] }>('/models')).data.models);
  private tried = false;

  constructor() {
    super();
    this.issues = [];
    this.blocked = false;
    new Localized(this);
  }

  override render() {
    if (this.blocked) return html`<p class="hint">${t('plan.own.blocked')}</p>`;
    this.models.run();
    return html`<p class="hint">${t('plan.own.text')}${this.problem ? ` ${problemWords(this.problem)}.` : ''}</p>
      ${draft.added.length > 0 ? html`<ul class="added">${draft.added.map((fields, index) => this.one(fields, index))}</ul>` : nothing}
      <datalist id="model-list">${(this.models.value ?? []).map((model) => html`<option value=${model.id}>${model.name}</option>`)}</datalist>
      <datalist id="site-list">${(this.problem?.sites ?? []).map((site) => html`<option value=${site.id}></option>`)}</datalist>
      <div class="fields">${KINDS.map((kind) => this.field(kind))}</div>
      <p><button type="button" id="add-batch" @click=${this.add}>${t('plan.own.add')}</button></p>`;
  }

  private one(fields: BatchFields, index: number) {
    const mine = this.issues.filter(({ place }) => place.at === 'added' && place.index === index);
    const words = [fields.models, fields.inputTokens && t('plan.own.tokens', { input: count(Number(fields.inputTokens)), output: count(Number(fields.outputTokens)) }), fields.deadline && t('plan.own.until', { at: `${fields.deadline.replace('T', ' ')} UTC` })];
    return html`<li class=${mine.length > 0 ? 'bad' : ''}><div class="row">
        <span><strong>${fields.id}</strong> <span class="muted small">${words.filter(Boolean).join(' · ')}</span></span>
        <span><button type="button" class="quiet" aria-label=${`${t('plan.own.edit')}: ${fields.id}`} @click=${() => this.edit(index)}>${t('plan.own.edit')}</button>
        <button type="button" class="quiet" aria-label=${`${t('plan.own.remove')}: ${fields.id}`} @click=${() => this.takeOut(index)}>${t('plan.own.remove')}</button></span>
      </div>${issueList(mine)}</li>`;
  }

  private field(kind: (typeof KINDS)[number]) {
    const value = draft.typing[kind.field];
    const missing = this.tried && kind.needed && value.trim() === '';
    const wrong = this.tried && wrongFields(draft.typing).includes(kind.field);
    return html`<div class="field">
      <label for=${`b-${kind.field}`}>${t(`plan.field.${kind.field}`)}${kind.unit ? ` (${t(`plan.unit.${kind.unit}` as 'plan.unit.tokens')})` : ''}${kind.needed ? ' *' : ''}</label>
      <input id=${`b-${kind.field}`} type=${kind.type === 'number' ? 'text' : kind.type} inputmode=${kind.type === 'number' ? 'decimal' : nothing} list=${kind.list ?? nothing} .value=${live(value)} aria-required=${kind.needed ? 'true' : 'false'} aria-invalid=${missing || wrong} autocomplete="off"
        @input=${(event: Event) => (draft.typing = { ...draft.typing, [kind.field]: (event.target as HTMLInputElement).value })} />
      ${missing ? html`<p class="wrong">${t('plan.own.missing')}</p>` : wrong ? html`<p class="wrong">${t('plan.own.notNumber')}</p>` : nothing}
    </div>`;
  }

  private async add(): Promise<void> {
    this.tried = true;
    const missing = KINDS.some((kind) => kind.needed && draft.typing[kind.field].trim() === '');
    if (!missing && wrongFields(draft.typing).length === 0) {
      draft.added = [...draft.added, draft.typing];
      say(t('plan.own.added', { id: draft.typing.id }), 'good');
      draft.typing = { ...EMPTY };
      this.tried = false;
      this.changed();
      return;
    }
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  private edit(index: number): void {
    draft.typing = { ...draft.added[index]! };
    this.takeOut(index);
  }

  private takeOut(index: number): void {
    draft.added = draft.added.filter((_, at) => at !== index);
    this.changed();
  }

  private changed(): void {
    this.issues = [];
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent('changed'));
  }
}

customElements.define('sd-own-batches', OwnBatches);
