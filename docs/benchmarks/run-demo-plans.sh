#!/usr/bin/env bash
# Money and carbon of plans of the demo data at several carbon prices, as tables and as docs/benchmarks/front-*.svg: docs/benchmarks/run-demo-plans.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

./mvnw -q verify -Dtest=NoUnitTests -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=DemoPlanBenchmark |
    grep -E '^\|'
