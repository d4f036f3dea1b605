import { css } from 'lit';

/** What every component looks like: text, links, buttons, fields, tables, cards. Tokens are in styles/global.css. */
export const base = css`
  :host { display: block; }
  :host([hidden]), [hidden] { display: none !important; }
  *, *::before, *::after { box-sizing: border-box; }
  h1, h2, h3 { line-height: 1.25; margin: 0; text-wrap: balance; }
  h1 { font-size: 1.5rem; }
  h2 { font-size: 1.15rem; }
  h3 { font-size: 1rem; }
  p { margin: 0.4rem 0; }
  a { color: var(--accent); text-underline-offset: 0.15em; }
  :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 4px; }
  .muted { color: var(--text-muted); }
  .small { font-size: 0.85rem; }
  .number { font-variant-numeric: tabular-nums; text-align: right; white-space: nowrap; }
  .nowrap { white-space: nowrap; }
  .mono { font-family: var(--mono); font-size: 0.9em; overflow-wrap: anywhere; }
  .sr-only { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .row { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: end; }
  .stack > * + * { margin-top: var(--gap); }
  .grid { display: grid; gap: var(--gap); grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); }
`;

export const card = css`
  .card { background: var(--surface); border: 1px solid var(--line); border-radius: var(--radius); box-shadow: var(--shadow); padding: 1rem; min-width: 0; }
  .card > h2:first-child, .card > h3:first-child { margin-bottom: 0.5rem; }
  .figure { font-size: 1.6rem; font-weight: 650; font-variant-numeric: tabular-nums; line-height: 1.2; }
  .figure small { font-size: 0.85rem; font-weight: 400; color: var(--text-muted); }
`;

export const buttons = css`
  button, .button { font: inherit; display: inline-flex; align-items: center; gap: 0.4rem; min-height: 2.25rem; padding: 0.3rem 0.8rem; border: 1px solid var(--line-strong); border-radius: 8px; background: var(--surface-raised); color: var(--text); cursor: pointer; text-decoration: none; }
  button:hover:not(:disabled), .button:hover { background: var(--surface-sunken); }
  button:disabled { cursor: not-allowed; color: var(--text-muted); border-style: dashed; }
  button.primary, .button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
  button.primary:hover:not(:disabled), .button.primary:hover { background: var(--accent-strong); }
  button.danger { border-color: var(--bad); color: var(--bad); }
  button.quiet { border-color: transparent; background: transparent; padding: 0.2rem 0.5rem; min-height: 2rem; }
  button[aria-pressed='true'], button[aria-selected='true'] { background: var(--accent-soft); border-color: var(--accent); color: var(--text); font-weight: 600; }
`;

export const fields = css`
  label, .label { display: block; font-size: 0.85rem; color: var(--text-muted); margin-bottom: 0.15rem; }
  .field { min-width: 0; }
  input:not([type='checkbox'], [type='radio'], [type='range'], [type='file']), select, textarea { font: inherit; color: var(--text); background: var(--surface-raised); border: 1px solid var(--line-strong); border-radius: 8px; padding: 0.3rem 0.5rem; min-height: 2.25rem; width: 100%; max-width: 100%; }
  input[type='checkbox'], input[type='radio'], input[type='range'] { accent-color: var(--accent); }
  input[type='checkbox'], input[type='radio'] { width: 1.15rem; height: 1.15rem; }
  input[type='range'] { width: 100%; min-height: 2.25rem; }
  [aria-invalid='true'] { border-color: var(--bad) !important; }
  .hint { font-size: 0.8rem; color: var(--text-muted); }
  .wrong { font-size: 0.85rem; color: var(--bad); }
  fieldset { border: 1px solid var(--line); border-radius: 8px; padding: 0.6rem 0.8rem; margin: 0; min-width: 0; }
  legend { font-size: 0.85rem; color: var(--text-muted); padding: 0 0.3rem; }
`;

export const tables = css`
  .scroll { position: relative; overflow-x: auto; max-width: 100%; border-radius: 8px; }
  table { border-collapse: collapse; width: 100%; font-size: 0.92rem; }
  caption { text-align: left; color: var(--text-muted); font-size: 0.85rem; padding: 0.2rem 0 0.4rem; }
  th, td { padding: 0.4rem 0.6rem; text-align: left; border-bottom: 1px solid var(--line); vertical-align: top; }
  th { font-weight: 600; color: var(--text-muted); vertical-align: bottom; }
  th.number, td.number { text-align: right; }
  tbody tr:hover { background: var(--surface-sunken); }
`;
