#!/usr/bin/env bash
# Lets the clock of a running service jump: docs/faults/run-clock.sh [--port P]
# The clock is that of libfaketime (Debian package faketime); its offset is read from a file while the service runs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. docs/faults/common.sh

port=8344
[ "${1:-}" != --port ] || port=$2
library=$(find /usr/lib -name libfaketime.so.1 -print -quit)
[ -n "$library" ] || { echo "run-clock.sh: install faketime first (apt-get install faketime)." >&2; exit 1; }
build_service
home=$(new_home clock)
offset=$home.offset
trap 'stop_service; rm -rf "$home" "$offset"' EXIT
echo '+0' >"$offset"
export FAKETIME_TIMESTAMP_FILE=$offset FAKETIME_CACHE_DURATION=1 FAKETIME_DONT_FAKE_MONOTONIC=1
export LD_PRELOAD=$library
start_service "$port" "$home" target/faults/clock-service.log
unset LD_PRELOAD
url=http://127.0.0.1:$port
failures=0

expect() {
    status=$(curl -s -o /dev/null -w '%{http_code}' "$url$2")
    [ "$status" = 200 ] || { echo "$1: $2 answers $status"; failures=$((failures + 1)); }
}

number=0
for jump in +0 +3600s -7200s +86400s -86400s +0; do
    echo "$jump" >"$offset"
    sleep 2
    number=$((number + 1))
    status=$(curl -s -o /dev/null -w '%{http_code}' -H 'Content-Type: application/json' "$url/activity" -d "{\"organisation\":\"clock\",\"records\":[
        {\"id\":\"r$number\",\"site\":\"de-frankfurt\",\"start\":\"2025-03-01T00:00:00Z\",\"end\":\"2025-03-01T01:00:00Z\",\"energy\":1.5,
        \"energyUnit\":\"kWh\",\"measurementPoint\":\"UTILITY_FEED\",\"meter\":\"m$number\"}]}")
    [ "$status" = 201 ] || { echo "$jump: activity answers $status"; failures=$((failures + 1)); }
    expect "$jump" /q/health/ready
    expect "$jump" '/cost-per-token?region=de-frankfurt'
    expect "$jump" '/regions'
    echo "clock at $jump: recorded at $(curl -s "$url/ledger/head" | sed 's/.*"recordedAt":"\([^"]*\)".*/\1/')"
done
sound=$(curl -s "$url/ledger/verification" | grep -c '"sound":true' || true)
held=$(curl -s "$url/activity?organisation=clock&site=de-frankfurt&limit=1000" | grep -o '"id":"r[0-9]*"' | sort -u | wc -l)
echo "$number jumps: $held of $number records held, chain sound: $sound, failures $failures"
[ "$failures" = 0 ] && [ "$sound" = 1 ] && [ "$held" = "$number" ]
