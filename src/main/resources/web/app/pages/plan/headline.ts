import { html, nothing, type TemplateResult } from 'lit';
import { count, figure, quantity, share } from '../../core/format';
import { t } from '../../core/i18n';
import type { Costs, Plan } from './types';
import { amount, emissions, gapShare, gapWords, price } from './words';

/** The figures of a plan at a glance: cost, how good it is proven to be, emissions, what has a place. Cost and emissions stand apart. */
export function headline(plan: Plan): TemplateResult | typeof nothing {
  const kpis = plan.kpis;
  if (!kpis) return nothing;
  const { currency, gap, endReason, carbonPricePerTonne } = plan.plan;
  const { costs, energyKwh, emissionsKg, lateBatches } = kpis.figures;
  return html`<section class="grid" aria-label=${t('plan.head.heading')} id="headline">
    ${card('cost', t('plan.head.cost'), amount(costs.totalCost, currency), html`${costParts(costs, currency)}`)}
    ${card('gap', t('plan.head.gap'), gapShare(gap), html`${gapWords(gap, endReason)}`)}
    ${card('emissions', t('plan.head.emissions'), html`${withUnit(emissions(emissionsKg))}`, html`${t('plan.head.location')} · <span title=${t('plan.head.market.why')}>${t('plan.head.market')} –</span> <span class="muted">(${t('plan.head.market.why')})</span><br />${t('plan.head.carbonCost', { cost: amount(costs.carbonCost, currency), price: price(carbonPricePerTonne, currency) })}`)}
    ${card('energy', t('plan.head.energy'), html`${withUnit(quantity(energyKwh / 1000, 'MWh'))}`, html`${t('plan.head.energy.text')}`)}
    ${card('placed', t('plan.head.placed'), html`${count(kpis.placed)} <small>${t('plan.head.of', { n: count(kpis.placed + kpis.leftOut) })}</small>`, html`${kpis.leftOut === 0 ? t('plan.head.allPlaced') : html`<a href="#left-out-heading" @click=${(event: Event) => jump(event)}>${t('plan.head.leftOut', { n: count(kpis.leftOut) })}</a>`}${lateBatches > 0 ? html` · ${t('plan.head.late', { n: count(lateBatches) })}` : nothing}`)}
  </section>`;
}

/** What the total is made of; data that are moved and lateness are named where they cost something, so that the parts make the whole. */
function costParts(costs: Costs, currency: string): string {
  const further = (key: 'plan.head.costOf.egress' | 'plan.head.costOf.lateness', cost: number) => (cost === 0 ? [] : [t(key, { cost: amount(cost, currency) })]);
  return [
    t('plan.head.costOf', { electricity: amount(costs.electricityCost, currency), hardware: amount(costs.hardwareCost, currency) }),
    ...further('plan.head.costOf.egress', costs.egressCost), ...further('plan.head.costOf.lateness', costs.latenessCost),
  ].join(' · ');
}

/** The number large, its unit small. */
function withUnit(text: string): TemplateResult {
  const [number, ...unit] = text.split(' ');
  return html`${number} <small>${unit.join(' ')}</small>`;
}

function jump(event: Event): void {
  event.preventDefault();
  const root = (event.target as HTMLElement).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('#left-out')?.scrollIntoView({ block: 'start' });
  root.querySelector<HTMLElement>('#left-out')?.focus();
}

function card(id: string, label: string, value: TemplateResult | string, text: TemplateResult): TemplateResult {
  return html`<div class="card" id="kpi-${id}"><h3 class="kpi">${label}</h3><div class="figure">${value}</div><p class="small">${text}</p></div>`;
}

/** What runs at each site, and how full each pool is. */
export function uses(plan: Plan): TemplateResult | typeof nothing {
  const kpis = plan.kpis;
  if (!kpis) return nothing;
  const { currency } = plan.plan;
  return html`<details class="card" id="uses"><summary><h2>${t('plan.uses.heading')}</h2></summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${t('plan.uses.sites')}><table>
      <caption>${t('plan.uses.sites')}</caption>
      <thead><tr><th scope="col">${t('plan.field.site')}</th>${['plan.unit.batches', 'plan.head.cost', 'plan.cost.electricity', 'plan.head.energy', 'plan.head.emissions', 'plan.uses.peak'].map((key) => html`<th scope="col" class="number">${t(key as 'plan.head.cost')}</th>`)}</tr></thead>
      <tbody>${kpis.sites.map((site) => html`<tr><th scope="row">${site.site}</th><td class="number">${count(site.batches)}</td><td class="number">${amount(site.totalCost, currency)}</td><td class="number">${amount(site.electricityCost, currency)}</td><td class="number">${quantity(site.energyKwh, 'kWh')}</td><td class="number">${emissions(site.emissionsKg)}</td><td class="number">${quantity(site.peakPowerKw, 'kW')}</td></tr>`)}</tbody>
    </table></div>
    <div class="scroll" tabindex="0" role="region" aria-label=${t('plan.uses.pools')}><table>
      <caption>${t('plan.uses.pools')}</caption>
      <thead><tr><th scope="col">${t('plan.field.pool')}</th><th scope="col" class="number">${t('plan.unit.batches')}</th><th scope="col" class="number">${t('plan.uses.hours')}</th><th scope="col" class="number">${t('plan.uses.utilisation')}</th></tr></thead>
      <tbody>${kpis.pools.map((pool) => html`<tr><th scope="row">${pool.pool}</th><td class="number">${count(pool.batches)}</td><td class="number">${figure(pool.acceleratorHours)} / ${figure(pool.availableAcceleratorHours)}</td><td class="number">${share(pool.utilisation)}</td></tr>`)}</tbody>
    </table></div>
  </details>`;
}
