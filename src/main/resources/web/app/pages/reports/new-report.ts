import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { Problem } from '../../core/api';
import { t } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { problemNotice } from '../../ui/state';
import { base, buttons, card, fields } from '../../ui/styles';
import { requestReport } from './api';
import './activity-card';
import './instrument-card';
import { looks } from './looks';
import { daysOf, isDay, usualPeriods, type Days } from './period';
import { emptyDraft, PROPERTIES, questionOf, type Draft } from './question';
import { options } from './report-options';
import './sample-card';
import type { Run } from './types';

interface Wrong {
  message: string;
  property?: string;
}

/** Asks for a report; offers to hand in activity where there is none, and certificates. */
export class NewReport extends LitElement {
  static override properties = {
    runs: { attribute: false }, organisation: {}, draft: { state: true }, busy: { state: true }, failure: { state: true }, wrong: { state: true },
  };
  static override styles = [
    base,
    buttons,
    card,
    fields,
    looks,
    css`
      form .grid { grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); align-items: start; }
      details { margin: 0.5rem 0; }
      summary { cursor: pointer; font-weight: 600; padding: 0.3rem 0; }
      .quick { display: flex; flex-wrap: wrap; gap: 0.4rem; }
    `,
  ];
  declare runs: readonly Run[];
  declare organisation: string;
  private declare draft: Draft;
  private declare busy: boolean;
  private declare failure: unknown;
  private declare wrong: Partial<Record<keyof Draft, string>>;
  /** Stays the same while the same question is sent again. */
  private key: { question: string; key: string } | undefined;

