/**
 * The same function, which works out each answer once in a build. Every page asks for the same texts again. The arguments are texts
 * and switches, and nobody changes an answer.
 */
export function remembered<Args extends (string | boolean | undefined)[], Answer>(
  answerTo: (...args: Args) => Answer,
): (...args: Args) => Answer {
  const answers = new Map<string, Answer>();
  return (...args) => {
    const key = args.join('\0');
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as Answer;
    const answer = answerTo(...args);
    answers.set(key, answer);
    return answer;
  };
}
