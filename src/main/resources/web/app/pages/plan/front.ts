import { LitElement, css, html, nothing } from 'lit';
import { answerOf, getJson } from '../../core/api';
import { count, instant } from '../../core/format';
import { t } from '../../core/i18n';
import { Load } from '../../core/load';
import { Localized } from '../../core/localized';
import { go, linkTo } from '../../core/route';
import { say } from '../../core/say';
import { shown } from '../../ui/state';
import { base, buttons, card } from '../../ui/styles';
import '../../chart/chart';
import '../../ui/data-table';
import type { Column } from '../../ui/data-table';
import { frontOption, frontSummary, frontTable } from './front-data';
import { isOpen, type Front, type FrontPoint } from './types';
import type { PlanView } from './view';
import { amount, emissions, gapShare, price, statusSign, statusWords } from './words';

const AGAIN_MS = 1_500;

/** A front of cost and carbon: one plan for each carbon price; a point, or a row's link, opens its plan. */
export class ParetoFront extends LitElement {
  static override properties = { view: { attribute: false } };
  static override styles = [base, buttons, card, css`.top { display: flex; flex-wrap: wrap; gap: 0.4rem 1rem; justify-content: space-between; align-items: end; }`];
  declare view: PlanView;
  private readonly front = new Load<[string], Front>(this, async ([id], signal) => (await getJson<Front>(`/placement-plans/pareto/${encodeURIComponent(id)}`, {}, signal)).data);
  private timer = 0;

  constructor() {
    super();
    new Localized(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  override willUpdate(): void {
    this.front.run(this.view.pareto);
  }

  /** A front has no stream of its own: it is asked for again while a plan of it is searched. */
  override updated(): void {
    clearTimeout(this.timer);
    const state = this.front.state;
    if (state.kind === 'ready' && isOpen(state.value.status)) this.timer = window.setTimeout(() => this.front.again(), AGAIN_MS);
    if (state.kind === 'failed' && state.previous && isOpen(state.previous.status)) this.timer = window.setTimeout(() => this.front.again(), 4 * AGAIN_MS);
  }

  override render() {
    return shown(this.front, (front) => this.draw(front), '28rem');
  }

  private draw(front: Front) {
    const open = isOpen(front.status);
    return html`<div class="stack" id="front" data-status=${front.status}>
      <div class="top"><div><h2>${t('plan.front.heading', { name: front.name })}</h2>
        <p class="muted small"><span aria-hidden="true">${statusSign(front.status)}</span> ${statusWords(front.status)} · ${instant(front.createdAt)}</p></div>
        ${open ? html`<button type="button" id="stop" @click=${() => this.stop(front)}>${t('plan.front.stop')}</button>` : nothing}</div>
      <sd-chart id="front-chart" .heading=${t('plan.front.chart')} .summary=${frontSummary(front)} .height=${'24rem'} .option=${frontOption(front)} .table=${frontTable(front)} .question=${{ path: `/placement-plans/pareto/${front.id}` }} .fileName=${`front-${front.id.slice(0, 8)}`} @chart-click=${this.clicked}></sd-chart>
      <div class="card"><sd-table id="front-table" .heading=${t('plan.front.chart')} .columns=${columns(front)} .rows=${front.points} .rowKey=${(point: FrontPoint) => point.planId}></sd-table></div>
    </div>`;
  }

  private clicked = (event: CustomEvent<{ data?: { plan?: string } }>): void => {
    const plan = event.detail.data?.plan;
    if (plan) go(linkTo('plan', { plan }));
  };

  private async stop(front: Front): Promise<void> {
    const open = front.points.filter((point) => isOpen(point.status));
    const answers = await Promise.allSettled(open.map((point) => answerOf({ path: `/placement-plans/${point.planId}`, method: 'DELETE' })));
    if (answers.some((answer) => answer.status === 'rejected')) say(t('plan.front.notStopped'), 'bad');
    else say(t('plan.progress.kept'), 'good');
    this.front.again();
  }
}

function columns(front: Front): Column<FrontPoint>[] {
  const { currency } = front;
  return [
    { key: 'price', label: t('plan.front.price'), unit: `${currency}/t`, draw: (point) => html`<a href=${linkTo('plan', { plan: point.planId })}>${price(point.carbonPricePerTonne, currency)}</a>` },
    { key: 'cost', label: t('plan.head.cost'), numeric: true, draw: (point) => amount(point.totalCost, currency) },
    { key: 'emissions', label: t('plan.head.emissions'), unit: t('plan.head.location'), numeric: true, draw: (point) => emissions(point.emissionsKg, 4) },
    { key: 'leftOut', label: t('plan.front.leftOut'), numeric: true, draw: (point) => count(point.leftOut) },
    { key: 'gap', label: t('plan.head.gap'), numeric: true, draw: (point) => gapShare(point.gap) },
    { key: 'status', label: t('plan.recent.status'), draw: (point) => html`<span class="nowrap">${statusSign(point.status)} ${statusWords(point.status)}${point.dominated ? ` · ${t('plan.front.dominated')}` : ''}</span>` },
  ];
}

customElements.define('sd-plan-front', ParetoFront);
