import { LitElement, css, html } from 'lit';
import { getJson } from '../../core/api';
import { count } from '../../core/format';
import { t, tCode } from '../../core/i18n';
import { Load } from '../../core/load';
import { Localized } from '../../core/localized';
import { go, linkTo } from '../../core/route';
import { shown } from '../../ui/state';
import { base, buttons, card, fields } from '../../ui/styles';
import '../../ui/data-table';
import type { Column } from '../../ui/data-table';
import { rowsOf, type RecentRow } from './recent-data';
import type { PlanList } from './types';
import { amount, gapShare, moment, statusSign, statusWords } from './words';

const ASKED = 60;
const SHOWN = 10;

/** The newest plans, and a field for the id of any other. */
export class RecentPlans extends LitElement {
  static override styles = [base, buttons, card, fields, css`form { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: end; margin-top: 0.8rem; } .field { flex: 1 1 16rem; }`];
  private readonly plans = new Load(this, async () => (await getJson<PlanList>('/placement-plans', { limit: ASKED })).data.plans);

  constructor() {
    super();
    new Localized(this);
  }

  override willUpdate(): void {
    this.plans.run();
  }

  override render() {
    return html`<section class="card" id="recent"><h2>${t('plan.recent.heading')}</h2>
      ${shown(this.plans, (plans) => (plans.length === 0 ? html`<p class="muted">${t('plan.recent.none')}</p>` : html`<sd-table .heading=${t('plan.recent.heading')} .columns=${columns()} .rows=${rowsOf(plans).slice(0, SHOWN)} .rowKey=${(row: RecentRow) => row.plan.id}></sd-table>`), '14rem')}
      <form @submit=${this.open}>
        <div class="field"><label for="plan-id">${t('plan.recent.id')}</label><input id="plan-id" autocomplete="off" spellcheck="false" required /></div>
        <button type="submit">${t('plan.recent.open')}</button>
      </form>
    </section>`;
  }

  private open(event: Event): void {
    event.preventDefault();
    const id = this.renderRoot.querySelector<HTMLInputElement>('#plan-id')!.value.trim();
    if (id) go(linkTo('plan', { plan: id }));
  }
}

function columns(): Column<RecentRow>[] {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const kind = ({ plan, points }: RecentRow) => (points > 1 ? ` · ${t('plan.recent.front', { n: count(points) })}` : plan.kind === 'PLAN' ? '' : ` · ${tCode('plan.kind', plan.kind)}`);
  return [
    { key: 'name', label: t('plan.recent.name'), draw: (row) => html`<a href=${linkTo('plan', { plan: row.plan.id })}>${row.plan.name}</a><br /><span class="muted small">${moment(row.plan.createdAt, zone)}${kind(row)}</span>` },
    { key: 'status', label: t('plan.recent.status'), draw: ({ plan }) => html`${statusSign(plan.status)} ${statusWords(plan.status)}<br /><span class="muted small">${count(plan.placed)} / ${count(plan.batches)} ${t('plan.unit.batches')}</span>` },
    { key: 'objective', label: t('plan.recent.cost'), unit: t('plan.recent.gap'), numeric: true, draw: ({ plan }) => html`${amount(plan.objective, plan.currency)}<br /><span class="muted small">${gapShare(plan.gap)}</span>` },
  ];
}

customElements.define('sd-plan-recent', RecentPlans);
