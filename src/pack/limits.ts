/** How large a file of a pack may be before it is not even read. */

export const limits = {
  /** A file this long is a mistake or an attack: the longest honest one has some 30 KB. */
  fileBytes: 256 * 1024,
  /** `yaml` dies beyond any catch near 1,000 levels; honest files have six. */
  levels: 20,
  /** Problems told of one file: nobody reads more, and finding their lines takes time. */
  problemsPerFile: 100,
} as const
