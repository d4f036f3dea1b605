#!/usr/bin/env bash
# Measures an accounting run over a year of hourly activity, its records written as CSV, beside PostgreSQL's COPY TO of the same rows:
# docs/benchmarks/run-ledger.sh [pools] [sites] [days] [metered|unmetered] [repetitions]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. .mvn/jdk.sh
use_jdk

./mvnw -q test-compile org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath \
    -Dmdep.outputFile=target/benchmark.classpath -Dmdep.includeScope=test
# 512 MiB of heap for more than 2 GB of rows: what is read must not be held.
"$JAVA_HOME/bin/java" -Xmx512m -cp "target/test-classes:target/classes:$(cat target/benchmark.classpath)" \
    org.suandian.benchmark.ledger.RunBenchmark "$@"
