import type { EChartsCoreOption } from 'echarts/core';
import type { ChartOption } from '../../chart/chart';
import type { ProfilePoint } from './types';

export interface CurveWords {
  x: string;
  y: string;
  tooltip(point: ProfilePoint): string;
  chosen: string;
}

/** What the points are drawn over: interactivity where every point has it, else concurrency. */
export function horizontalOf(points: readonly ProfilePoint[]): 'interactivity' | 'concurrency' | undefined {
  if (points.every((point) => point.interactivityTokensPerSecondPerUser !== undefined)) return 'interactivity';
  return points.every((point) => point.concurrency !== undefined) ? 'concurrency' : undefined;
}

export function coordinatesOf(point: ProfilePoint, over: 'interactivity' | 'concurrency'): [number, number] {
  return [(over === 'interactivity' ? point.interactivityTokensPerSecondPerUser : point.concurrency)!, point.throughputTokensPerSecondPerAccelerator];
}

/** The measured points in the order of the slider, joined by a line; where an answer stands, a larger, other mark. */
export function curveOption(points: readonly ProfilePoint[], over: 'interactivity' | 'concurrency', here: [number, number] | undefined, words: CurveWords): ChartOption {
  return (context) => {
    const { palette } = context;
    const axis = (name: string) => ({
      type: 'value', name, nameLocation: 'middle', nameTextStyle: { color: palette.muted }, min: 0,
      axisLabel: { color: palette.muted, hideOverlap: true }, splitLine: { lineStyle: { color: palette.line } },
    });
    return {
      grid: { left: 32, right: 24, top: 24, bottom: 36, containLabel: true },
      tooltip: { trigger: 'item', formatter: (item: { seriesIndex: number; dataIndex: number }) => (item.seriesIndex === 1 ? words.chosen : words.tooltip(points[item.dataIndex]!)) },
      xAxis: { ...axis(words.x), nameGap: 24, ...(over === 'concurrency' ? { type: 'log', min: 'dataMin' } : {}) },
      yAxis: { ...axis(words.y), nameGap: 48 },
      series: [
        { type: 'line', data: points.map((point) => coordinatesOf(point, over)), symbol: 'circle', symbolSize: 9, showSymbol: true, lineStyle: { width: 2, color: palette.series[0] }, itemStyle: { color: palette.series[0] }, z: 2 },
        {
          type: 'scatter', data: here ? [here] : [], symbol: 'diamond', symbolSize: 20, z: 5,
          itemStyle: { color: palette.series[1], borderColor: palette.surface, borderWidth: 2 },
          label: { show: true, position: 'top', distance: 8, formatter: words.chosen, color: palette.text, fontWeight: 600, backgroundColor: palette.surface, padding: [2, 4], borderRadius: 4 },
        },
      ],
    } as EChartsCoreOption;
  };
}
