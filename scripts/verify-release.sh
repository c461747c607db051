#!/usr/bin/env bash
# verify-release.sh TAG [FOLDER]: run in a clone. Builds the bundle of a release again from its tag and compares every byte, checks the
# lock file and the packages, and where FOLDER holds the downloaded files of the release, these as well. Says what it could not
# check. The last line says `N passed, N failed, N skipped`; the exit status is non-zero when anything failed.
set -uo pipefail

[[ ${1:-} =~ ^v[0-9]+\.[0-9]+\.[0-9]+$ && $# -le 2 ]] || { echo "usage: $0 vMAJOR.MINOR.PATCH [FOLDER]"; exit 2; }
tag=$1
files=${2:+$(realpath -- "$2")}
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
passed=0
failed=0
skipped=0

# check TITLE COMMAND…
check() {
  local title=$1
  shift
  if "$@" >"$tree.log" 2>&1; then
    passed=$((passed + 1))
    echo "ok       $title"
  else
    failed=$((failed + 1))
    echo "FAILED   $title"
    tail -n 5 "$tree.log" | sed 's/^/         /'
  fi
  rm -f "$tree.log"
}

skip() {
  skipped=$((skipped + 1))
  echo "skipped  $1"
}

from_tag() { git archive "$tag" | tar -x -C "$tree"; }
version() { [[ v$(node -p 'require(process.argv[1]).version' "$tree/package.json") == "$tag" ]]; }

# Every package has a hash, and none says where it is to be fetched from.
locked() {
  node -e '
    const { packages } = require(process.argv[1])
    const open = Object.entries(packages).filter(([path, one]) => path !== "" && (!one.integrity || /^https?:/.test(one.resolved ?? "")))
    for (const [path] of open) console.log(path)
    process.exit(open.length > 0 || Object.keys(packages).length < 2 ? 1 : 0)' "$tree/package-lock.json"
}

installed() { (cd "$tree" && npm ci --ignore-scripts --no-audit --no-fund); }

# The bundle of the tag is put aside, built from the sources, and compared: the same files, the same bytes.
rebuilt() {
  mv "$tree/dist" "$tree/dist.of-tag" && (cd "$tree" && npm run --silent build) && diff -r "$tree/dist.of-tag" "$tree/dist"
}

signed() { (cd "$tree" && npm audit signatures); }
audited() { (cd "$tree" && npm audit --omit dev); }

sums() { (cd "$files" && sha256sum --strict --check SHA256SUMS); }

# No file that is not in the list, and what runs is what the tag has.
same_files() {
  local file name
  for file in "$files"/*; do
    name=${file##*/}
    [[ $name == SHA256SUMS ]] || grep -q "  $name\$" "$files/SHA256SUMS" || { echo "$name is not in SHA256SUMS"; return 1; }
  done
  for file in "$tree"/dist.of-tag/*.js "$tree/dist.of-tag/licenses.txt" "$tree/action.yml"; do
    cmp "$file" "$files/${file##*/}" || return 1
  done
}

# The SBOM lists every package whose licence is in the bundle.
listed() {
  node -e '
    const { bomFormat, components = [] } = require(process.argv[1])
    const known = new Set(components.map(({ group, name, version }) => `${group ? `${group}/` : ""}${name} ${version}`))
    const bundled = [...require("fs").readFileSync(process.argv[2], "utf8").matchAll(/^(\S+ \d+\.\d+\.\S+) \(.+\)$/gm)].map(([, one]) => one)
    const missing = bundled.filter((one) => !known.has(one))
    for (const one of missing) console.log(`${one} is not in the SBOM`)
    process.exit(bomFormat === "CycloneDX" && bundled.length > 0 && missing.length === 0 ? 0 : 1)' \
    "$files/sbom.cdx.json" "$tree/dist.of-tag/licenses.txt"
}

attested() {
  local file
  for file in "$files"/*; do gh attestation verify "$file" --repo "$repository" || return 1; done
}

total() {
  printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
  ((failed == 0))
}

check "the sources of $tag" from_tag
((failed == 0)) || { total; exit 1; }
check "package.json says $tag" version
check 'the lock file has a hash for every package, and no address' locked
check 'the packages are those of the lock file; none of their scripts is run' installed
check 'dist/ is what the sources of the tag give, byte for byte' rebuilt
if npm ping >/dev/null 2>&1; then
  check 'the packages are signed by their registry (npm audit signatures)' signed
  check 'no known vulnerability in what is bundled (npm audit)' audited
else
  skip 'signatures and known vulnerabilities of the packages: no registry can be reached'
fi
if [[ -z $files ]]; then
  skip 'the files of the release: give the folder with them'
else
  check 'the files have the digests of SHA256SUMS' sums
  check 'the files are those of the tag, and there is no other' same_files
  check 'the SBOM lists every bundled package' listed
  repository=${REPOSITORY:-$(git remote get-url origin 2>/dev/null | sed -E 's#^.*[:/]([^/]+/[^/]+)$#\1#; s#\.git$##')}
  if [[ -n $repository ]] && gh auth status >/dev/null 2>&1; then
    check "GitHub attests that $repository built them" attested
  else
    skip 'the provenance: gh is not installed, or not signed in'
  fi
fi
total
