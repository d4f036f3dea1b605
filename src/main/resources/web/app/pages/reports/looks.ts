import { css } from 'lit';

/** What the parts of this page share. */
export const looks = css`
  .hero { display: grid; gap: var(--gap); grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); }
  .hero .card { display: flex; flex-direction: column; gap: 0.2rem; }
  .hero h3 { font-size: 0.9rem; font-weight: 600; color: var(--text-muted); }
  .hero .location { border-top: 4px solid var(--series-1); }
  .hero .market { border-top: 4px solid var(--series-2); }
  .hero .other { border-top: 4px solid var(--line-strong); }
  .figure { overflow-wrap: anywhere; }
  .facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.25rem 1rem; margin-bottom: 0; font-size: 0.92rem; }
  .facts dt { color: var(--text-muted); }
  .facts dd { margin: 0; overflow-wrap: anywhere; }
  .list { list-style: none; margin-bottom: 0; padding: 0; display: grid; gap: 0.45rem; }
  .list li { display: grid; grid-template-columns: 1.4rem minmax(0, 1fr); gap: 0.3rem; }
  .sign { font-weight: 700; text-align: center; }
  .good .sign { color: var(--good); }
  .bad .sign { color: var(--bad); }
  .unknown .sign { color: var(--text-muted); }
  .head { display: flex; flex-wrap: wrap; gap: 0.4rem 1rem; align-items: baseline; justify-content: space-between; }
  .two { display: grid; gap: var(--gap); grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); align-items: start; }
  .narrow { max-width: 60rem; }
  .status { display: inline-flex; gap: 0.35rem; align-items: baseline; white-space: nowrap; }
  @media (max-width: 480px) {
    .facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
    .facts dd { margin-bottom: 0.4rem; }
  }
`;
