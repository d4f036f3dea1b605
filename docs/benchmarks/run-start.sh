#!/usr/bin/env bash
# Measures the time from `java -jar` to the first answer in an existing database, and the resident memory then:
# docs/benchmarks/run-start.sh [repetitions]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. .mvn/jdk.sh
use_jdk

repetitions=${1:-5}
port=18191
question="http://127.0.0.1:$port/cost-per-token?region=de-frankfurt"
home=$(mktemp -d)
export XDG_DATA_HOME=$home QUARKUS_HTTP_PORT=$port
trap 'kill "$service" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$home"' EXIT

[ -f target/quarkus-app/quarkus-run.jar ] || ./mvnw -q -DskipTests package

run() {
    local begin now
    begin=$(date +%s%N)
    "$JAVA_HOME/bin/java" -jar target/quarkus-app/quarkus-run.jar >"$home/log" 2>&1 &
    service=$!
    until curl -sf -o /dev/null "$question"; do
        kill -0 "$service" || { cat "$home/log"; exit 1; }
        sleep 0.02
    done
    now=$(date +%s%N)
    printf '%s: first answer after %d ms, resident %d MiB (database processes apart)\n' \
        "$1" $(((now - begin) / 1000000)) $(($(awk '/VmRSS/ {print $2}' "/proc/$service/status") / 1024))
    kill "$service"
    wait "$service" || true
}

run "new database, bundled data imported"
for i in $(seq "$repetitions"); do
    run "existing database, start $i"
done
