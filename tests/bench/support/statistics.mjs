/** The value below which `share` (0 to 1) of the figures lie; the nearest rank, so always a measured one. */
export function percentile(figures, share) {
  if (figures.length === 0) throw new Error('no figures to take a percentile of')
  const sorted = [...figures].sort((one, two) => one - two)
  const rank = Math.ceil(share * sorted.length)
  return sorted[Math.max(0, rank - 1)]
}

export function median(figures) {
  return percentile(figures, 0.5)
}
