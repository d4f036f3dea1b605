import { css } from 'lit';

export const rankingStyles = css`
  .scroll { position: relative; border: 1px solid var(--line); border-radius: var(--radius); background: var(--surface); }
  table { font-size: 0.9rem; }
  thead th { vertical-align: bottom; background: var(--surface); }
  th button { font-weight: 600; color: inherit; padding: 0.1rem 0.2rem; min-height: 1.8rem; text-align: inherit; margin: 0 -0.2rem; }
  th.number button { flex-direction: row-reverse; white-space: normal; }
  .second { display: block; font-size: 0.78rem; color: var(--text-muted); }
  .unit { font-weight: 400; font-size: 0.75rem; display: block; white-space: normal; max-width: 7.5rem; margin-left: auto; }
  th:not(.number) .unit { margin-left: 0; }
  .sign { font-size: 0.7rem; width: 0.7rem; }
  td, tbody th { vertical-align: middle; padding: 0.3rem 0.5rem; height: 3.2rem; }
  tbody th { font-weight: 400; color: var(--text); }
  td.number { vertical-align: middle; }
  .region { display: grid; grid-template-columns: 1.6rem 2.1rem minmax(10.5rem, 1fr); align-items: center; gap: 0.35rem; }
  .rank { color: var(--text-muted); font-variant-numeric: tabular-nums; text-align: right; }
  .name { font-weight: 600; overflow-wrap: anywhere; }
  .place { color: var(--text-muted); font-size: 0.78rem; display: block; }
  .tag { font-size: 0.72rem; font-weight: 600; border: 1px solid var(--accent); color: var(--accent); border-radius: 999px; padding: 0 0.4rem; margin-left: 0.35rem; white-space: nowrap; }
  .pin { min-height: 2rem; width: 2.1rem; padding: 0; justify-content: center; border-color: transparent; background: transparent; font-size: 1rem; color: var(--text-muted); }
  .pin[aria-pressed='true'] { color: var(--accent); }
  tr.pinned > * { background: var(--accent-soft); }
  .bar { display: block; width: 4.5rem; height: 3px; border-radius: 2px; background: var(--surface-sunken); margin: 0.25rem 0 0 auto; overflow: hidden; }
  .bar.cost rect { fill: var(--electricity); }
  .bar.carbon rect { fill: var(--carbon); }
  .signal { display: inline-flex; gap: 0.5rem; align-items: center; }
  .links { display: grid; font-size: 0.82rem; line-height: 1.5; }
  .links a { padding: 0.05rem 0; }
  .line { display: inline-block; min-width: 96px; min-height: 24px; vertical-align: middle; }
  .none { padding: 1.5rem 1rem; text-align: center; }
  thead th:first-child, tbody th { position: sticky; left: 0; background: var(--surface); z-index: 1; }
  tbody tr:hover > th { background: var(--surface-sunken); }
  tbody tr.pinned > th { background: var(--accent-soft); }
  @media (min-width: 90rem) {
    .scroll { overflow: visible; }
    thead th { position: sticky; top: 3.35rem; z-index: 2; box-shadow: inset 0 -1px 0 var(--line); }
    thead th:first-child { z-index: 3; }
  }
  @media (max-width: 40rem) {
    .rank { display: none; }
    .region { grid-template-columns: 1.9rem minmax(6.6rem, 1fr); gap: 0.1rem; }
    .pin { width: 1.9rem; }
    .second { white-space: normal; max-width: 5.5rem; margin-left: auto; }
    td, tbody th { padding: 0.35rem 0.4rem; }
    tbody th { padding-left: 0.2rem; }
  }
`;
