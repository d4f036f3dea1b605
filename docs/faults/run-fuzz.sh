#!/usr/bin/env bash
# Sends what the description of the API allows, and what it does not, and judges each answer:
# docs/faults/run-fuzz.sh [--requests N] [--seed S] [--threads T] [--port P]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. docs/faults/common.sh

requests=1000000 seed=1 threads=4 port=8340
while [ $# -gt 0 ]; do
    case $1 in
        --requests) requests=$2 ;;
        --seed) seed=$2 ;;
        --threads) threads=$2 ;;
        --port) port=$2 ;;
        *) echo "run-fuzz.sh: unknown option $1" >&2; exit 2 ;;
    esac
    shift 2
done
build_service
build_tests
home=$(new_home fuzz)
trap 'stop_service; rm -rf "$home"' EXIT
start_service "$port" "$home" target/faults/fuzz-service.log
java_test org.suandian.faults.fuzz.FuzzMain "$port" "$service_pid" "$requests" "$seed" "$threads"
