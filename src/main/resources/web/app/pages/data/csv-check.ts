import type { Dataset } from './types';

/** What can be seen of a file before it is sent. */
export interface FirstLook {
  /** Rows below the header, at most as many as lie in what was read. */
  rows: number;
  missing: readonly string[];
  unknown: readonly string[];
  twice: readonly string[];
  sample: readonly (readonly string[])[];
}

/** Compares the beginning of a CSV file with the columns of a dataset; the service looks at everything itself. */
export function firstLook(text: string, dataset: Dataset): FirstLook {
  const [header = [], ...rows] = records(text.replace(/^\uFEFF/, ''));
  const names = dataset.columns.map(({ name }) => name);
  return {
    rows: rows.length,
    missing: names.filter((name) => !header.includes(name)),
    unknown: header.filter((name) => !names.includes(name)),
    twice: header.filter((name, at) => header.indexOf(name) !== at),
    sample: [header, ...rows.slice(0, 3)],
  };
}

/** The dataset whose columns the header of a file has, where there is just one. */
export function datasetOf(text: string, datasets: readonly Dataset[]): Dataset | undefined {
  const fitting = datasets.filter((dataset) => {
    const { missing, unknown } = firstLook(text, dataset);
    return missing.length === 0 && unknown.length === 0;
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The records of RFC 4180 text. */
export function records(text: string): string[][] {
  const all: string[][] = [];
  let record: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/g)) {
    record.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (record.length > 1 || record[0] !== '') all.push(record);
    record = [];
    if (end === '') break;
  }
  return all;
}

/** A file that begins a dataset: its header alone. */
export function templateOf(dataset: Dataset): string {
  return `${dataset.columns.map(({ name }) => name).join(',')}\n`;
}
