#!/usr/bin/env bash
# Searches for inputs that the parsers do not stand: docs/faults/run-jazzer.sh [SECONDS_EACH [TARGET]]
# A target is a method of a *FuzzTest class, such as ActivityFuzzTest.csv; without one, all are searched, one after the other.
# A finding is written beside the seeds of its target, so that each later test run replays it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. .mvn/jdk.sh
use_jdk

seconds=${1:-600}
only=${2:-}
if [ -z "${FAULTS_CLASSES:-}" ]; then
    ./mvnw -q -B -ntp test-compile org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath \
        -Dmdep.outputFile=target/test.classpath -Dmdep.includeScope=test
fi
classes=${FAULTS_CLASSES:-target/test-classes:target/classes}
logs=target/jazzer
mkdir -p "$logs"

# Class and method of each target, one a line.
targets() {
    grep -rl --include='*FuzzTest.java' '@FuzzTest' src/test/java | sort | while read -r file; do
        class=${file#src/test/java/}
        class=$(printf '%s' "${class%.java}" | tr / .)
        sed -n '/@FuzzTest/{n;s/^ *void \([A-Za-z]*\)(.*/\1/p}' "$file" | while read -r method; do
            printf '%s %s\n' "$class" "$method"
        done
    done
}

status=0
count=0
executions=0
while read -r class method; do
    name=${class##*.}.$method
    [ -z "$only" ] || [ "$only" = "$name" ] || continue
    count=$((count + 1))
    corpus=target/jazzer/corpus/$name
    mkdir -p "$corpus"
    found=none
    "$JAVA_HOME/bin/java" -Xmx768m -cp "$classes:$(cat target/test.classpath)" com.code_intelligence.jazzer.Jazzer \
        --target_class="$class" --target_method="$method" --instrumentation_includes='org.suandian.**' \
        -max_total_time="$seconds" -timeout=20 -print_final_stats=1 "$corpus" >"$logs/$name.log" 2>&1 </dev/null || {
        found="FOUND, see $logs/$name.log"
        status=1
    }
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$logs/$name.log" | tail -n 1)
    edges=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$logs/$name.log" | tail -n 1)
    executions=$((executions + ${runs:-0}))
    printf '%-45s %12s executions %7s edges  findings: %s\n' "$name" "${runs:-?}" "${edges:-?}" "$found"
done < <(targets)
echo "$count targets, $seconds s each, $executions executions"
exit $status
