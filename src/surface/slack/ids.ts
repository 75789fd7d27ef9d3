/** The names by which Slack tells us which window, shortcut or field it speaks of; the manifest has them too. */

export const ids = {
  ask: 'ask_report',
  check: 'check_figures',
  question: 'question',
  language: 'language',
} as const
