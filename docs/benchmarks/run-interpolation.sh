#!/usr/bin/env bash
# Leaves one operating point out at a time and reads it off the others: docs/benchmarks/run-interpolation.sh [throughput-profiles.csv]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. .mvn/jdk.sh
use_jdk

./mvnw -q test-compile org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath \
    -Dmdep.outputFile=target/benchmark.classpath -Dmdep.includeScope=test
"$JAVA_HOME/bin/java" -cp "target/test-classes:target/classes:$(cat target/benchmark.classpath)" \
    org.suandian.benchmark.LeaveOneOut "$@"
