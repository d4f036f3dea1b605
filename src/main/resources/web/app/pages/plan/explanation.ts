import { LitElement, css, html, nothing } from 'lit';
import { getJson } from '../../core/api';
import { count, quantity } from '../../core/format';
import { t, tCode } from '../../core/i18n';
import { Load } from '../../core/load';
import { Localized } from '../../core/localized';
import { shown } from '../../ui/state';
import { base, buttons, tables } from '../../ui/styles';
import '../../ui/badge';
import '../../ui/copy-curl';
import { hoursBetween, scarceOf, spanOf, type Scarce } from './explain-data';
import { leftOutText } from './left-out';
import type { Alternative, Assignment, Costs, Explanation, Obstacle, ProblemBatch } from './types';
import { amount, emissions, linkKeeping, moment, plain, signedMoney } from './words';

/** Why a batch is where it is: what it costs there, where else it could be and what stands in the way, what is scarce. */
export class BatchExplanation extends LitElement {
  static override properties = { plan: {}, batch: {}, version: {}, given: { attribute: false }, zone: {} };
  static override styles = [
    base, buttons, tables,
    css`
      .top { display: flex; gap: 0.5rem; align-items: start; justify-content: space-between; }
      h2:focus { outline: none; }
      h3 { margin: 1.2rem 0 0.3rem; }
      .alternative { border: 1px solid var(--line); border-radius: 8px; padding: 0.5rem 0.7rem; margin: 0.4rem 0; }
      .alternative ul { margin: 0.2rem 0 0; padding-left: 1.1rem; font-size: 0.88rem; }
      .free { color: var(--good); font-weight: 600; }
      .blocked { color: var(--warn); font-weight: 600; }
      .sum td, .sum th { font-weight: 650; border-top: 2px solid var(--line-strong); }
      .bar { display: block; height: 0.5rem; width: 100%; min-width: 4rem; }
      .bar rect { fill: var(--electricity); }
      .helps { padding-left: 1.1rem; }
      table { font-size: 0.88rem; }
    `,
  ];
  declare plan: string;
  declare batch: string;
  /** Changes when the plan has: what was explained may be old. */
  declare version: string;
  declare given: ProblemBatch | undefined;
  declare zone: string;
  private readonly explanation = new Load<[string, string, string], Explanation>(this, async ([plan, batch], signal) => (await getJson<Explanation>(path(plan, batch), {}, signal)).data);

  constructor() {
    super();
    new Localized(this);
  }

