import { html, nothing, type TemplateResult } from 'lit';
import { count } from '../../core/format';
import { t, tCode } from '../../core/i18n';
import type { LeftOut, Plan, Relaxation } from './types';
import { linkKeeping, moment } from './words';

/** Batches without a place: why, and what would help. */
export function leftOutList(plan: Plan, zone: string): TemplateResult | typeof nothing {
  const all = plan.kpis?.leftOut ?? 0;
  if (all === 0) return nothing;
  return html`<section class="card" id="left-out" tabindex="-1" aria-labelledby="left-out-heading">
    <h2 id="left-out-heading">${t('plan.leftOut.heading', { n: count(all) })}</h2>
    <ul class="plain">${plan.leftOut.map((one) => html`<li data-batch=${one.batch}><a href=${linkKeeping({ batch: one.batch })}><strong>${one.batch}</strong></a> ${leftOutText(one, zone)}</li>`)}</ul>
    ${plan.leftOut.length < all ? html`<p class="muted small">${t('common.table.more', { shown: count(plan.leftOut.length), all: count(all) })}</p>` : nothing}
  </section>`;
}

export function leftOutText(one: LeftOut, zone: string): TemplateResult {
  return html`<span>${tCode('plan.reason', one.reason, one.text)}</span>
    <p class="small muted" lang="en">${one.text}</p>
    ${one.relaxations.length === 0 ? html`<p class="small">${t('plan.leftOut.noHelp')}</p>` : html`<p class="small">${t('plan.leftOut.helps')}</p>
    <ul class="helps">${one.relaxations.map((help) => html`<li>${relaxationWords(help, zone)} <span class="muted small" lang="en">${help.text}</span></li>`)}</ul>`}`;
}

function relaxationWords(help: Relaxation, zone: string): string {
  return t('plan.leftOut.help', { what: tCode('plan.help', help.code, help.code), pool: help.pool, start: moment(help.start, zone), end: moment(help.end, zone) });
}
