/** What Slack suggests to ask where one writes to the bot. */

/** Slack shows at most four. A line that begins with a slash would be taken for a command of Slack's. */
export const promptsOf = (lines: readonly string[]): { title: string; message: string }[] =>
  lines.slice(0, 4).map((line) => {
    const words = line.replace(/^\//, '')
    return { title: words, message: words }
  })
