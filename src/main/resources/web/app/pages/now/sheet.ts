import { ChartTable, csvOf, type ChartColumn } from '../../chart/table';
import { saveBlob } from '../../core/api';
import { t } from '../../core/i18n';
import { columnOf } from './map';
import type { Figure, Row } from './rows';
import type { FigureName, View } from './view';
import { nameOf, unitOf } from './words';

const FIGURES = ['total', 'electricity', 'location', 'market', 'price', 'intensity'] as const satisfies readonly FigureName[];

/** The ranking as it is saved: each figure with its bounds, tiers and ages beside those of the grid. */
export function sheetOf(rows: readonly Row[], view: View): ChartTable {
  const columns: ChartColumn[] = [{ name: 'region_id', label: '' }, { name: 'region', label: '' }, { name: 'country', label: '' }, { name: 'grid_zone', label: '' }];
  for (const name of FIGURES) {
    const unit = unitOf(name, view);
    for (const bound of ['', '_low', '_high']) columns.push({ name: columnOf(name, view) + bound, label: t(`now.figure.${name}`), unit, numeric: true });
  }
  for (const name of ['price_tier', 'price_age_days', 'price_kind', 'intensity_tier', 'intensity_age_days']) columns.push({ name, label: name });
  return new ChartTable(columns, rows.map((row) => cells(row)));
}

function cells(row: Row) {
  const { country, gridZoneId } = row.region;
  const figures = FIGURES.flatMap((name) => bounds(row[name]));
  return [row.id, nameOf(row), country, gridZoneId, ...figures, row.price.tier, row.price.ageDays, row.priceKind, row.intensity.tier, row.intensity.ageDays];
}

function bounds(value: Figure) {
  return [value.central, value.low, value.high];
}

export function saveSheet(rows: readonly Row[], view: View): void {
  saveBlob(new Blob([csvOf(sheetOf(rows, view))], { type: 'text/csv;charset=utf-8' }), 'suandian-ranking.csv');
}
