// Requests to Lectern. What fails is told as an Error whose message is for the reader.

const FIELD = "form-token";

const key = () => document.querySelector(`form > [name=${FIELD}]`).value;

/** The answer to a request that succeeded; a problem's own words otherwise. */
export async function ask(address, options = {}) {
  let answer;
  const { body } = options;
  // Whatever form it was made of: the server takes it from its own pages only.
  if (body instanceof FormData || body instanceof URLSearchParams) body.set(FIELD, key());
  try {
    answer = await fetch(address, {
      cache: "no-store",
      ...options,
      headers: { Accept: "application/json", ...options.headers },
    });
  } catch {
    throw new Error("Lectern can't be reached. Nothing is lost; see that it runs, then try again.");
  }
  if (answer.ok) return answer;
  const problem = await answer.json().catch(() => ({}));
  throw new Error(problem.detail ?? `Lectern answered with error ${answer.status}. Try again.`);
}
