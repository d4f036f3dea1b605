#!/usr/bin/env bash
# Measures warm answers beside a bare endpoint, a year of hours, and rankings: docs/benchmarks/run-http.sh
# The load comes from wrk (Debian package wrk), to the loopback address only.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
command -v wrk >/dev/null || { echo "run-http.sh: install wrk first (apt-get install wrk)." >&2; exit 1; }

./mvnw -q verify -Dtest=NoUnitTests -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=HttpBenchmark |
    grep -E '^(answer|concurrency|year|ranking)'