  constructor() {
    super();
    this.runs = [];
    this.organisation = '';
    this.busy = false;
    this.wrong = {};
    this.draft = { ...emptyDraft(), ...lastYear(), timezone: Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC' };
    new Localized(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.organisation) this.take(this.organisation);
  }

  /** The list of reports may come after the form: what it says of the organisation is then taken over. */
  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('runs') && this.draft.organisation !== '' && this.draft.organisationName === '') this.take(this.draft.organisation.trim());
  }

  override render() {
    const none = this.failure instanceof Problem && this.failure.code === 'no-activity';
    return html`<div class="two">
      <form class="card stack" @submit=${this.submit} novalidate aria-labelledby="ask">
        <h2 id="ask">${t('reports.new.heading')}</h2>
        <div class="grid">
          ${this.field('organisation', 'text', { hint: t('reports.new.organisation.hint'), list: 'organisations', required: true })}
          ${this.field('organisationName', 'text', { hint: t('reports.new.organisationName.hint') })}
        </div>
        <div>
          <div class="label" id="usual">${t('reports.new.usual')}</div>
          <div class="quick" role="group" aria-labelledby="usual">${usualPeriods(today()).map((one) => html`<button type="button" id="period-${one.kind}" aria-pressed=${one.days.first === this.draft.first && one.days.last === this.draft.last} @click=${() => this.change(one.days)}>${one.label}</button>`)}</div>
        </div>
        <div class="grid">
          ${this.field('first', 'date', { required: true })}
          ${this.field('last', 'date', { hint: t('reports.new.last.hint'), required: true })}
          ${this.field('timezone', 'text', { hint: t('reports.new.timezone.hint'), list: 'timezones' })}
          ${this.field('currency', 'text', { hint: t('reports.new.currency.hint'), list: 'currencies' })}
        </div>
        ${this.field('sites', 'text', { hint: t('reports.new.sites.hint') })}
        ${options(this.draft, this.field, (part) => this.change(part))}
        <datalist id="organisations">${[...new Set(this.runs.map((run) => run.organisation))].map((one) => html`<option value=${one}></option>`)}</datalist>
        <datalist id="timezones">${timezones().map((one) => html`<option value=${one}></option>`)}</datalist>
        <datalist id="currencies">${CURRENCIES.map((one) => html`<option value=${one}></option>`)}</datalist>
        ${this.failure && !none ? problemNotice(this.failure) : nothing}
        ${none ? html`<sd-notice id="no-activity" kind="warn" role="alert" heading=${t('reports.new.none.heading')}>
          <p>${t('reports.new.none.text', { organisation: this.draft.organisation })}</p></sd-notice>` : nothing}
        <div class="row"><button class="primary" id="make-report" type="submit" ?disabled=${this.busy}>${this.busy ? t('reports.new.asking') : t('reports.new.make')}</button></div>
      </form>
      <div class="stack">
        <sd-activity-card .organisation=${this.draft.organisation} .wanted=${none} @stored=${() => (this.failure = undefined)}></sd-activity-card>
        <sd-instrument-card .organisation=${this.draft.organisation}></sd-instrument-card>
        <sd-report-sample></sd-report-sample>
      </div>
    </div>`;
  }

  private field = (name: keyof Draft, type: string, extra: { hint?: string; list?: string; required?: boolean; step?: string } = {}) => {
    const wrong = this.wrong[name];
    const described = [wrong ? `${name}-wrong` : '', extra.hint ? `${name}-hint` : ''].filter((one) => one !== '').join(' ');
    return html`<div class="field">
      <label for=${name}>${t(`reports.new.${name}`)}</label>
      <input id=${name} name=${name} type=${type} step=${extra.step ?? nothing} .value=${this.draft[name]} list=${extra.list ?? nothing} ?required=${extra.required}
        autocomplete="off" spellcheck="false" aria-invalid=${wrong ? 'true' : nothing} aria-describedby=${described || nothing}
        @input=${(event: Event) => this.change({ [name]: (event.target as HTMLInputElement).value })}
        @change=${name === 'organisation' ? () => this.take(this.draft.organisation.trim()) : nothing} />
      ${wrong ? html`<div class="wrong" id="${name}-wrong" lang="en">${wrong}</div>` : nothing}
      ${extra.hint ? html`<div class="hint" id="${name}-hint">${extra.hint}</div>` : nothing}
    </div>`;
  };

  private change(part: Partial<Draft> | Days): void {
    this.draft = { ...this.draft, ...part };
    const wrong = { ...this.wrong };
    for (const name of Object.keys(part)) delete wrong[name as keyof Draft];
    this.wrong = wrong;
  }

  /** An organisation that had a report before is asked for in the same way again. */
  private take(organisation: string): void {
    const before = this.runs.find((run) => run.organisation === organisation);
    if (!before) {
      this.change({ organisation });
      return;
    }
    this.change({
      organisation, organisationName: before.organisationName, timezone: before.timezone, currency: before.currency, sites: before.sites.join(', '),
      ...daysOf({ start: before.from, end: before.to }, before.timezone),
    });
  }

  private async submit(event: Event): Promise<void> {
    event.preventDefault();
    this.failure = undefined;
    this.wrong = missing(this.draft);
    if (Object.keys(this.wrong).length > 0) return this.toFirstWrong();
    const question = questionOf(this.draft);
    this.busy = true;
    try {
      const { data } = await requestReport(question, this.keyOf(question));
      this.key = undefined;
      this.dispatchEvent(new CustomEvent('made', { detail: { id: data.id } }));
    } catch (failure) {
      this.refused(failure);
      await this.toFirstWrong();
    } finally {
      this.busy = false;
    }
  }

  private keyOf(question: Record<string, unknown>): string {
    const text = JSON.stringify(question);
    if (this.key?.question !== text) this.key = { question: text, key: `web-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}` };
    return this.key.key;
  }

  private refused(failure: unknown): void {
    this.failure = failure;
    if (!(failure instanceof Problem)) return;
    if (failure.status !== 0) this.key = undefined;
    const wrong: Partial<Record<keyof Draft, string>> = {};
    for (const problem of (failure.extra['problems'] as Wrong[] | undefined) ?? []) {
      const name = PROPERTIES[problem.property ?? ''];
      if (name) wrong[name] = wrong[name] ? `${wrong[name]} ${problem.message}` : problem.message;
    }
    this.wrong = failure.code === 'no-activity' ? {} : wrong;
  }

  private async toFirstWrong(): Promise<void> {
    await this.updateComplete;
    const field = this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]');
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
  }
}

/** What can be said without asking the service. */
function missing(draft: Draft): Partial<Record<keyof Draft, string>> {
  const wrong: Partial<Record<keyof Draft, string>> = {};
  if (draft.organisation.trim() === '') wrong.organisation = t('reports.new.wrong.missing');
  for (const name of ['first', 'last'] as const) if (!isDay(draft[name])) wrong[name] = t('reports.new.wrong.day');
  if (!wrong.first && !wrong.last && draft.last < draft.first) wrong.last = t('reports.new.wrong.order');
  return wrong;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function lastYear(): Days {
  return usualPeriods(today())[0]!.days;
}

const CURRENCIES = ['USD', 'CNY', 'EUR', 'GBP', 'JPY', 'INR', 'KRW', 'SGD', 'AUD', 'CAD', 'CHF', 'SEK', 'NOK', 'DKK', 'BRL'];

function timezones(): string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];
}

customElements.define('sd-report-new', NewReport);
