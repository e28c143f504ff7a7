/**
 * What a row of figures says: the middle, and between which values half of them lie.
 * @typedef {object} Spread
 * @property {number} median
 * @property {number} lower the lower quartile
 * @property {number} upper the upper quartile
 */

/**
 * @param {readonly number[]} values in any order
 * @returns {Spread}
 * @throws {RangeError} when there are none
 */
export function spreadOf(values) {
  const sorted = values.toSorted((one, other) => one - other)
  return { median: quantile(sorted, 0.5), lower: quantile(sorted, 0.25), upper: quantile(sorted, 0.75) }
}

/**
 * Between two values it lies on the straight line that joins them.
 * @param {readonly number[]} sorted
 * @param {number} part from 0 to 1
 */
function quantile(sorted, part) {
  const place = (sorted.length - 1) * part
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  if (below === undefined || above === undefined) throw new RangeError('There is nothing to tell of no values.')
  return below + (above - below) * (place - Math.floor(place))
}
