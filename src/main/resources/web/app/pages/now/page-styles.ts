import { css } from 'lit';

export const pageStyles = css`
  .page { display: grid; gap: var(--gap); grid-template-columns: minmax(0, 1fr); }
  .title { display: flex; flex-wrap: wrap; gap: 0.1rem 1rem; align-items: baseline; }
  .title p { margin: 0; }
  .charts { display: grid; gap: var(--gap); grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); align-items: stretch; }
  .band { padding: 0.7rem 0.9rem; }
  .tools { display: flex; flex-wrap: wrap; gap: 0.4rem 1rem; align-items: end; justify-content: space-between; margin-bottom: 0.6rem; }
  .tools .right { display: flex; flex-wrap: wrap; gap: 0.4rem; align-items: end; }
  .tools .field, .map-tools .field { width: auto; }
  .map-tools { display: flex; flex-wrap: wrap; gap: 0.4rem 0.8rem; margin: 0.4rem 0; align-items: end; }
  .areas { display: flex; flex-wrap: wrap; gap: 0.25rem; }
  .areas button { min-height: 2.25rem; padding: 0.2rem 0.6rem; }
  select { width: auto !important; }
`;
