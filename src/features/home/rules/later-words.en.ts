/** English words of `/growth` for planned capabilities: the answer says that they do not exist yet, rather than naming a similar word. */
export const laterWordsEn: readonly string[] = ["goal", "why", "ask", "evidence"];
