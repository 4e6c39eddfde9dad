/**
 * Hears an answer as long as it is wanted, for an effect that asks. Gives the function that ends it: what comes after
 * that belongs to a question that nobody asks any more.
 */
export function whenAnswered<T>(
  asked: Promise<T>,
  onAnswer: (answer: T) => void,
  onError: (error: unknown) => void,
): () => void {
  let isWanted = true;
  asked.then(
    (answer) => {
      if (isWanted) onAnswer(answer);
    },
    (error: unknown) => {
      if (isWanted) onError(error);
    },
  );
  return () => {
    isWanted = false;
  };
}
