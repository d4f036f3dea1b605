import type { ChartOption } from '../../chart/chart';
import { ChartTable } from '../../chart/table';
import { count, figure } from '../../core/format';
import { t } from '../../core/i18n';
import type { Front, FrontPoint } from './types';
import { amount, emissions, price } from './words';

/** Points with both figures, by emissions; those that leave more out than the best cannot be compared, and stand apart. */
export function comparable(front: Front): { line: FrontPoint[]; others: FrontPoint[] } {
  const known = front.points.filter((point) => point.totalCost !== undefined && point.emissionsKg !== undefined);
  const least = Math.min(...known.map((point) => point.leftOut ?? 0));
  const line = known.filter((point) => !point.dominated && (point.leftOut ?? 0) === least).sort((a, b) => a.emissionsKg! - b.emissionsKg!);
  return { line, others: known.filter((point) => !line.includes(point)) };
}

/** Cost against emissions: down and to the left is better. */
export function frontOption(front: Front): ChartOption {
  const { line, others } = comparable(front);
  const datum = (point: FrontPoint) => ({ value: [point.emissionsKg, point.totalCost], plan: point.planId, price: point.carbonPricePerTonne, leftOut: point.leftOut ?? 0 });
  return ({ palette, narrow }) => {
    const label = { show: true, position: 'top', color: palette.text, formatter: ({ data }: { data: ReturnType<typeof datum> }) => `${price(data.price, front.currency)}/t` };
    return {
      grid: { left: 12, right: 40, top: 56, bottom: 36, containLabel: true },
      legend: { top: 0, left: 0, textStyle: { color: palette.text } },
      tooltip: { trigger: 'item', formatter: ({ data }: { data: ReturnType<typeof datum> }) => `${t('plan.front.price')}: ${price(data.price, front.currency)}/t\n${t('plan.head.cost')}: ${amount(data.value[1], front.currency)}\n${t('plan.head.emissions')}: ${emissions(data.value[0], 4)}\n${t('plan.front.leftOut')}: ${count(data.leftOut)}\n${t('plan.front.open')}` },
      xAxis: { type: 'value', scale: true, name: t('plan.front.x'), nameLocation: 'middle', nameGap: 28, nameTextStyle: { color: palette.text }, axisLabel: { color: palette.muted, hideOverlap: true }, splitNumber: narrow ? 3 : 6, splitLine: { lineStyle: { color: palette.line } } },
      yAxis: { type: 'value', scale: true, name: `${t('plan.head.cost')} (${front.currency})`, nameTextStyle: { color: palette.text, align: 'left' }, axisLabel: { color: palette.muted, formatter: (value: number) => figure(value, 5) }, splitLine: { lineStyle: { color: palette.line } } },
      series: [
        { name: t('plan.front.line'), type: 'line', color: palette.accent, symbol: 'circle', symbolSize: 13, label, data: line.map(datum), cursor: 'pointer' },
        { name: t('plan.front.others'), type: 'scatter', color: palette.muted, symbol: 'emptyDiamond', symbolSize: 12, label: { ...label, color: palette.muted }, data: others.map(datum), cursor: 'pointer' },
      ],
    };
  };
}

export function frontTable(front: Front): ChartTable {
  const unit = front.currency.toLowerCase();
  return new ChartTable(
    [
      { name: `carbon_price_${unit}_per_tonne`, label: t('plan.front.price'), unit: `${front.currency}/t`, numeric: true },
      { name: `total_cost_${unit}`, label: t('plan.head.cost'), unit: front.currency, numeric: true },
      { name: `electricity_cost_${unit}`, label: t('plan.cost.electricity'), unit: front.currency, numeric: true },
      { name: 'emissions_kg_location_based', label: t('plan.head.emissions'), unit: 'kg CO₂e', numeric: true },
      { name: 'energy_kwh', label: t('plan.head.energy'), unit: 'kWh', numeric: true },
      { name: 'left_out', label: t('plan.front.leftOut'), numeric: true },
      { name: 'gap_percent', label: t('plan.head.gap'), unit: '%', numeric: true },
      { name: 'plan_id', label: t('plan.front.plan') },
    ],
    front.points.map((point) => [point.carbonPricePerTonne, point.totalCost, point.electricityCost, point.emissionsKg, point.energyKwh, point.leftOut, point.gap?.relative === undefined ? undefined : point.gap.relative * 100, point.planId]),
    6,
  );
}

/** What the front says, in a sentence: what the greenest plan costs more and saves, against the cheapest. */
export function frontSummary(front: Front): string {
  const { line, others } = comparable(front);
  const [greenest, cheapest] = [line[0], line.at(-1)];
  const apart = others.length > 0 ? ` ${t('plan.front.apart', { n: others.length })}` : '';
  if (!greenest || !cheapest) return t('plan.front.none') + apart;
  if (greenest === cheapest) return t('plan.front.one') + apart;
  return t('plan.front.summary', {
    n: line.length, saved: emissions(cheapest.emissionsKg! - greenest.emissionsKg!), more: amount(greenest.totalCost! - cheapest.totalCost!, front.currency),
    perTonne: amount(((greenest.totalCost! - cheapest.totalCost!) / (cheapest.emissionsKg! - greenest.emissionsKg!)) * 1000, front.currency),
  }) + apart;
}
