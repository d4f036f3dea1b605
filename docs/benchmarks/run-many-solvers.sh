#!/usr/bin/env bash
# Four processes share plans and reports, one is killed while it solves: docs/benchmarks/run-many-solvers.sh [SOLVERS]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

./mvnw -q verify -Dtest=NoUnitTests -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=ManySolversIT -Dsuandian.solvers="${1:-4}" |
    grep -E 'solvers:|turns taken over'
