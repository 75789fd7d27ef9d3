/** What Discord accepts, by the pages of its documentation and its OpenAPI description. */

export const limits = {
  /** Component Reference, Components V2: 40 in a message, counted deep; 4,000 characters over all text displays. */
  components: 40,
  textCharacters: 4_000,
  /** Ours: leaves room for the page number and for who shared it. */
  pageCharacters: 3_500,
  /** Ours: one line of prose; should every sign in it need a backslash, it still fits a page. */
  lineCharacters: 1_500,
  /** Component Reference, Button, String Select. */
  buttons: 5,
  buttonLabel: 80,
  customId: 100,
  options: 25,
  optionText: 100,
  /** Component Reference, Media Gallery; Message, Attachment: the words that stand for a picture. */
  attachmentDescription: 1_024,
  /** Component Reference, Text Input. */
  inputCharacters: 4_000,
  modalTitle: 45,
  labelText: 45,
  /** Application Commands: choices of an autocomplete. */
  choices: 25,
  choiceText: 100,
  /** Application Commands: a string option. */
  optionCharacters: 6_000,
  /** Interactions: a user-installed app outside its servers may follow up five times. */
  followUps: 5,
} as const
