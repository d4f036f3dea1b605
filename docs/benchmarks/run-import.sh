#!/usr/bin/env bash
# Measures the import of hourly prices beside PostgreSQL's COPY: docs/benchmarks/run-import.sh [rows] [repetitions]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. .mvn/jdk.sh
use_jdk

./mvnw -q test-compile org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath \
    -Dmdep.outputFile=target/benchmark.classpath -Dmdep.includeScope=test
# 128 MiB of heap for some 100 MB of rows: what is read must not be held.
"$JAVA_HOME/bin/java" -Xmx128m -cp "target/test-classes:target/classes:$(cat target/benchmark.classpath)" \
    org.suandian.benchmark.ImportBenchmark "$@"
