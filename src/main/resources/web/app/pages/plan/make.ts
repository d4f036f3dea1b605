import { LitElement, css, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { getListed, Problem } from '../../core/api';
import { t } from '../../core/i18n';
import { Load } from '../../core/load';
import { Localized } from '../../core/localized';
import { go, linkTo } from '../../core/route';
import { say } from '../../core/say';
import { problemNotice } from '../../ui/state';
import { base, buttons, card, fields } from '../../ui/styles';
import { baseOf, draft, pricesOf, Refused, submit, type Refusal } from './make-state';
import { choice, demoFields, fileFields, issueList, numberField, planFields, type MakeHost } from './make-parts';
import type { DemoSet, Issue, PlacementProblem } from './types';
import { parsePrices, type Place } from './draft';
import type { PlanUrl, PlanView } from './view';
import './own-batches';

/** Makes a plan, or a front of plans: a problem, how long to search, what carbon counts, batches of one's own. */
export class MakePlan extends LitElement implements MakeHost {
  static override properties = { view: { attribute: false }, url: { attribute: false }, busy: { state: true }, refusal: { state: true } };
  static override styles = [
    base, buttons, fields, card,
    css`
      form { display: grid; gap: 1.2rem; }
      .choice { display: flex; flex-wrap: wrap; gap: 0.4rem; }
      .terms { display: grid; gap: 0.8rem 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr)); align-items: start; }
      .wide { grid-column: 1 / -1; }
      .go { display: flex; flex-wrap: wrap; gap: 0.6rem 1rem; align-items: center; }
      .go .primary { min-height: 2.75rem; padding: 0.4rem 1.4rem; font-size: 1.05rem; }
      ul.issues { margin: 0.3rem 0 0; padding-left: 1.1rem; }
      summary { cursor: pointer; font-weight: 600; padding: 0.3rem 0; }
      input[type='file'] { max-width: 100%; font: inherit; }
    `,
  ];
  declare view: PlanView;
  declare url: PlanUrl;
  private declare busy: boolean;
  declare refusal: Refusal | undefined;
  /** Texts of number fields as they are typed, also where they are no valid number. */
  typed: Record<string, string> = {};
  readonly demos = new Load(this, async () => (await getListed<{ demoData: DemoSet[] }>('/demo-data')).data.demoData);
  readonly problem = new Load<[string], PlacementProblem | undefined>(this, () => baseOf(this.view));

  constructor() {
    super();
    this.busy = false;
    new Localized(this);
  }

  override willUpdate(): void {
    this.demos.run();
  }

  override render() {
    const view = this.view;
    return html`<form class="card" novalidate @submit=${this.start} id="make">
      <h2>${t('plan.make.heading')}</h2>
      ${choice(this, 'mode', ['plan', 'front'], t('plan.make.mode'))}
      <div>
        ${choice(this, 'source', view.from ? ['demo', 'file', 'plan'] : ['demo', 'file'], t('plan.make.source'))}
        <p class="hint">${t(`plan.make.source.${view.source}.hint`)}</p>
      </div>
      ${view.source === 'demo' ? demoFields(this) : view.source === 'file' ? fileFields(this) : planFields(this)}
      <div class="terms">
        ${numberField(this, 'seconds', { least: 0, most: 36_000, unit: 's', place: 'seconds' })}
        ${view.mode === 'plan' ? numberField(this, 'carbon', { least: 0, most: 1_000_000, unit: t('plan.make.perTonne'), place: 'carbon' }) : this.prices()}
      </div>
      <details ?open=${draft.added.length > 0 || this.hasAt('added')} @toggle=${this.opened}>
        <summary>${draft.added.length > 0 ? t('plan.own.headingCount', { n: draft.added.length }) : t('plan.own.heading')}</summary>
        <sd-own-batches .problem=${this.problem.value} .horizon=${this.problem.value?.horizon} .issues=${this.at('added')} ?blocked=${!!draft.csv.batches && view.mode === 'plan'} @changed=${() => this.requestUpdate()}></sd-own-batches>
      </details>
      ${this.refused()}
      <div class="go">
        <button class="primary" type="submit" id="start" ?disabled=${this.busy}>${this.busy ? t('plan.make.sending') : t(view.mode === 'front' ? 'plan.make.startFront' : 'plan.make.start')}</button>
        <span class="hint">${t('plan.make.promise')}</span>
      </div>
    </form>`;
  }

  private prices() {
    const value = this.typed['prices'] ?? pricesOf(this.view).join(', ');
    const wrong = parsePrices(value) === undefined;
    return html`<div class="field wide">
      <label for="prices">${t('plan.make.prices')}</label>
      <input id="prices" .value=${live(value)} aria-invalid=${wrong || this.hasAt('prices')} aria-describedby="prices-hint" @input=${(event: Event) => this.typePrices((event.target as HTMLInputElement).value)} />
      <p class="hint" id="prices-hint">${t('plan.make.prices.hint')}</p>
      ${wrong ? html`<p class="wrong">${t('plan.make.prices.wrong')}</p>` : nothing}${issueList(this.at('prices'))}
    </div>`;
  }

  private typePrices(text: string): void {
    this.typed['prices'] = text;
    const prices = parsePrices(text);
    if (prices) this.url.set({ prices }, 'replace');
    this.requestUpdate();
  }

  /** What the service said about a place. */
  at(at: Place['at']): { issue: Issue; place: Place }[] {
    return this.refusal?.issues.filter((one) => one.place.at === at) ?? [];
  }

  hasAt(at: Place['at']): boolean {
    return this.at(at).length > 0;
  }

  private refused() {
    if (!this.refusal) return nothing;
    const { error, issues } = this.refusal;
    if (issues.length === 0) return error === undefined ? html`<sd-notice kind="warn" role="alert" heading=${t('plan.make.noProblem')}>${t('plan.make.noProblem.next')}</sd-notice>` : problemNotice(error);
    const others = issues.filter((one) => one.place.at === 'other').map((one) => one.issue);
    const total = error instanceof Problem ? Number(error.extra['errors'] ?? issues.length) : issues.length;
    return html`<sd-notice kind="bad" role="alert" heading=${t('plan.make.refused', { n: total })}>
      <p>${t('plan.make.refused.text')}</p>
      ${others.length === 0 ? nothing : html`<ul class="issues" lang="en">${others.slice(0, 20).map((issue) => html`<li><code>${issue.path}</code> ${issue.message}</li>`)}</ul>`}
    </sd-notice>`;
  }

  private opened(event: Event): void {
    if ((event.target as HTMLDetailsElement).open) this.problem.run(JSON.stringify([this.view.source, this.view.demo, this.view.batches, this.view.from, draft.fileName]));
  }

  private async start(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy || (this.view.mode === 'front' && this.typed['prices'] !== undefined && !parsePrices(this.typed['prices']))) return;
    this.busy = true;
    this.refusal = undefined;
    try {
      const made = await submit(this.view);
      if (made.validation.warnings > 0) say(t('plan.make.warnings', { n: made.validation.warnings }));
      go(linkTo('plan', this.view.mode === 'front' ? { pareto: made.id } : { plan: made.id }));
    } catch (error) {
      this.refusal = error instanceof Refused ? error.refusal : { error, issues: [] };
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('sd-plan-make', MakePlan);
