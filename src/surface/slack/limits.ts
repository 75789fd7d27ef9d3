/** What Slack accepts, by the pages of its documentation, and what it refuses without saying so. */

export const limits = {
  /** Reference, Blocks: 50 in a message, 100 in a modal or in App Home. */
  blocks: { message: 50, view: 100 },
  /**
   * Undocumented: refused near 13,200 characters over all blocks as `msg_blocks_too_long` (bolt-js issue 2509). Two buttons
   * below a long draft carry it whole.
   */
  blockCharacters: 8_700,
  /** Ours: one paragraph, well below what a section may hold (Reference, Section block: 3,000). */
  paragraphCharacters: 2_500,
  /** Reference, Context block: 10 elements; Text object: 3,000 characters. */
  contextCharacters: 2_500,
  /** Reference, Table block: one a message, 100 rows with the heading, 20 columns, 10,000 characters. */
  tables: { message: 1, view: 0 },
  tableRows: 100,
  tableColumns: 20,
  tableCharacters: 9_000,
  /** Reference, Actions block and Button element. */
  buttons: 25,
  buttonText: 75,
  buttonValue: 2_000,
  /** Reference, Image block. */
  imageAlt: 2_000,
  /** Reference, Option object. */
  options: 100,
  optionText: 75,
  optionValue: 150,
  /** Reference, Header block. */
  headerText: 150,
  /** Reference, Views: title, submit and close. */
  viewTitle: 24,
  /** chat.postMessage: longer texts are cut off at 40,000; ours says all up to here, else the first words. */
  fallbackText: 3_000,
} as const

/** Where blocks are shown decides how many and which. */
export type Place = 'message' | 'view'
