#!/usr/bin/env bash
# Gaps of plans on the reference instances: docs/benchmarks/run-placement.sh [--cp-sat] [--runs N] [NAME SECONDS ...]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. .mvn/jdk.sh
use_jdk

./mvnw -q test-compile org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath \
    -Dmdep.outputFile=target/benchmark.classpath -Dmdep.includeScope=test
[ $# -gt 0 ] || set -- S1kT 10 S1kT 60 S5k 60 S10k 60 S10kD 10
# CP-SAT wants a boolean for each option: with 1 GiB its model of the larger instances does not fit.
case " $* " in *" --cp-sat "*) heap=12g ;; *) heap=1g ;; esac
"$JAVA_HOME/bin/java" "-Xmx$heap" -cp "target/test-classes:target/classes:$(cat target/benchmark.classpath)" \
    org.suandian.benchmark.PlacementBenchmark "$@"
