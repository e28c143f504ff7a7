/**
 * Gives this process the environment of a runner while something is done; GitHub's clients read it by themselves. What
 * is undefined is taken out.
 */
export async function withEnvironment<Value>(
  environment: Record<string, string | undefined>,
  work: () => Promise<Value>,
): Promise<Value> {
  const before = Object.fromEntries(Object.keys(environment).map((name) => [name, process.env[name]]))
  setAll(environment)
  try {
    return await work()
  } finally {
    setAll(before)
  }
}

function setAll(environment: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}
