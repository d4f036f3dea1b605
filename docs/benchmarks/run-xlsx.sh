#!/usr/bin/env bash
# Workbook of 100,000 workloads and PDF file of 1,000 sites, in constant memory: docs/benchmarks/run-xlsx.sh [workloads] [sites]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. .mvn/jdk.sh
use_jdk

./mvnw -q test-compile org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath \
    -Dmdep.outputFile=target/benchmark.classpath -Dmdep.includeScope=test
"$JAVA_HOME/bin/java" -Xmx128m -Dorg.jboss.logging.provider=jdk \
    -cp "target/test-classes:target/classes:$(cat target/benchmark.classpath)" \
    org.suandian.benchmark.ReportFilesBenchmark "$@"
