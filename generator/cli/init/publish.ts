/** The workflow that publishes the package from a release on GitHub. Pure text from answers. */
import { scalar } from "./files.ts";

/** What the workflow needs to know: paths from the root of the repository, and which sdkwright to run. */
export type PublishAnswers = { config: string; out: string; version: string };

/**
 * A GitHub workflow that publishes the committed package when a release of its version is published. npm signs where
 * it was built (provenance), which asks for a public repository and `repository` in the configuration; npm knows the
 * workflow by trusted publishing, so that there is no token to keep.
 */
export function publishWorkflowText({ config, out, version }: PublishAnswers): string {
  return `# Publishes the SDK with a statement of where it was built. Name this workflow as the trusted publisher of the
# package on npmjs.com, or give npm a token as NODE_AUTH_TOKEN.
name: Publish SDK

on:
  release:
    types: [published]

permissions:
  contents: read

concurrency: publish-sdk

env:
  SDKWRIGHT: ${scalar(`sdkwright@${version}`)}
  CONFIG: ${scalar(config)}
  PACKAGE: ${scalar(out)}

jobs:
  publish:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read
      # The statement is signed for the identity of this workflow.
      id-token: write
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: actions/setup-node@v5
        with:
          node-version: 24
          registry-url: https://registry.npmjs.org

      - name: Is the committed package what the description gives?
        run: npx --yes "$SDKWRIGHT" check --config "$CONFIG"

      - name: Is the release that of the package's version?
        env:
          TAG: \${{ github.event.release.tag_name }}
        run: |
          version="$(node -p 'require("./package.json").version')"
          case "$TAG" in
            "$version" | "v$version" | *"@$version") ;;
            *) echo "::error::the release is not of version $version"; exit 1 ;;
          esac
        working-directory: \${{ env.PACKAGE }}

      - name: Publish
        run: npm publish --provenance --access public
        working-directory: \${{ env.PACKAGE }}
`;
}
