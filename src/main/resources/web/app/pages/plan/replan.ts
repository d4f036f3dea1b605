import { LitElement, css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { postJson, Problem } from '../../core/api';
import { t } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { go, linkTo } from '../../core/route';
import { problemNotice } from '../../ui/state';
import { base, buttons, fields } from '../../ui/styles';
import { changeField, localOf, NO_CHANGE, replanOf, wrongChanges, type ChangeFields } from './change-data';
import { issuesOf } from './draft';
import type { Submission } from './make-state';
import type { Issue, Plan, PlacementProblem } from './types';

/** Plans on from a standing plan for what has changed: what has started stays, what moves is counted. */
export class Replan extends LitElement {
  static override properties = { plan: { attribute: false }, problem: { attribute: false }, typing: { state: true }, error: { state: true }, busy: { state: true } };
  static override styles = [base, buttons, fields, css`.fields { display: grid; gap: 0.6rem 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr)); align-items: start; margin: 0.6rem 0; } ul { padding-left: 1.1rem; }`];
  declare plan: Plan;
  declare problem: PlacementProblem;
  private declare typing: ChangeFields;
  private declare error: unknown;
  private declare busy: boolean;

  constructor() {
    super();
    this.typing = { ...NO_CHANGE };
    this.busy = false;
    new Localized(this);
  }

  override render() {
    const others = this.issues().filter((issue) => !changeField(issue.path));
    return html`<p class="muted small">${t('plan.replan.text')}</p>
      <div class="fields">
        ${this.field('now', 'datetime-local', t('plan.unit.utc'))}
        ${this.field('movePricePerBatch', 'number', this.plan.plan.currency)}
        ${this.select('site', this.problem.sites ?? [])}
        ${this.field('electricityPricePerKwh', 'number', `${this.plan.plan.currency}/kWh`)}
        ${this.select('pool', this.problem.pools ?? [])}
        ${this.field('outageFrom', 'datetime-local', t('plan.unit.utc'))}
        ${this.field('outageTo', 'datetime-local', t('plan.unit.utc'))}
        ${this.field('availableAccelerators', 'number', '')}
        ${this.field('removeBatches', 'text', '')}
      </div>
      ${this.error === undefined ? nothing : this.issues().length === 0 ? problemNotice(this.error) : html`<sd-notice kind="bad" role="alert" heading=${t('plan.make.refused', { n: this.issues().length })}>${others.length === 0 ? nothing : html`<ul lang="en">${others.map((issue) => html`<li>${issue.message}</li>`)}</ul>`}</sd-notice>`}
      <button type="button" id="replan" ?disabled=${this.busy} @click=${this.start}>${t('plan.replan.start')}</button>`;
  }

  private issues(): Issue[] {
    return this.error instanceof Problem ? issuesOf(this.error.extra, this.error.code, this.error.detail) : [];
  }

  private said(name: keyof ChangeFields): readonly Issue[] {
    return this.issues().filter((issue) => changeField(issue.path) === name);
  }

  private field(name: keyof ChangeFields, type: 'text' | 'number' | 'datetime-local', unit: string) {
    const wrong = wrongChanges(this.typing).includes(name);
    const said = this.said(name);
    const value = name === 'now' && this.typing.now === '' ? localOf(this.plan.horizon.start) : this.typing[name];
    return html`<div class="field"><label for=${`r-${name}`}>${t(`plan.replan.${name}`)}${unit ? ` (${unit})` : ''}</label>
      <input id=${`r-${name}`} type=${type === 'number' ? 'text' : type} inputmode=${type === 'number' ? 'decimal' : nothing} .value=${live(value)} aria-invalid=${wrong || said.length > 0} autocomplete="off" @input=${(event: Event) => (this.typing = { ...this.typing, [name]: (event.target as HTMLInputElement).value })} />
      ${wrong ? html`<p class="wrong">${t('plan.own.notNumber')}</p>` : nothing}${said.map((issue) => html`<p class="wrong" lang="en">${issue.message}</p>`)}</div>`;
  }

  private select(name: 'site' | 'pool', options: readonly { id: string }[]) {
    const said = this.said(name);
    return html`<div class="field"><label for=${`r-${name}`}>${t(`plan.replan.${name}`)}</label>
      <select id=${`r-${name}`} aria-invalid=${said.length > 0} @change=${(event: Event) => (this.typing = { ...this.typing, [name]: (event.target as HTMLSelectElement).value })}>
        <option value="">${t('plan.replan.none')}</option>${options.map(({ id }) => html`<option value=${id} .selected=${id === this.typing[name]}>${id}</option>`)}
      </select>${said.map((issue) => html`<p class="wrong" lang="en">${issue.message}</p>`)}</div>`;
  }

  private async start(): Promise<void> {
    if (wrongChanges(this.typing).length > 0) return;
    this.busy = true;
    this.error = undefined;
    const typed = { ...this.typing, now: this.typing.now || localOf(this.plan.horizon.start) };
    try {
      const made = (await postJson<Submission>(`/placement-plans/${this.plan.plan.id}/replans`, { ...replanOf(typed), solving: { timeLimitSeconds: this.plan.origin.solving.timeLimitSeconds } })).data;
      go(linkTo('plan', { plan: made.id }));
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('sd-plan-replan', Replan);
