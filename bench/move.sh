#!/usr/bin/env bash
# The same work by hand: what a careful person scripts with the AWS CLI. AWS, SOURCE, TARGET, ALIAS, ROLE, CERTIFICATE are
# given, the endpoints too.
set -euo pipefail

token=$(curl -sf -H "Authorization: Bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" \
  "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=sts.amazonaws.com" | sed -E 's/.*"value": ?"([^"]+)".*/\1/')
read -r AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN < <(
  "$AWS" sts assume-role-with-web-identity --role-arn "$ROLE" --role-session-name bench --web-identity-token "$token" \
    --query 'Credentials.[AccessKeyId,SecretAccessKey,SessionToken]' --output text
)
export AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN

"$AWS" sts get-caller-identity >/dev/null
"$AWS" cloudfront list-conflicting-aliases --distribution-id "$TARGET" --alias "$ALIAS" >/dev/null
etag=$("$AWS" cloudfront get-distribution --id "$TARGET" --query ETag --output text)
"$AWS" cloudfront get-distribution --id "$SOURCE" >/dev/null
"$AWS" acm describe-certificate --certificate-arn "$CERTIFICATE" >/dev/null
"$AWS" cloudfront update-domain-association --domain "$ALIAS" --target-resource "DistributionId=$TARGET" \
  --if-match "$etag" >/dev/null
"$AWS" cloudfront wait distribution-deployed --id "$TARGET"
"$AWS" cloudfront get-distribution --id "$TARGET" --query 'Distribution.DistributionConfig.Aliases.Items' >/dev/null
"$AWS" cloudfront get-distribution --id "$SOURCE" --query 'Distribution.DistributionConfig.Aliases.Items' >/dev/null
