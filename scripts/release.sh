#!/usr/bin/env bash
# release.sh draft|verify: the steps of .github/workflows/release.yml that need this repository's files. Needs GH_TOKEN,
# GITHUB_SHA and VERSION; `draft` GITHUB_OUTPUT, in which it puts the digest of all digests as `sums`; `verify` the same as SUMS.
set -euo pipefail

[[ $VERSION =~ ^v[0-9]+\.[0-9]+\.[0-9]+$ ]] || { echo "VERSION must be vMAJOR.MINOR.PATCH"; exit 1; }
[[ $(node -p 'require("./package.json").version') == "${VERSION#v}" ]] || { echo "package.json has another version"; exit 1; }
grep -q "^## ${VERSION#v}\b" CHANGELOG.md || { echo "CHANGELOG.md has no heading ## ${VERSION#v}"; exit 1; }

case $1 in
  draft)
    files=$(mktemp -d)
    cp dist/*.js dist/licenses.txt action.yml "$files"
    npm sbom --sbom-format cyclonedx --omit dev >"$files/sbom.cdx.json"
    (cd "$files" && sha256sum -- * >SHA256SUMS)
    awk -v heading="## ${VERSION#v}" '$0 ~ "^## " { on = index($0, heading) == 1; next } on' CHANGELOG.md >"$files.notes"
    echo "sums=$(sha256sum "$files/SHA256SUMS" | cut -d ' ' -f 1)" >>"$GITHUB_OUTPUT"
    gh release create "$VERSION" --draft --target "$GITHUB_SHA" --title "$VERSION" --notes-file "$files.notes" "$files"/*
    ;;
  verify)
    draft=$(gh release view "$VERSION" --json isDraft,targetCommitish --jq '"\(.isDraft) \(.targetCommitish)"')
    [[ $draft == "true $GITHUB_SHA" ]] || { echo "the draft is not of this commit: $draft"; exit 1; }
    if git ls-remote --exit-code origin "refs/tags/$VERSION" >/dev/null; then
      echo "the tag $VERSION exists already"
      exit 1
    fi
    files=$(mktemp -d)
    gh release download "$VERSION" --dir "$files"
    # Whoever may write can change a draft and the digests in it; what the job that made it has put out, nobody can.
    (cd "$files" && sha256sum --check <<<"$SUMS  SHA256SUMS" && sha256sum --strict --check SHA256SUMS)
    [[ $(find "$files" -mindepth 1 | wc -l) == $(($(wc -l <"$files/SHA256SUMS") + 1)) ]] || { echo "the draft has other files"; exit 1; }
    for file in dist/*.js dist/licenses.txt action.yml; do cmp "$files/${file##*/}" "$file"; done
    ;;
  *)
    echo "usage: $0 draft|verify"
    exit 2
    ;;
esac
