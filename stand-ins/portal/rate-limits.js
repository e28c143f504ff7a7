/**
 * The identity service's limits: a bucket of requests for each user and kind of method, filled evenly over a minute,
 * and one for the whole instance, filled over a second.
 * @typedef {'community' | 'standard'} Image
 * @typedef {{ remaining: number, waitNanoseconds: number }} Allowance
 */

/** Requests a minute and user. Seen: 200 and 10 on the standard image, 100 of each on the community image. */
const perMinute = { standard: { read: 200, write: 10 }, community: { read: 100, write: 100 } }

/** Requests a second, of all users together. */
const perSecond = 125

export class RateLimits {
  #image
  /** @type {Map<string, Bucket>} */
  #buckets = new Map()
  #instance = new Bucket(perSecond, 1000)

  /** @param {Image} image */
  constructor(image) {
    this.#image = image
  }

  /**
   * Counts a request of this user. `waitNanoseconds` is above 0 where it is one too many.
   * @param {string} user
   * @param {string} method
   * @returns {Allowance}
   */
  take(user, method) {
    const kind = method === 'GET' || method === 'HEAD' ? 'read' : 'write'
    const name = `${kind} ${user}`
    const bucket = this.#buckets.get(name) ?? new Bucket(perMinute[this.#image][kind], 60_000)
    this.#buckets.set(name, bucket)
    return bucket.take()
  }

  /**
   * Counts a request of anybody: true where it is one too many for the instance.
   */
  isInstanceBusy() {
    return this.#instance.take().waitNanoseconds > 0
  }
}

class Bucket {
  #capacity
  #millisecondsToFill
  #tokens
  #filledAt = performance.now()

  /**
   * @param {number} capacity
   * @param {number} millisecondsToFill
   */
  constructor(capacity, millisecondsToFill) {
    this.#capacity = capacity
    this.#millisecondsToFill = millisecondsToFill
    this.#tokens = capacity
  }

  /** @returns {Allowance} */
  take() {
    const now = performance.now()
    const gained = ((now - this.#filledAt) / this.#millisecondsToFill) * this.#capacity
    this.#tokens = Math.min(this.#capacity, this.#tokens + gained)
    this.#filledAt = now
    if (this.#tokens < 1) {
      const millisecondsForOne = ((1 - this.#tokens) / this.#capacity) * this.#millisecondsToFill
      return { remaining: 0, waitNanoseconds: Math.ceil(millisecondsForOne) * 1_000_000 }
    }
    this.#tokens -= 1
    return { remaining: Math.floor(this.#tokens), waitNanoseconds: 0 }
  }
}
