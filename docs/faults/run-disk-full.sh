#!/usr/bin/env bash
# Fills the disk under a service that is written to, frees it, and counts what was acknowledged:
# docs/faults/run-disk-full.sh [--megabytes N] [--port P]
# Needs the right to mount a tmpfs (root).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. docs/faults/common.sh

megabytes=700 port=8343
while [ $# -gt 0 ]; do
    case $1 in
        --megabytes) megabytes=$2 ;;
        --port) port=$2 ;;
        *) echo "run-disk-full.sh: unknown option $1" >&2; exit 2 ;;
    esac
    shift 2
done
build_service
home=$(new_home disk)
mount -t tmpfs -o "size=${megabytes}m" tmpfs "$home"
clean_up() {
    stop_service
    for _ in 1 2 3 4 5; do
        umount "$home" 2>/dev/null && break
        sleep 1
    done
    rmdir "$home"
}
trap clean_up EXIT
start_service "$port" "$home" target/faults/disk-service.log
url=http://127.0.0.1:$port

# Hands in a record and prints the status.
hand_in() {
    curl -s -o "$answer" -w '%{http_code}' -H 'Content-Type: application/json' "$url/activity" -d "{\"organisation\":\"disk\",\"records\":[
        {\"id\":\"r$1\",\"site\":\"de-frankfurt\",\"start\":\"2025-03-01T00:00:00Z\",\"end\":\"2025-03-01T01:00:00Z\",\"energy\":1.5,
        \"energyUnit\":\"kWh\",\"measurementPoint\":\"UTILITY_FEED\",\"meter\":\"m$1\"}]}" || true
}

# How many of the acknowledged records the ledger has.
held() {
    curl -s "$url/activity?organisation=disk&site=de-frankfurt&limit=1000" | grep -o '"id":"r[0-9]*"' | sort -u | wc -l
}

answer=$(mktemp)
acknowledged=0
refusals=
for i in 1 2 3 4 5 6 7 8 9 10; do
    status=$(hand_in "$i")
    [ "$status" != 201 ] || acknowledged=$((acknowledged + 1))
done
echo "before: $acknowledged of 10 acknowledged, ready $(curl -s -o /dev/null -w '%{http_code}' "$url/q/health/ready")"

dd if=/dev/zero of="$home/filler" bs=1M 2>/dev/null || true
sleep 6
echo "full: $(df --output=avail -k "$home" | tail -n 1 | tr -d ' ') KiB free, ready $(curl -s -o /dev/null -w '%{http_code}' "$url/q/health/ready"), live $(curl -s -o /dev/null -w '%{http_code}' "$url/q/health/live")"
tried=0
for i in $(seq 101 160); do
    status=$(hand_in "$i")
    tried=$((tried + 1))
    case $status in
        201) acknowledged=$((acknowledged + 1)) ;;
        *) refusals="$refusals $status" ;;
    esac
done
echo "full: $tried handed in, refused with: $(printf '%s\n' $refusals | sort | uniq -c | awk '{printf "%s x %s  ", $1, $2}')"
[ -z "$refusals" ] || { echo "last refusal: $(cut -c1-300 "$answer")"; }

rm "$home/filler"
for _ in $(seq 60); do
    [ "$(curl -s -o /dev/null -w '%{http_code}' "$url/q/health/ready")" != 200 ] || break
    sleep 1
done
status=$(hand_in 201)
[ "$status" != 201 ] || acknowledged=$((acknowledged + 1))
sound=$(curl -s "$url/ledger/verification" | grep -c '"sound":true' || true)
echo "after: handing in answers $status; acknowledged $acknowledged, held $(held), chain sound: $sound"
[ "$status" = 201 ] && [ "$acknowledged" -le "$(held)" ] && [ "$sound" = 1 ]
