#!/usr/bin/env bash
# First plan, one more batch, explanations and memory of plans of made-up problems: docs/benchmarks/run-placement-scale.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. .mvn/jdk.sh
use_jdk

./mvnw -q test-compile org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath \
    -Dmdep.outputFile=target/benchmark.classpath -Dmdep.includeScope=test
"$JAVA_HOME/bin/java" -Xmx1000m -cp "target/test-classes:target/classes:$(cat target/benchmark.classpath)" \
    org.suandian.benchmark.plans.PlanScaleBenchmark
