#!/usr/bin/env bash
# Measures the intake of activity beside PostgreSQL's COPY of the same rows: docs/benchmarks/run-activity.sh [rows] [repetitions]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. .mvn/jdk.sh
use_jdk

./mvnw -q test-compile org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath \
    -Dmdep.outputFile=target/benchmark.classpath -Dmdep.includeScope=test
# 128 MiB of heap for some 140 MB of rows: what is read must not be held.
"$JAVA_HOME/bin/java" -Xmx128m -cp "target/test-classes:target/classes:$(cat target/benchmark.classpath)" \
    org.suandian.benchmark.activity.ActivityBenchmark "$@"
