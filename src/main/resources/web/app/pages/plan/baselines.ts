import { LitElement, css, html, nothing } from 'lit';
import type { ChartOption } from '../../chart/chart';
import { ChartTable } from '../../chart/table';
import { count } from '../../core/format';
import { t, tCode } from '../../core/i18n';
import { Localized } from '../../core/localized';
import { base, buttons } from '../../ui/styles';
import '../../chart/chart';
import { barsOf, type Bar, type Compared } from './baselines-data';
import { Memo } from '../../core/memo';
import type { Plan } from './types';
import { originLine, signedFigure, signedMoney, signedShare } from './words';
import type { PlanUrl, PlanView } from './view';

/** What the plan saves, or costs more, against plans that were made without a search; cost and emissions apart. */
export class PlanBaselines extends LitElement {
  static override properties = { plan: { attribute: false }, view: { attribute: false }, url: { attribute: false } };
  static override styles = [base, buttons, css`.pair { display: grid; gap: var(--gap); grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); } .choice { display: flex; flex-wrap: wrap; gap: 0.4rem; margin: 0.5rem 0; }`];
  declare plan: Plan;
  declare view: PlanView;
  declare url: PlanUrl;
  private readonly kept = { totalCost: new Memo<ReturnType<typeof drawn>>(), emissionsKg: new Memo<ReturnType<typeof drawn>>() };

  constructor() {
    super();
    new Localized(this);
  }

  override render() {
    if (!this.plan.baselines.some((one) => one.difference)) return nothing;
    return html`<section aria-labelledby="baselines-heading" id="baselines">
      <h2 id="baselines-heading">${t('plan.baselines.heading')}</h2>
      <p class="muted">${t('plan.baselines.text')}</p>
      <div class="choice" role="group" aria-labelledby="baselines-heading">${(['both', 'all'] as const).map((compare) => html`<button type="button" id=${`compare-${compare}`} aria-pressed=${this.view.compare === compare} @click=${() => this.url.set({ compare })}>${t(`plan.baselines.${compare}`)}</button>`)}</div>
      <div class="pair">${this.chart('totalCost')}${this.chart('emissionsKg')}</div>
    </section>`;
  }

  private chart(of: Compared) {
    const { id } = this.plan.plan;
    const { summary, option, table } = this.kept[of].of([this.plan, this.view.compare], () => drawn(this.plan, of, this.view.compare));
    return html`<sd-chart id=${`baselines-${of}`} .heading=${t(`plan.baselines.${of}`)} .summary=${summary} .height=${'13rem'} .option=${option} .table=${table} .question=${{ path: `/placement-plans/${id}/baselines` }} .fileName=${`baselines-${of}-${id.slice(0, 8)}`}><p class="muted small">${originLine(this.plan)}</p></sd-chart>`;
  }
}

function drawn(plan: Plan, of: Compared, compare: 'both' | 'all') {
  const bars = barsOf(plan.baselines, of, compare);
  const { currency } = plan.plan;
  const value = (amount: number) => (of === 'totalCost' ? signedMoney(amount, currency) : signedFigure(amount, 'kg CO₂e', 4));
  return { summary: bars.map((bar) => sentence(bar, value)).join(' '), option: barOption(bars, of, value), table: barTable(bars, of === 'totalCost' ? currency : 'kg CO₂e') };
}

function sentence(bar: Bar, value: (amount: number) => string): string {
  const baseline = tCode('plan.baseline', bar.baseline);
  const batches = bar.batches === bar.baselineBatches ? count(bar.batches) : t('plan.baselines.against', { plan: count(bar.batches), baseline: count(bar.baselineBatches) });
  if (bar.batches === 0) return t('plan.baselines.nothing', { baseline });
  const relative = bar.difference.relative === undefined ? '' : ` (${signedShare(bar.difference.relative)})`;
  return t('plan.baselines.sentence', { baseline, value: value(bar.difference.absolute) + relative, batches });
}

function barOption(bars: readonly Bar[], of: Compared, value: (amount: number) => string): ChartOption {
  return ({ palette, narrow }) => ({
    grid: { left: 8, right: 24, top: 8, bottom: 24, containLabel: true },
    tooltip: { trigger: 'item', formatter: ({ dataIndex }: { dataIndex: number }) => sentence(bars[dataIndex]!, value) },
    xAxis: { type: 'value', axisLabel: { color: palette.muted, hideOverlap: true }, splitNumber: narrow ? 3 : 5, splitLine: { lineStyle: { color: palette.line } } },
    yAxis: { type: 'category', inverse: true, data: bars.map((bar) => `${tCode('plan.baseline', bar.baseline)}\n{value|${label(bar, value)}}`), axisLabel: { color: palette.text, lineHeight: 17, rich: { value: { color: palette.text, fontWeight: 'bold', lineHeight: 17 } } }, axisLine: { show: false, onZero: false }, axisTick: { show: false } },
    series: [{
      type: 'bar', barMaxWidth: 26, color: of === 'totalCost' ? palette.electricity : palette.carbon,
      markLine: { silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: palette.text, type: 'solid', width: 1 }, data: [{ xAxis: 0 }] },
      data: bars.map((bar) => bar.difference.absolute),
    }],
  });
}

function label(bar: Bar, value: (amount: number) => string): string {
  if (bar.batches === 0) return '–';
  return value(bar.difference.absolute) + (bar.difference.relative === undefined ? '' : `  ${signedShare(bar.difference.relative)}`);
}

function barTable(bars: readonly Bar[], unit: string): ChartTable {
  return new ChartTable(
    [
      { name: 'baseline', label: t('plan.baselines.baseline') },
      { name: `difference_${unit.toLowerCase().replace(/\W+/g, '_')}`, label: t('plan.baselines.difference'), unit, numeric: true },
      { name: 'difference_percent', label: t('plan.baselines.relative'), unit: '%', numeric: true },
      { name: 'batches_of_plan', label: t('plan.baselines.ofPlan'), numeric: true },
      { name: 'batches_of_baseline', label: t('plan.baselines.ofBaseline'), numeric: true },
    ],
    bars.map((bar) => [tCode('plan.baseline', bar.baseline), bar.difference.absolute, bar.difference.relative === undefined ? undefined : bar.difference.relative * 100, bar.batches, bar.baselineBatches]),
  );
}

customElements.define('sd-plan-baselines', PlanBaselines);
