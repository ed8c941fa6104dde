export function Chart({ series, width }: ChartProps) { // expect: guard-clause
  // Nothing to show yet.
  if (series.length === 0) return null;
  if (width < 100) return <Sparkline series={series} />;

  const scale = fit(series, width);
  return <svg width={width}>{series.map(scale)}</svg>;
}
