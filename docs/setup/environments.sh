#!/usr/bin/env bash
# Creates the three environments of a move, which only the branch main may deploy to, and sets the roles in their variables.
# Running it again changes nothing that is right already. It needs the GitHub CLI (gh), logged in as an administrator of the
# repository.
#
#   environments.sh OWNER/REPOSITORY REVIEWER TARGET_ACCOUNT [SOURCE_ACCOUNT [DNS_ACCOUNT]]
#
# REVIEWER: login of the person who approves moves; somebody who does not start them.
# The accounts: 12 digits each. Leave SOURCE_ACCOUNT and DNS_ACCOUNT out, or write -, where they are the account of the target.
# In the environment of the script, each with its default: ENVIRONMENT=production BRANCH=main PARTITION=aws
# PREFIX=move-alias OTHER_PREFIX=move-alias-other (the beginning of the names of the roles, NamePrefix of the templates).
set -euo pipefail

usage() {
  sed -n '2,13s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
  exit 2
}

(($# >= 3 && $# <= 5)) || usage
repository=$1 reviewer=$2 target=$3 source=${4:--} dns=${5:--}
environment=${ENVIRONMENT:-production} branch=${BRANCH:-main} partition=${PARTITION:-aws}
[[ $repository =~ ^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$ && $target =~ ^[0-9]{12}$ ]] || usage
[[ $source =~ ^([0-9]{12}|-)$ && $dns =~ ^([0-9]{12}|-)$ ]] || usage

# "Selected branches and tags". With "Protected branches only" every branch may deploy where none is protected.
selected='"deployment_branch_policy": {"protected_branches": false, "custom_branch_policies": true}'
# An administrator could start a move without the approval. The REST reference does not list it, the API takes it and answers with it.
admins='"can_admins_bypass": false'
reviewer_id=$(gh api "users/$reviewer" --jq .id)

# kept NAME: ends where others approve in an environment that is there already: to set the reviewer would take these away.
kept() {
  local path="repos/$repository/environments/$1" answer
  if ! answer=$(gh api "$path" --jq '.protection_rules[].reviewers | arrays[].reviewer.id' 2>&1); then
    [[ $answer == *'HTTP 404'* ]] && return # there is none yet
    echo "$answer" >&2
    exit 1
  fi
  answer=$(grep -vx "$reviewer_id" <<<"$answer" || true)
  if [[ -n $answer ]]; then
    echo "$1: others approve there already (ids: ${answer//$'\n'/, }). Remove them, and run again; or, where other workflows deploy to it," >&2
    echo "take an environment of its own: ENVIRONMENT=move-alias, also as Environment of the templates and environment of the workflow." >&2
    exit 1
  fi
}

# create NAME SETTINGS: one environment, to which only the branch may deploy.
create() {
  local path="repos/$repository/environments/$1" rule others bypass
  gh api -X PUT "$path" --input - <<<"{$2, $selected, $admins}" >/dev/null
  bypass=$(gh api "$path" --jq .can_admins_bypass)
  [[ $bypass == false ]] ||
    echo "$1: deselect 'Allow administrators to bypass configured protection rules' in its settings" >&2
  # What was selected before, by anybody, is shown and ends the script: it is not ours to take away.
  others=$(gh api "$path/deployment-branch-policies" --jq '.branch_policies[].name')
  if [[ -z $others ]]; then
    gh api -X POST "$path/deployment-branch-policies" -f "name=$branch" -f type=branch >/dev/null
  elif [[ $others != "$branch" ]]; then
    echo "$1: these may deploy, too; remove all but $branch, then run again:" >&2
    while read -r rule; do echo "  $rule" >&2; done <<<"$others"
    exit 1
  fi
}

# variables NAME JOB: the roles of the job.
variables() {
  local role="role/${OTHER_PREFIX:-move-alias-other}-$2"
  set_variable "$1" CLOUDFRONT_TARGET_ROLE "arn:$partition:iam::$target:role/${PREFIX:-move-alias}-$2"
  [[ $source == - ]] || set_variable "$1" CLOUDFRONT_SOURCE_ROLE "arn:$partition:iam::$source:$role"
  [[ $dns == - ]] || set_variable "$1" CLOUDFRONT_DNS_ROLE "arn:$partition:iam::$dns:$role"
}

set_variable() {
  gh variable set "$2" --repo "$repository" --env "$1" --body "$3"
  echo "$1: $2=$3"
}

for one in "$environment-plan" "$environment" "$environment-recover"; do kept "$one"; done
create "$environment-plan" '"wait_timer": 0'
create "$environment" "\"prevent_self_review\": true, \"reviewers\": [{\"type\": \"User\", \"id\": $reviewer_id}]"
create "$environment-recover" '"wait_timer": 0'
variables "$environment-plan" plan
variables "$environment" move
variables "$environment-recover" recover
echo "Only $branch may deploy to $environment-plan, $environment and $environment-recover; $reviewer approves in $environment."
