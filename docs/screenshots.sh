#!/usr/bin/env bash
# Makes the pictures of the pages in docs/screenshots anew, from the service with its bundled data: docs/screenshots.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

./mvnw -q verify -Dtest=NoUnitTests -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=Screenshots |
    grep -E '^docs/screenshots/'
