/** A moment in UTC as ISO 8601 with milliseconds, `2026-11-24T09:05:07.250Z`. `ms` since the epoch. */
export function instant(ms: number): string {
  const whole = Math.round(ms)
  const days = Math.floor(whole / 86_400_000)
  const rest = whole - days * 86_400_000
  const [year, month, day] = civil(days)
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}T${timeOfDay(rest)}.${pad(rest % 1_000, 3)}Z`
}

/** The time of day in UTC, `09:05:07`. `ms` since the epoch. */
export function timeOfDay(ms: number): string {
  const seconds = Math.floor(ms / 1_000)
  return [3_600, 60, 1].map((unit, i) => pad(modulo(Math.floor(seconds / unit), i === 0 ? 24 : 60))).join(':')
}

/** Year, month and day of a number of days since 1970-01-01 (the proleptic Gregorian calendar, counted from March). */
function civil(days: number): [number, number, number] {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const march = Math.floor((5 * dayOfYear + 2) / 153)
  const month = march < 10 ? march + 3 : march - 9
  const day = dayOfYear - Math.floor((153 * march + 2) / 5) + 1
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day]
}

function modulo(n: number, by: number): number {
  return ((n % by) + by) % by
}

function pad(n: number, width = 2): string {
  return String(n).padStart(width, '0')
}
