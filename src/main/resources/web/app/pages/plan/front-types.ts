import type { Gap, Status } from './types';

export interface FrontPoint {
  planId: string;
  status: Status;
  carbonPricePerTonne: number;
  totalCost?: number;
  electricityCost?: number;
  emissionsKg?: number;
  energyKwh?: number;
  leftOut?: number;
  gap?: Gap;
  dominated: boolean;
}

export interface Front {
  id: string;
  name: string;
  status: Status;
  currency: string;
  createdAt: string;
  points: FrontPoint[];
}
