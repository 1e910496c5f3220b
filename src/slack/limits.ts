/**
 * Slack's limits to which the bot cuts its own texts, in Unicode code points (docs.slack.dev/reference/block-kit). The
 * simulated workspace holds the full table and refuses what is longer; a test keeps the two in agreement.
 */
export const LIMITS = {
  blocksPerMessage: 50,
  blocksPerView: 100,
  sectionText: 3000,
  headerText: 150,
  buttonText: 75,
  buttonValue: 2000,
  optionText: 75,
  optionDescription: 75,
  optionValue: 150,
  optionsPerSelect: 100,
  viewTitle: 24,
  viewButton: 24,
  inputText: 3000,
  privateMetadata: 3000,
  messageText: 4000,
  placeholder: 150,
  contextElements: 10,
} as const;
