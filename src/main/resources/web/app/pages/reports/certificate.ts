export const TYPES = ['GO', 'GEC', 'REC', 'REGO', 'I_REC', 'PPA', 'SUPPLIER_TARIFF'] as const;

/** What the form of an instrument holds: texts as typed. */
export interface Certificate {
  type: string;
  id: string;
  registry: string;
  series: string;
  firstSerial: string;
  lastSerial: string;
  volumeMwh: string;
  technology: string;
  market: string;
  vintage: string;
  rate: string;
  retiredOn: string;
  beneficiary: string;
  source: string;
  sites: string;
  uniqueClaim: boolean;
  certificatesIncluded: boolean;
}

export type FieldName = Exclude<keyof Certificate, 'type' | 'uniqueClaim' | 'certificatesIncluded'>;

/** A rate of 0 has to be said, so it is not left to a default of the service. */
export const EMPTY: Certificate = {
  type: 'GO', id: '', registry: '', series: '', firstSerial: '', lastSerial: '', volumeMwh: '', technology: 'WIND', market: 'EU-GO', vintage: '',
  rate: '0', retiredOn: '', beneficiary: '', source: '', sites: '', uniqueClaim: false, certificatesIncluded: false,
};

/** In the order of the form; `certificate` fields are those that only certificates have. */
export const FIELDS: readonly { name: FieldName; type: string; certificate?: boolean }[] = [
  { name: 'id', type: 'text' },
  { name: 'registry', type: 'text', certificate: true },
  { name: 'series', type: 'text', certificate: true },
  { name: 'firstSerial', type: 'text', certificate: true },
  { name: 'lastSerial', type: 'text', certificate: true },
  { name: 'volumeMwh', type: 'number' },
  { name: 'technology', type: 'text' },
  { name: 'market', type: 'text' },
  { name: 'vintage', type: 'month' },
  { name: 'rate', type: 'number' },
  { name: 'retiredOn', type: 'date' },
  { name: 'beneficiary', type: 'text' },
  { name: 'sites', type: 'text' },
  { name: 'source', type: 'text' },
];

const NUMBERS = ['firstSerial', 'lastSerial', 'volumeMwh'] as const;
const TEXTS = ['id', 'registry', 'series', 'technology', 'market', 'vintage', 'retiredOn', 'beneficiary', 'source'] as const;

/** The instrument as the service takes it; what was left empty is left out. */
export function certificateOf(draft: Certificate, organisation: string): Record<string, unknown> {
  const certificate = draft.type !== 'PPA' && draft.type !== 'SUPPLIER_TARIFF';
  const instrument: Record<string, unknown> = { organisation, type: draft.type };
  // What is not stated is left out: false would state the contrary.
  if (draft.uniqueClaim) instrument['uniqueClaim'] = true;
  if (draft.certificatesIncluded && !certificate) instrument['certificatesIncluded'] = true;
  const left = new Set<string>(certificate ? [] : FIELDS.filter((field) => field.certificate).map((field) => field.name));
  for (const name of TEXTS) if (draft[name].trim() !== '' && !left.has(name)) instrument[name] = draft[name].trim();
  for (const name of NUMBERS) if (draft[name].trim() !== '' && !left.has(name)) instrument[name] = Number(draft[name]);
  if (draft.rate.trim() !== '') Object.assign(instrument, { rate: Number(draft.rate), rateUnit: 'g/kWh' });
  const sites = draft.sites.split(/[\s,;]+/).filter((word) => word !== '');
  if (sites.length > 0) instrument['sites'] = sites;
  return instrument;
}
