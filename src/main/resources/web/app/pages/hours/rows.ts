import type { HourRow, HourRows, SeriesAnswer, SignalsAnswer } from './types';

/** Hours of a region from its cost series. */
export function fromSeries(answer: SeriesAnswer): HourRows {
  const rows = answer.steps.map((step): HourRow => ({
    start: Date.parse(step.start),
    ...(step.pricePerKwh === undefined ? {} : { price: perMwh(step.pricePerKwh), priceTier: step.priceTier }),
    ...(step.locationIntensityGco2ePerKwh === undefined ? {} : { carbon: step.locationIntensityGco2ePerKwh, carbonTier: step.intensityTier }),
    electricity: step.electricityCostPerMtok,
    total: step.totalCostPerMtok,
    location: step.locationBasedGco2ePerMtok,
    market: step.marketBasedGco2ePerMtok,
  }));
  return { rows, currency: answer.currency, caveats: answer.caveats, sourceIds: answer.sourceIds, model: answer.model.name, accelerator: answer.accelerator.name };
}

/** Hours of a zone from its signals; prices stay in the market's currency. */
export function fromSignals(answer: SignalsAnswer, currency: string): HourRows {
  const sources = new Set<string>();
  const caveats = new Set<string>();
  const rows = answer.resolved.map((hour): HourRow => {
    for (const value of [hour.price, hour.carbon]) {
      if (value) sources.add(value.sourceId);
      for (const caveat of value?.caveats ?? []) caveats.add(caveat);
    }
    return {
      start: Date.parse(hour.start),
      ...(hour.price ? { price: hour.price.pricePerMwh.central, priceTier: hour.price.tier } : {}),
      ...(hour.carbon ? { carbon: hour.carbon.intensityGramsPerKwh.central, carbonTier: hour.carbon.tier } : {}),
    };
  });
  return { rows, currency: answer.resolved.find((hour) => hour.price)?.price?.currency ?? currency, caveats: [...caveats].sort(), sourceIds: [...sources].sort() };
}

/** Twelve digits: enough for any price, and none that only binary fractions made. */
function perMwh(perKwh: number): number {
  return Number((perKwh * 1000).toPrecision(12));
}
