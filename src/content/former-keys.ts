/** Keys of texts that have been renamed, with today's: a company's own files that name them go on working. */
export const FORMER_KEYS: ReadonlyMap<string, string> = new Map([
  ["assign.told.accepted_md", "assign.assigner_news.accepted_md"],
  ["assign.told.accepted_other_md", "assign.assigner_news.accepted_other_md"],
  ["assign.told.agree", "assign.assigner_news.agree"],
  ["assign.told.agreed_reply_md", "assign.assigner_news.agreed_reply_md"],
  ["assign.told.declined_md", "assign.assigner_news.declined_md"],
  ["assign.told.done_md", "assign.assigner_news.done_md"],
  ["assign.told.keep", "assign.assigner_news.keep"],
  ["assign.told.kept_reply_md", "assign.assigner_news.kept_reply_md"],
  ["assign.told.no_date", "assign.assigner_news.no_date"],
  ["assign.told.no_date_reply_md", "assign.assigner_news.no_date_reply_md"],
  ["assign.told.suggested_hint", "assign.assigner_news.suggested_hint"],
  ["assign.told.suggested_md", "assign.assigner_news.suggested_md"],
  ["chat.left_it", "chat.left_unchanged"],
  ["errors.guests_give_none", "errors.assign.guest_forbidden"],
  ["errors.say_it_in_channel", "errors.channel.wrong_place"],
  ["health.title", "health.report_title"],
]);
