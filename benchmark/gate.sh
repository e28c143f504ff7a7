#!/bin/sh
# A gate for the list of the published sample, as a step of a workflow: keeps the list as a file, and fails where a
# required scope is missing.
set -eu
sed -n 's/^scopes=//p' "$GITHUB_OUTPUT" | jq . > scopes.json
missing=$(jq -r --arg required "$REQUIRED" '($required | split(" ")) - map(.name) | join(" ")' scopes.json)
if [ -n "$missing" ]; then
  echo "::error::Missing scopes: $missing"
  exit 1
fi
