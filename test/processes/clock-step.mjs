// For `node --import`: SIGUSR2 sets the wall clock of this process forward, or back, by STEP_MS, as an administrator might do.
const step = Number(process.env.STEP_MS)
let ahead = 0
process.on('SIGUSR2', () => {
  ahead += step
})
const Wall = Date
globalThis.Date = class extends Wall {
  constructor(...given) {
    if (given.length === 0) super(Wall.now() + ahead)
    else super(...given)
  }

  static now() {
    return Wall.now() + ahead
  }
}
