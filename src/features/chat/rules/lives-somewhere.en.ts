/** "I don't live near the office", "we live in Austria, not in Germany": a place, and nothing that is felt. The source of a pattern for folded text. */
export const LIVES_SOMEWHERE = [
  "\\b(?:live|lives|lived|living) (?:right |quite |very |too |so |just |still )?",
  "(?:(?:near|close to|close by|next to|next door|far (?:from|away|out)|outside|across|around the|nearby|abroad|upstairs|downstairs|by the (?:lake|sea|station|office))\\b(?: (?:the|my|our|an?) (?:office|site|company|station|city|town|centre|center|client|border|lake|sea|mountains)\\b)?|",
  "with (?:my|his|her|their) (?:parents|family|mum|mom|dad|sister|brother|kids|children|grandparents|roommates?|flatmates?)\\b|",
  "in (?:an? |the |another |a different |the same |this |that )?(?:\\w+ )?(?:city|town|village|country|flat|apartment|suburbs?|countryside|district|neighbou?rhood|time ?zone|region|state|centre|center|street)\\b|",
  "in (?!(?:this|that|a|an|the|my|our|his|her|your|their|it|here|there|such|so|constant|pure|total|pain|fear|agony|misery|hell|shame|darkness|sorrow|grief|terror|silence|vain|regret|despair|guilt|debt|sin|death|hiding|peace|denial|dread|chaos|anger|hate|torment|suffering)\\b)[a-z][\\w'-]+\\b)",
  "(?!,? (?:or|nor)\\b| any ?more\\b| no more\\b| no longer\\b)",
].join("");
