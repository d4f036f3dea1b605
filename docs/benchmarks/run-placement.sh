#!/usr/bin/env bash
# Gaps of plans on the reference instances: docs/benchmarks/run-placement.sh [--cp-sat] [--runs N] [NAME SECONDS ...]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. .mvn/jdk.sh
use_jdk

./mvnw -q test-compile org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath \
    -Dmdep.outputFile=target/benchmark.classpath -Dmdep.includeScope=test
[ $# -gt 0 ] || set -- S1kT 10 S1kT 60 S5k 60 S10k 60 S10kD 10
"$JAVA_HOME/bin/java" -Xmx1g -cp "target/test-classes:target/classes:$(cat target/benchmark.classpath)" \
    org.suandian.benchmark.PlacementBenchmark "$@"