  override willUpdate(): void {
    this.explanation.run(this.plan, this.batch, this.version);
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  override render() {
    return html`<div class="top"><h2 tabindex="-1" id="explanation-heading">${t('plan.explain.heading', { batch: this.batch })}</h2>
        <button type="button" id="close-explanation" aria-label=${t('common.close')} @click=${() => this.dispatchEvent(new CustomEvent('close'))}>✕</button></div>
      ${shown(this.explanation, (explanation) => this.draw(explanation), '24rem')}
      <sd-curl .question=${{ path: path(this.plan, this.batch) }}></sd-curl>`;
  }

  private draw(of: Explanation) {
    return html`${of.assignment ? this.placed(of.assignment, of.currency) : nothing}
      ${of.leftOut ? html`<sd-notice kind="warn" heading=${t('plan.explain.leftOut')}>${leftOutText(of.leftOut, this.zone)}</sd-notice>` : nothing}
      <h3>${t('plan.explain.alternatives')}</h3>
      <p class="small muted">${t(of.assignment ? 'plan.explain.alternatives.text' : 'plan.explain.alternatives.leftOut')}</p>
      ${of.alternatives.length === 0 ? html`<p>${t('plan.explain.noAlternative')}</p>` : of.alternatives.map((each) => this.alternative(each, of.currency))}
      ${of.nextBestFree && !of.alternatives.some((each) => each.free) ? html`<p class="small">${t('plan.explain.nextFree')}</p>${this.alternative(of.nextBestFree, of.currency)}` : nothing}
      ${this.scarce(t('plan.explain.occupied'), scarceOf(of.occupied), of.currency)}
      ${this.scarce(t('plan.explain.wanted'), scarceOf(of.wanted), of.currency)}`;
  }

  private placed(one: Assignment, currency: string) {
    const { run } = one;
    const slack = this.given?.deadline ? hoursBetween(run.end, this.given.deadline) : undefined;
    return html`<p id="placed">${t('plan.explain.placed', { pool: run.pool, start: moment(run.start, this.zone), end: moment(run.end, this.zone), zone: this.zone, n: count(run.accelerators) })}
        ${run.model ? t('plan.explain.model', { model: run.model }) : nothing}
        ${slack === undefined ? nothing : t('plan.explain.slack', { hours: plain(Math.max(0, slack)) })}
        ${one.delayHours > 0 ? t('plan.explain.waits', { hours: plain(one.delayHours) }) : t('plan.explain.atOnce')}
        ${one.lateHours > 0 ? html`<strong>${t('plan.gantt.late', { hours: plain(one.lateHours) })}</strong>` : nothing}</p>
      ${costTable(one.costs, currency)}
      <p class="small">${t('plan.head.emissions')}: <strong>${emissions(one.emissionsKg)}</strong> (${t('plan.head.location')}) · ${t('plan.head.energy')}: <strong>${quantity(one.energyKwh, 'kWh')}</strong></p>
      <p class="small">${t('plan.explain.price')} <sd-tier .tier=${one.priceTier}></sd-tier> · ${t('plan.explain.intensity')} <sd-tier .tier=${one.intensityTier}></sd-tier></p>`;
  }

  private alternative(one: Alternative, currency: string) {
    const extra = one.extraCosts;
    return html`<div class="alternative">
      <strong>${one.run.pool}</strong>, ${moment(one.run.start, this.zone)} – ${moment(one.run.end, this.zone)}${one.run.model ? ` · ${one.run.model}` : ''} · ${t('plan.gantt.accelerators', { n: one.run.accelerators })}
      <div>${t('plan.explain.extra', { all: signedMoney(one.extraWeightedCost, currency), electricity: signedMoney(extra.electricityCost, currency), hardware: signedMoney(extra.hardwareCost, currency), carbon: signedMoney(extra.carbonCost, currency) })}</div>
      ${one.free ? html`<div class="free">✓ ${t('plan.explain.free')}</div>` : html`<div class="blocked">! ${t('plan.explain.blocked')}</div><ul>${one.obstacles.map((obstacle) => html`<li>${this.obstacle(obstacle)}</li>`)}</ul>`}
    </div>`;
  }

  private obstacle(obstacle: Obstacle) {
    const span = spanOf(obstacle);
    const unit = { POOL_FULL: t('plan.unit.accelerators'), SITE_POWER: 'kW', ENERGY_BUDGET: 'kWh', EMISSIONS_BUDGET: 'kg CO₂e' }[obstacle.kind];
    const others = obstacle.occupiedBy.slice(0, 6);
    return html`${tCode('plan.obstacle', obstacle.kind)} <strong>${obstacle.resource}</strong>: ${t('plan.explain.missing', { amount: `${plain(obstacle.missing)} ${unit}` })}${span ? ` ${t('plan.explain.inSlots', { n: count(span.slots), first: moment(span.first, this.zone), last: moment(span.last, this.zone) })}` : ''}
      ${others.length === 0 ? nothing : html`<br />${t('plan.explain.takenBy')} ${others.map((batch, at) => html`${at > 0 ? ', ' : ''}<a href=${linkKeeping({ batch })}>${batch}</a>`)}${obstacle.occupiedBy.length > others.length ? ` +${obstacle.occupiedBy.length - others.length}` : ''}`}`;
  }

  private scarce(heading: string, spans: readonly Scarce[], currency: string) {
    if (spans.length === 0) return nothing;
    return html`<h3>${heading}</h3><div class="scroll" tabindex="0" role="region" aria-label=${heading}><table>
      <thead><tr><th scope="col">${t('plan.explain.place')}</th><th scope="col">${t('plan.explain.when')}</th><th scope="col" class="number">${t('plan.explain.shadow')}</th></tr></thead>
      <tbody>${spans.slice(0, 8).map((span) => html`<tr><th scope="row">${span.place}<br /><span class="small muted">${tCode('plan.resource', span.resource)}</span></th><td>${moment(span.start, this.zone)} – ${moment(span.end, this.zone)} <span class="muted">(${plain(span.hours)} h)</span></td><td class="number">${amount(span.shadowPrice, currency)}<br /><span class="small muted">${t(span.resource === 'POWER' ? 'plan.explain.perKw' : 'plan.explain.perAccelerator')}</span></td></tr>`)}</tbody>
    </table></div>${spans.length > 8 ? html`<p class="small muted">${t('common.table.more', { shown: 8, all: spans.length })}</p>` : nothing}`;
  }
}

function path(plan: string, batch: string): string {
  return `/placement-plans/${encodeURIComponent(plan)}/explanations/${encodeURIComponent(batch)}`;
}

/** The parts of a cost, and beside them, apart, what carbon counts in the objective. */
function costTable(costs: Costs, currency: string) {
  const parts = (['electricity', 'hardware', 'egress', 'lateness'] as const).map((part) => ({ part, cost: costs[`${part}Cost`] }));
  const most = Math.max(...parts.map(({ cost }) => Math.abs(cost)), 1e-12);
  return html`<h3>${t('plan.explain.cost')}</h3><table id="cost-breakdown"><tbody>
    ${parts.map(({ part, cost }) => html`<tr><th scope="row">${t(`plan.cost.${part}`)}</th><td class="number">${amount(cost, currency)}</td><td><svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width=${(Math.abs(cost) / most) * 100} height="8"></rect></svg></td></tr>`)}
    <tr class="sum"><th scope="row">${t('plan.head.cost')}</th><td class="number">${amount(costs.totalCost, currency)}</td><td></td></tr>
    <tr><th scope="row">${t('plan.cost.carbon')}</th><td class="number">${amount(costs.carbonCost, currency)}</td><td class="small muted">${t('plan.cost.apart')}</td></tr>
    ${costs.moveCost === 0 ? nothing : html`<tr><th scope="row">${t('plan.cost.move')}</th><td class="number">${amount(costs.moveCost, currency)}</td><td class="small muted">${t('plan.cost.apart')}</td></tr>`}
  </tbody></table>`;
}

customElements.define('sd-plan-explanation', BatchExplanation);
