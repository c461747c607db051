#!/usr/bin/env bash
# live-canary.sh create|transcript|delete: what .github/workflows/live-canary.yml does to real AWS besides the moves. Needs
# CANARY_ROLE, CANARY_CERTIFICATE and CANARY_ALIAS, and for `delete` the ids FIRST and SECOND.
set -euo pipefail

tag=move-cloudfront-alias-canary

# The AWS CLI assumes the role itself, with a token of this job that is fetched anew for each step.
credentials() {
  export AWS_ROLE_ARN=$CANARY_ROLE AWS_ROLE_SESSION_NAME=live-canary AWS_DEFAULT_REGION=us-east-1
  export AWS_WEB_IDENTITY_TOKEN_FILE=$RUNNER_TEMP/canary-token
  curl -sSf -H "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" \
    "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=sts.amazonaws.com" | jq -r .value >"$AWS_WEB_IDENTITY_TOKEN_FILE"
}

# create_one ALIAS…: prints the id of a new distribution in front of example.com.
create_one() {
  jq -n --arg reference "$tag-$GITHUB_RUN_ID-$RANDOM" --arg certificate "$CANARY_CERTIFICATE" --arg tag "$tag" \
    '{DistributionConfig: {CallerReference: $reference, Comment: $tag, Enabled: true, PriceClass: "PriceClass_100",
      Aliases: {Quantity: ($ARGS.positional | length), Items: $ARGS.positional},
      Origins: {Quantity: 1, Items: [{Id: "o", DomainName: "example.com", CustomOriginConfig:
        {HTTPPort: 80, HTTPSPort: 443, OriginProtocolPolicy: "https-only"}}]},
      DefaultCacheBehavior: {TargetOriginId: "o", ViewerProtocolPolicy: "redirect-to-https",
        CachePolicyId: "658327ea-f89d-4fab-a63d-7e88639e58f6"},
      ViewerCertificate: {ACMCertificateArn: $certificate, SSLSupportMethod: "sni-only",
        MinimumProtocolVersion: "TLSv1.2_2021"}},
      Tags: {Items: [{Key: $tag, Value: "true"}]}}' --args "$@" >"$RUNNER_TEMP/distribution.json"
  aws cloudfront create-distribution-with-tags --query Distribution.Id --output text \
    --distribution-config-with-tags "file://$RUNNER_TEMP/distribution.json"
}

# delete_one ID: disables it, waits, deletes it; only what carries our tag.
delete_one() {
  local id=$1 etag
  [[ -n $id ]] || return 0
  aws cloudfront get-distribution --id "$id" >"$RUNNER_TEMP/whole.json"
  [[ $(jq -r .Distribution.DistributionConfig.Comment "$RUNNER_TEMP/whole.json") == "$tag" ]] || return 1
  jq '.Distribution.DistributionConfig | .Enabled = false' "$RUNNER_TEMP/whole.json" >"$RUNNER_TEMP/config.json"
  aws cloudfront update-distribution --id "$id" --if-match "$(jq -r .ETag "$RUNNER_TEMP/whole.json")" \
    --distribution-config "file://$RUNNER_TEMP/config.json" >/dev/null
  aws cloudfront wait distribution-deployed --id "$id"
  etag=$(aws cloudfront get-distribution --id "$id" --query ETag --output text)
  aws cloudfront delete-distribution --id "$id" --if-match "$etag"
}

case $1 in
  create)
    credentials
    first=$(create_one "$CANARY_ALIAS")
    echo "first=$first" >>"$GITHUB_OUTPUT"
    second=$(create_one)
    echo "second=$second" >>"$GITHUB_OUTPUT"
    aws cloudfront wait distribution-deployed --id "$first"
    aws cloudfront wait distribution-deployed --id "$second"
    ;;
  transcript)
    {
      printf '### There and back\n\n```json\n'
      jq -n --argjson there "${THERE:-null}" --argjson back "${BACK:-null}" '{there: $there, back: $back}'
      printf '```\n'
    } >>"$GITHUB_STEP_SUMMARY"
    ;;
  delete)
    credentials
    status=0
    delete_one "${FIRST:-}" || status=1
    delete_one "${SECOND:-}" || status=1
    exit "$status"
    ;;
  *)
    echo "usage: $0 create|transcript|delete"
    exit 2
    ;;
esac
