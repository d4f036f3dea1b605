#!/usr/bin/env bash
# Ten times as many callers as keep the service busy, as a table: docs/benchmarks/run-overload.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

./mvnw -q verify -Dtest=NoUnitTests -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=OverloadBenchmark | grep -E '^\|'
