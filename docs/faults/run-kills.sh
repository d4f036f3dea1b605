#!/usr/bin/env bash
# Kills the service and its PostgreSQL while it is written to, and counts what was acknowledged:
# docs/faults/run-kills.sh [--application N] [--database M] [--seed S] [--port P]
# The defaults, 3 and 1, are the short form; the long form is 200 and 50.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. docs/faults/common.sh

application=3 database=1 seed=1 port=8341
while [ $# -gt 0 ]; do
    case $1 in
        --application) application=$2 ;;
        --database) database=$2 ;;
        --seed) seed=$2 ;;
        --port) port=$2 ;;
        *) echo "run-kills.sh: unknown option $1" >&2; exit 2 ;;
    esac
    shift 2
done
build_service
build_tests
home=$(new_home kills)
trap 'rm -rf "$home"' EXIT
java_test org.suandian.faults.kill.KillMain "$application" "$database" "$seed" "$port" "$home"
