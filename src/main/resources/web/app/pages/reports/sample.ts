/** A small organisation to look at: what it would record, and the question for its report. */
export interface Sample {
  organisation: string;
  year: number;
  activity: string;
  records: number;
  instruments: Record<string, unknown>[];
  report: Record<string, unknown>;
}

/** MWh of each month at the feed, or at the IT equipment. */
const SITES = [
  { site: 'de-frankfurt', point: 'UTILITY_FEED', meter: 'feed-1', mwh: [212, 196, 208, 199, 203, 207, 214, 216, 204, 211, 209, 218] },
  { site: 'cn-zhongwei', point: 'IT_EQUIPMENT', meter: 'hall-a', mwh: [310, 288, 322, 318, 331, 340, 352, 349, 336, 341, 335, 347] },
  { site: 'us-ny', point: 'UTILITY_FEED', meter: 'main', mwh: [94, 88, 92, 90, 97, 104, 112, 110, 99, 95, 93, 98] },
] as const;

const HEADER = 'id,site,start,end,energy,energy_unit,measurement_point,meter,model,accelerator,tenant,input_tokens,output_tokens,accelerator_hours,power_w_per_accelerator';

/**
 * Made-up activity of a year for an organisation whose name says so (`sample-…`): three sites, meters by the month, one
 * workload, a gap of some days, certificates that count and one that is too old to.
 */
export function sampleOf(tag: string, year: number, name: string): Sample {
  const organisation = `sample-${tag}`;
  const rows = SITES.flatMap((site) => site.mwh.map((mwh, at) => reading(site, year, at + 1, mwh)));
  rows.push(...SITES[0].mwh.map((_, at) => workload(year, at + 1)));
  return {
    organisation,
    year,
    activity: [HEADER, ...rows].map((row) => `${row}\r\n`).join(''),
    records: rows.length,
    instruments: certificates(organisation, year),
    report: {
      organisation, organisationName: name, from: `${year}-01-01`, to: `${year + 1}-01-01`,
      timezone: 'UTC', currency: 'USD',
    },
  };
}

/** A tag that nobody has used yet: the day, and four letters. */
export function freshTag(day: string, random: () => number = Math.random): string {
  const letters = Array.from({ length: 4 }, () => 'abcdefghjkmnpqrstvwxyz'[Math.floor(random() * 22)]).join('');
  return `${day.replaceAll('-', '')}-${letters}`;
}

function span(year: number, month: number): [string, string] {
  return [`${year}-${two(month)}-01T00:00:00Z`, month === 12 ? `${year + 1}-01-01T00:00:00Z` : `${year}-${two(month + 1)}-01T00:00:00Z`];
}

function reading(site: (typeof SITES)[number], year: number, month: number, mwh: number): string {
  const [start, whole] = span(year, month);
  // New York's meter failed on the last days of November: a gap that the report has to tell.
  const end = site.site === 'us-ny' && month === 11 ? `${year}-11-28T00:00:00Z` : whole;
  return [`${site.site}-${month}`, site.site, start, end, mwh, 'MWh', site.point, site.meter, '', '', '', '', '', '', ''].join(',');
}

function workload(year: number, month: number): string {
  const [start, end] = span(year, month);
  return [`chat-${month}`, 'de-frankfurt', start, end, '', '', '', '', 'deepseek-r1', 'h200', 'chat', 41_000_000_000 + month * 900_000_000, 9_000_000_000 + month * 200_000_000, 180_000, 650].join(',');
}

function certificates(organisation: string, year: number): Record<string, unknown>[] {
  const common = { organisation, rate: 0, rateUnit: 'g/kWh', beneficiary: organisation, uniqueClaim: true, registry: 'SAMPLE', source: 'invented for a sample' };
  return [
    { ...common, id: 'go-wind', type: 'GO', series: `${organisation}-GO`, firstSerial: 1, lastSerial: 1200, technology: 'WIND', market: 'EU-GO', vintage: `${year}-06`, retiredOn: `${year}-12-12` },
    { ...common, id: 'gec-solar', type: 'GEC', series: `${organisation}-GEC`, firstSerial: 1, lastSerial: 1500, technology: 'SOLAR', market: 'CN-GEC', vintage: `${year}-09`, retiredOn: `${year}-12-15` },
    { ...common, id: 'go-too-old', type: 'GO', series: `${organisation}-OLD`, firstSerial: 1, lastSerial: 300, technology: 'HYDRO', market: 'EU-GO', vintage: `${year - 1}-03`, retiredOn: `${year}-04-11` },
  ];
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
