#!/usr/bin/env bash
# Asks the service for ten times what it can do: docs/faults/run-overload.sh [--seconds N] [--port P]
# Callers are told apart by the address that a trusted proxy names; here the load itself is that proxy.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. docs/faults/common.sh

seconds=20 port=8342
while [ $# -gt 0 ]; do
    case $1 in
        --seconds) seconds=$2 ;;
        --port) port=$2 ;;
        *) echo "run-overload.sh: unknown option $1" >&2; exit 2 ;;
    esac
    shift 2
done
build_service
build_tests
home=$(new_home overload)
trap 'stop_service; rm -rf "$home"' EXIT
export QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING=true QUARKUS_HTTP_PROXY_TRUSTED_PROXIES=127.0.0.1
start_service "$port" "$home" target/faults/overload-service.log
java_test org.suandian.faults.overload.OverloadMain "$port" "$seconds"
