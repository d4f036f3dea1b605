#!/usr/bin/env bash
# Holds the files of this folder against the tools that read them, without a cluster or a network: kustomize (kubectl),
# Prometheus' promtool, docker-compose. What Java's tests check beyond that: org.suandian.deployment.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for overlay in k8s/overlays/*/; do
    kubectl kustomize "$overlay" >"$folder/built.yaml"
    echo "$overlay: $(grep -c '^kind:' "$folder/built.yaml") objects"
done

# The rules as Prometheus reads them: the specification of the object that the operator takes.
sed -n '/^spec:/,$p' k8s/components/monitoring/rules.yaml | sed -e 1d -e 's/^  //' >"$folder/rules.yaml"
cp k8s/components/monitoring/rules-test.yaml "$folder"
promtool check rules "$folder/rules.yaml"
promtool test rules "$folder/rules-test.yaml"

k8s/make-secrets.sh "$folder/secrets"
SUANDIAN_SECRETS=$folder/secrets docker-compose --file compose.yaml config --quiet
echo "compose.yaml: as docker-compose reads it"
