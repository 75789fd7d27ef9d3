// Loaded ahead of the program by a test, to break it from within on SIGUSR2 in the way that FAULT names.

const RealDate = Date
let offset = 0
globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [RealDate.now() + offset] : given))
  }
  static now() {
    return RealDate.now() + offset
  }
}

const hour = 3_600_000
const faults = {
  rejects: () => void Promise.reject(new Error('nobody waits for this')),
  throws() {
    throw new Error('nobody catches this')
  },
  stalls: () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_500),
  'clock ahead'() {
    offset = 2 * hour
  },
  'clock behind'() {
    offset = -2 * hour
  },
}

process.on('SIGUSR2', () => faults[process.env.FAULT]?.())
