import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { t } from '../core/i18n';
import { Localized } from '../core/localized';
import { base, buttons, tables } from './styles';

/** A column of a table: how a row is drawn, and by what it is sorted (absent: not sortable; unknown sorts last). */
export interface Column<R> {
  key: string;
  label: string;
  unit?: string;
  numeric?: boolean;
  draw: (row: R) => TemplateResult | string | typeof nothing;
  order?: (row: R) => number | string | undefined;
}

export interface Sorting {
  key: string;
  down: boolean;
}

/** A table whose columns can be sorted by their headers; it says so by the event `sorted`, and holds no order itself. */
export class DataTable<R> extends LitElement {
  static override properties = {
    columns: { attribute: false }, rows: { attribute: false }, sorting: { attribute: false },
    heading: {}, most: { type: Number }, rowKey: { attribute: false },
  };
  static override styles = [
    base,
    buttons,
    tables,
    css`
      th button { font-weight: 600; color: inherit; padding: 0.1rem 0.3rem; min-height: 1.8rem; text-align: inherit; }
      th.number button { flex-direction: row-reverse; }
      .unit { font-weight: 400; font-size: 0.8rem; display: block; }
      tbody th { color: var(--text); font-weight: 600; vertical-align: top; }
      @media (min-width: 40rem) { thead th:first-child, tbody th { position: sticky; left: 0; background: var(--surface); z-index: 1; } }
    `,
  ];
  declare columns: readonly Column<R>[];
  declare rows: readonly R[];
  declare sorting: Sorting | undefined;
  declare heading: string;
  /** How many rows at most are drawn; 0 for all. */
  declare most: number;
  /** Identifies a row in the DOM (`data-row`). */
  declare rowKey: ((row: R) => string) | undefined;

  constructor() {
    super();
    this.columns = [];
    this.rows = [];
    this.heading = '';
    this.most = 0;
    new Localized(this);
  }

  override render() {
    const rows = sorted(this.rows, this.columns, this.sorting);
    const drawn = this.most > 0 ? rows.slice(0, this.most) : rows;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${this.heading}>
      <table>
        <caption class="sr-only">${this.heading}</caption>
        <thead><tr>${this.columns.map((column) => this.head(column))}</tr></thead>
        <tbody>${drawn.map((row) => html`<tr data-row=${this.rowKey?.(row) ?? nothing}>${this.columns.map((column, at) => cell(column, row, at))}</tr>`)}</tbody>
      </table>
    </div>
    ${drawn.length < rows.length ? html`<p class="muted small">${t('common.table.more', { shown: drawn.length, all: rows.length })}</p>` : nothing}`;
  }

  private head(column: Column<R>) {
    const mine = this.sorting?.key === column.key;
    const order = mine ? (this.sorting!.down ? 'descending' : 'ascending') : 'none';
    const unit = column.unit ? html`<span class="unit">${column.unit}</span>` : nothing;
    const kind = column.numeric ? 'number' : '';
    if (!column.order) return html`<th scope="col" class=${kind}>${column.label}${unit}</th>`;
    return html`<th scope="col" class=${kind} aria-sort=${order}>
      <button type="button" class="quiet" @click=${() => this.sort(column.key)}>
        <span>${column.label}${unit}</span><span aria-hidden="true">${mine ? (this.sorting!.down ? '▼' : '▲') : '↕'}</span>
      </button>
    </th>`;
  }

  private sort(key: string): void {
    const down = this.sorting?.key === key ? !this.sorting.down : false;
    this.dispatchEvent(new CustomEvent<Sorting>('sorted', { detail: { key, down } }));
  }
}

function cell<R>(column: Column<R>, row: R, at: number) {
  const kind = column.numeric ? 'number' : '';
  return at === 0 ? html`<th scope="row" class=${kind}>${column.draw(row)}</th>` : html`<td class=${kind}>${column.draw(row)}</td>`;
}

/** Rows in the order asked for; what has no value comes last, whichever way. */
export function sorted<R>(rows: readonly R[], columns: readonly Column<R>[], sorting: Sorting | undefined): readonly R[] {
  const order = columns.find((column) => column.key === sorting?.key)?.order;
  if (!order || !sorting) return rows;
  const way = sorting.down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [order(a), order(b)];
    if (left === undefined || right === undefined) return left === right ? 0 : left === undefined ? 1 : -1;
    return left < right ? -way : left > right ? way : 0;
  });
}

customElements.define('sd-table', DataTable);
