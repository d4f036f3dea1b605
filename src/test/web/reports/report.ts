import type { ReportDocument } from '../../../main/resources/web/app/pages/reports/types';

/** Frankfurt with 200 of 1,000 MWh covered by certificates, and Paris on its residual mix. */
export function report(change: Partial<ReportDocument> = {}): ReportDocument {
  const interval = { start: '2024-12-31T23:00:00Z', end: '2025-12-31T23:00:00Z' };
  const stay = { stayNumber: 0, interval, marketId: 'EU-GO', pue: '1.2', pueSource: 'given', coveredHours: 8760, hours: 8760 };
  return {
    id: 'c54a72fc-4694-4f93-ac7f-8e9f4ae1982b', status: 'COMPLETED', schemaVersion: 1,
    audit: { activityRows: 2, createdAt: '2026-01-02T00:00:00Z', dataVersion: 30, ledgerHead: { sequence: 7, hash: 'ab', recordedAt: '2026-01-01T00:00:00Z' }, release: '0.1.0', snapshotHash: 'cd' },
    boundary: { allSites: true, currency: 'EUR', fiscalYear: 'FY2025', markets: [], organisationId: 'acme', organisationName: 'Acme', period: interval, siteIds: ['de-frankfurt', 'fr-paris'], timezone: 'Europe/Berlin' },
    method: { locationGranularity: 'ANNUAL', matching: 'ANNUAL', ruleset: 'ghg-protocol-2015', vintageMonthsAfter: 3, vintageMonthsBefore: 6 },
    totals: { energyKwh: '1500000.000', locationBasedTco2e: '354.000', marketBasedTco2e: '591.320' },
    dataQuality: { flags: [], coveredHours: 17520, hours: 17520, origins: [{ origin: 'METERED', energyKwh: '1500000.000' }], findings: [] },
    hourlyMatches: [], memos: [], tokens: [], factors: [],
    stays: [
      { ...stay, siteId: 'fr-paris', regionId: 'fr-paris', country: 'FR', energyKwh: '500000.000', locationBasedTco2e: '25.000', marketBasedTco2e: '11.672' },
      { ...stay, siteId: 'de-frankfurt', regionId: 'de-frankfurt', country: 'DE', energyKwh: '1000000.000', locationBasedTco2e: '329.000', marketBasedTco2e: '579.648' },
    ],
    tiers: [
      { tier: 'RESIDUAL_MIX', energyKwh: '1300000.000', energyPercent: '86.67', marketBasedTco2e: '591.320' },
      { tier: 'CERTIFICATE', energyKwh: '200000.000', energyPercent: '13.33', marketBasedTco2e: '0.000' },
    ],
    tierLines: [
      { siteId: 'de-frankfurt', stayNumber: 0, tier: 'CERTIFICATE', reference: 'go-1', energyKwh: '200000.000', rateGco2ePerKwh: '0', marketBasedTco2e: '0.000' },
      { siteId: 'de-frankfurt', stayNumber: 0, tier: 'RESIDUAL_MIX', reference: 'DE', energyKwh: '800000.000', rateGco2ePerKwh: '724.56', marketBasedTco2e: '579.648' },
      { siteId: 'fr-paris', stayNumber: 0, tier: 'RESIDUAL_MIX', reference: 'FR', energyKwh: '500000.000', rateGco2ePerKwh: '23.344', marketBasedTco2e: '11.672' },
    ],
    instruments: [],
    ...change,
  };
}
