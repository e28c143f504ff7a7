/**
 * Code of every language that the second action reads: what stands first, a call of the portal, what is repeated until the
 * file is long enough, and what stands last.
 * @typedef {{ before: string, call: string, other: (line: number) => string, after: string }} Code
 */

/** @type {Record<string, (index: number) => Code>} by the ending of the file's name */
export const languages = {
  ts: (index) => ({
    before: "import { base } from '../config.ts'\n",
    call: `export const load${index} = (id: string) => fetch(\`\${base}/api/2.0/files/\${id}\`, { method: 'GET' })\n`,
    other: (line) =>
      `export function handle${index}_${line}(values: readonly string[]): string {\n  // Joins what is given.\n  return values.map((value) => \`\${value}/\${${line}}\`).join(', ')\n}\n`,
    after: '',
  }),
  py: (index) => ({
    before: 'import requests\nfrom config import BASE\n\n',
    call: `def load${index}(id):\n    return requests.get(f"{BASE}/api/2.0/people/{id}")\n\n`,
    other: (line) =>
      `def handle${index}_${line}(values):\n    """Joins what is given."""\n    return ", ".join(f"{value}/${line}" for value in values)\n\n`,
    after: '',
  }),
  php: (index) => ({
    before: `<?php\nclass Part${index} {\n`,
    call: `  function load(string $id) { return $this->client->get("/api/2.0/files/file/{$id}"); }\n`,
    other: (line) =>
      `  // Joins what is given.\n  function handle${line}(array $values) { return implode(', ', $values) . '/${line}'; }\n`,
    after: '}\n',
  }),
  java: (index) => ({
    before: `package part;\n\nclass Part${index} {\n`,
    call: `  String load(String id) { return restTemplate.getForObject(base + "/api/2.0/files/rooms/" + id, String.class); }\n`,
    other: (line) =>
      `  /** Joins what is given. */\n  String handle${line}(List<String> values) { return String.join(", ", values) + "/${line}"; }\n`,
    after: '}\n',
  }),
  kt: (index) => ({
    before: `package part\n\nclass Part${index}(private val client: HttpClient) {\n`,
    call: `  suspend fun load(id: String) = client.get("$base/api/2.0/files/folder/$id")\n`,
    other: (line) =>
      `  /* Joins what is given. */\n  fun handle${line}(values: List<String>): String = values.joinToString(", ") { "$it/${line}" }\n`,
    after: '}\n',
  }),
  cs: (index) => ({
    before: `namespace Parts;\n\npublic class Part${index}(HttpClient client) {\n`,
    call: `  public Task<string> Load(string id) => client.GetStringAsync($"/api/2.0/group/{id}");\n`,
    other: (line) =>
      `  /// <summary>Joins what is given.</summary>\n  public string Handle${line}(IEnumerable<string> values) => string.Join(", ", values.Select(value => $"{value}/${line}"));\n`,
    after: '}\n',
  }),
  go: (index) => ({
    before: `package part${index}\n\nimport "net/http"\n\n`,
    call: `func load(id string) (*http.Response, error) { return http.Get(base + "/api/2.0/people/" + id) }\n`,
    other: (line) =>
      `// handle${line} joins what is given.\nfunc handle${line}(values []string) string { return strings.Join(values, ", ") + "/${line}" }\n`,
    after: '',
  }),
  swift: (index) => ({
    before: `import Foundation\n\nstruct Part${index} {\n`,
    call: `  func load(id: String) { AF.request("\\(base)/api/2.0/files/\\(id)", method: .get) }\n`,
    other: (line) =>
      `  /// Joins what is given.\n  func handle${line}(values: [String]) -> String { values.map { "\\($0)/${line}" }.joined(separator: ", ") }\n`,
    after: '}\n',
  }),
  vue: (index) => ({
    before: '<template>\n  <p>{{ text }}</p>\n</template>\n\n<script setup>\n',
    call: `const load${index} = (id) => axios.get(\`/api/2.0/files/\${id}\`)\n`,
    other: (line) =>
      `// Joins what is given.\nconst handle${line} = (values) => values.map((value) => \`\${value}/${line}\`).join(', ')\n`,
    after: '</script>\n',
  }),
}
