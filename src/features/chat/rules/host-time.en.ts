/** How English speakers ask whether somebody else has time then: "can lena do friday instead", "would friday work for lena". */
const BEFORE = String.raw`^(?:(?:hi|hey|so|and|but|ok|okay|hm+|then|maybe|sorry|well)[,.]? )*`;

/** @param name in folded words. */
export function asksForTimeOf(name: string): RegExp {
  return new RegExp(
    [
      String.raw`${BEFORE}(?:can|could|would|will|might|is|does|do you think|maybe|perhaps) ${name}(?:'s)?\b`,
      String.raw`${BEFORE}(?:please |pls )?(?:(?:can|could|would|will) (?:you|u) )?(?:please |pls )?(?:ask|see if|check (?:if|with|whether)) ${name}\b`,
      String.raw`${BEFORE}(?:can|could|would|will|does|is|how about|what about)\b(?! i\b).* (?:work|fit|suit|ok|okay|fine|possible|better|be) (?:for |with )?${name}\b`,
      String.raw`${BEFORE}(?:can|could) (?:we|you|it) .*\bwith ${name}\b(?=.*\binstead\b)`,
    ].join("|"),
    "u",
  );
}
