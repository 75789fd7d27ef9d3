/** Does what holds everybody up for a moment when nobody has asked for a while. */

/** Long enough that nobody is in the middle of a conversation. */
const quietMs = 60_000

/** Returns what is to be called at every question; `tidy` runs once after the last of them. */
export function createQuiet(tidy: () => void, ms = quietMs): () => void {
  let timer: NodeJS.Timeout | null = null
  const rest = (): void => {
    timer = null
    tidy()
  }
  return () => {
    timer ??= setTimeout(rest, ms).unref()
    timer.refresh()
  }
}
