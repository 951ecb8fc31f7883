/** What `sdkwright init` writes: a configuration, and a workflow that judges pull requests. Pure text from answers. */

/** What a person told about the package to make; paths are relative to the configuration. */
export type Answers = { spec: string; out: string; name: string | undefined };

/** The configuration file. */
export function configText({ spec, out, name }: Answers): string {
  const lines = [
    "# What `sdkwright generate` and `sdkwright check` work with. Paths are relative to this file.",
    `spec: ${scalar(spec)}`,
    `out: ${scalar(out)}`,
    ...(name === undefined ? [] : [`name: ${scalar(name)}`]),
  ];
  return `${lines.join("\n")}\n`;
}

/** What the workflow needs to know: paths from the root of the repository, and which sdkwright to run. */
export type WorkflowAnswers = { config: string; spec: string; version: string };

/**
 * A GitHub workflow for pull requests: it fails when the committed package is not what the description gives,
 * keeps one comment with the comparison up to date, and hands on the suggested bump. A comparison that could
 * not be made is told as such and fails; it never looks like "no changes".
 */
export function workflowText({ config, spec, version }: WorkflowAnswers): string {
  return `# Judges what a pull request does to the API and to everyone who uses the SDK.
name: SDK

on:
  pull_request:

permissions:
  contents: read
  pull-requests: write

concurrency:
  group: sdk-\${{ github.ref }}
  cancel-in-progress: true

env:
  SDKWRIGHT: ${scalar(`sdkwright@${version}`)}
  CONFIG: ${scalar(config)}
  SPEC: ${scalar(spec)}

jobs:
  sdk:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    outputs:
      bump: \${{ steps.compare.outputs.bump }}
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: actions/setup-node@v5
        with:
          node-version: 22

      - name: Is the committed package what the description gives?
        run: npx --yes "$SDKWRIGHT" check --config "$CONFIG"

      - name: Compare with the target branch
        id: compare
        if: always()
        env:
          BASE: \${{ github.event.pull_request.base.sha }}
        run: |
          compare() { npx --yes "$SDKWRIGHT" diff "git:$BASE:$SPEC" "$SPEC" --config "$CONFIG" "$@"; }
          compare --format markdown --output "$RUNNER_TEMP/comment.md" && status=0 || status=$?
          if [ "$status" -le 1 ]; then
            compare --format json --output "$RUNNER_TEMP/report.json" --fail-on never
            echo "bump=$(jq -r .summary.bump "$RUNNER_TEMP/report.json")" >> "$GITHUB_OUTPUT"
          fi
          # Annotations on the lines of the description; where nothing was compared, they say so.
          compare --format github || true
          cat "$RUNNER_TEMP/comment.md" >> "$GITHUB_STEP_SUMMARY"
          # 0: the policy holds; 1: it is violated; anything else: nothing was compared.
          exit "$status"

      - name: Keep one comment up to date
        if: always() && github.event.pull_request.head.repo.full_name == github.repository
        uses: actions/github-script@v8
        with:
          script: |
            const { readFileSync } = require("node:fs");
            const body = readFileSync(\`\${process.env.RUNNER_TEMP}/comment.md\`, "utf8");
            const marker = body.split("\\n")[0];
            const place = { ...context.repo, issue_number: context.issue.number };
            const comments = await github.paginate(github.rest.issues.listComments, place);
            const earlier = comments.find((comment) => comment.body?.startsWith(marker));
            if (earlier) {
              await github.rest.issues.updateComment({ ...context.repo, comment_id: earlier.id, body });
            } else await github.rest.issues.createComment({ ...place, body });
`;
}

/** A text as a YAML scalar that can be read in one way only. */
export function scalar(text: string): string {
  return /^[A-Za-z][\w./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
