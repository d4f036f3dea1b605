#!/usr/bin/env bash
# Measures what a reader of the web interface waits for, as a table (median, 90th percentile): docs/benchmarks/run-dashboard.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

./mvnw -q verify -Dtest=NoUnitTests -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=DashboardBenchmark |
    grep -E '^\|'
