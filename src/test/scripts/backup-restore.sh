#!/usr/bin/env bash
# Backs a database with a ledger, reports and a plan up, restores it elsewhere, and holds what the service tells of the
# copy against what it told of the original: src/test/scripts/backup-restore.sh [--keep-dump FILE]
# Both ways of docs/operations.md: pg_dump into a new server, and pg_basebackup with the log until the last moment.
# Runs servers of its own, of Debian's package postgresql (newest installed), on the loopback address.
# --keep-dump keeps a plain dump without the bundled prices and intensities, from which UpgradeIT starts.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../.."
. .mvn/jdk.sh
use_jdk

keep=
[ "${1:-}" != --keep-dump ] || keep=$2
port=${SUANDIAN_PORT:-18240}
first=$((port + 1)) second=$((port + 2)) third=$((port + 3))
bin=$(find /usr/lib/postgresql -maxdepth 2 -name bin 2>/dev/null | sort -V | tail -n 1)
[ -n "$bin" ] || { echo "backup-restore.sh: install postgresql first (apt-get install postgresql)." >&2; exit 1; }
jar=target/quarkus-app/quarkus-run.jar
[ -f "$jar" ] || ./mvnw -B -ntp -q -DskipTests package
work=$(mktemp -d)
base=http://127.0.0.1:$port
service=
export PGHOST=127.0.0.1 PGUSER=postgres POSTGRES_USER=postgres PGCONNECT_TIMEOUT=5

as_postgres() { if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

finish() {
    [ -z "$service" ] || { kill "$service" && wait "$service"; } 2>/dev/null || true
    for data in "$work"/server-*; do
        [ ! -f "$data/postmaster.pid" ] || as_postgres "$bin/pg_ctl" --pgdata="$data" --mode=immediate --silent stop || true
    done
    rm -rf "$work"
}
trap finish EXIT

serve() { # data folder, port
    as_postgres "$bin/pg_ctl" --pgdata="$1" --wait --silent --log="$1.log" start --options="-p $2 \
        -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c wal_level=replica -c max_wal_senders=3"
}

new_server() { # data folder, port
    as_postgres "$bin/initdb" --pgdata="$1" --username=postgres --auth=trust --locale=C.UTF-8 >/dev/null
    serve "$1" "$2"
    PGPORT=$2 OWNER_PASSWORD_FILE=$work/password APPLICATION_PASSWORD_FILE=$work/password \
        bash k8s/components/database/roles.sh >/dev/null
}

start_on() { # port of the database
    # Open, on the loopback address: what is looked at is the database.
    SUANDIAN_SECURITY_MODE=open SUANDIAN_DATABASE_URL=jdbc:postgresql://127.0.0.1:$1/suandian QUARKUS_HTTP_PORT=$port \
        QUARKUS_DATASOURCE_USERNAME=suandian_app QUARKUS_DATASOURCE_PASSWORD=secret \
        SUANDIAN_DATABASE_OWNER_USERNAME=suandian_owner SUANDIAN_DATABASE_OWNER_PASSWORD=secret \
        "$JAVA_HOME/bin/java" -jar "$jar" >"$work/service.log" 2>&1 &
    service=$!
    until curl -sf -o /dev/null "$base/q/health/ready"; do
        kill -0 "$service" || { cat "$work/service.log" >&2; exit 1; }
        sleep 0.2
    done
}

stop_service() {
    kill "$service"
    wait "$service" || true
    service=
}

post() { curl -sS --fail-with-body -H "Content-Type: $2" --data-binary "$3" "$base$1"; }

field() { sed -n 's/.*"'"$1"'":"\([^"]*\)".*/\1/p' | head -n 1; }

completed() { # path
    local state
    for _ in $(seq 300); do
        state=$(curl -sf "$base$1" | field status)
        [ "$state" != COMPLETED ] || return 0
        [ "$state" != FAILED ] || break
        sleep 0.2
    done
    echo "backup-restore.sh: $1 is $state." >&2
    exit 1
}

readings() {
    echo 'id,site,start,end,energy,energy_unit,measurement_point,meter'
    for hour in $(seq 0 743); do
        printf 'h%d,de-frankfurt,%s,%s,%d.25,kWh,UTILITY_FEED,main\n' "$hour" \
            "$(date -u -d "2025-01-01T00:00Z + $hour hours" +%FT%TZ)" \
            "$(date -u -d "2025-01-01T01:00Z + $hour hours" +%FT%TZ)" $((900 + hour % 24))
    done
}

report() {
    post /emissions-reports application/json '{"organisation": "acme", "organisationName": "Acme Inference",
        "from": "2025-01-01", "to": "2025-02-01", "timezone": "UTC", "currency": "EUR"}' | field id
}

fill() {
    post '/activity?organisation=acme' text/csv "$(readings)" >/dev/null
    post /instruments application/json '{"organisation": "acme", "id": "go-1", "type": "GO", "registry": "AIB",
        "series": "DE-4711", "firstSerial": 1, "lastSerial": 200, "volumeMwh": 200, "technology": "WIND",
        "market": "EU-GO", "vintage": "2025-01", "rate": 0, "rateUnit": "g/kWh", "retiredOn": "2025-02-10",
        "beneficiary": "acme", "uniqueClaim": true, "source": "cancellation statement"}' >/dev/null
    report=$(report)
    completed "/emissions-reports/$report"
    curl -sf "$base/demo-data/cn-hubs-week?batches=20" >"$work/problem.json"
    plan=$(post /placement-plans application/json "@$work/problem.json" | field id)
    sleep 3
    curl -sf -X DELETE "$base/placement-plans/$plan" >/dev/null || true
    completed_plan
}

completed_plan() {
    local state
    for _ in $(seq 100); do
        state=$(curl -sf "$base/placement-plans/$plan" | field status)
        case $state in QUEUED | RUNNING | SOLVING | WAITING) sleep 0.2 ;; *) return 0 ;; esac
    done
}

# What is told of the database: digests of the files, the chain, the plan. Times of asking are left out.
tell() {
    for file in pdf xlsx csv json; do
        printf '%s %s\n' "$file" "$(curl -sf "$base/emissions-reports/$report.$file" | sha256sum | cut -d ' ' -f 1)"
    done
    printf 'plan %s\n' "$(curl -sf -H 'Accept: text/csv' "$base/placement-plans/$plan/assignments" | sha256sum | cut -d ' ' -f 1)"
    printf 'head %s\n' "$(curl -sf "$base/ledger/verification" | sed 's/"verifiedAt":"[^"]*"//g' | sha256sum | cut -d ' ' -f 1)"
}

check() { # what was done
    tell >"$work/copy"
    diff "$work/original" "$work/copy" || { echo "backup-restore.sh: $1: the copy tells something else." >&2; exit 1; }
    ./suandian verify --url "$base"
    # Made anew from the copy, and not only read from it.
    local again
    again=$(report)
    completed "/emissions-reports/$again"
    printf '%s: %s files with the digests of the original, the ledger and %s verified, a new report made\n' "$1" \
        "$(grep -cE '^(pdf|xlsx|csv|json) ' "$work/copy")" "$report"
}

seconds() { printf '%d ms' $((($(date +%s%N) - $1) / 1000000)); }

printf secret >"$work/password"
chmod 755 "$work"
[ "$(id -u)" -ne 0 ] || chown postgres "$work"
new_server "$work/server-1" "$first"
start_on "$first"
fill
tell >"$work/original"
printf 'original: %s\n' "$("$bin/psql" -p "$first" -At -d suandian -c \
    "select pg_size_pretty(pg_database_size('suandian')) || ', schema ' || max(version::int) from flyway_schema_history")"
if [ -n "$keep" ]; then
    "$bin/pg_dump" -p "$first" -d suandian --inserts --rows-per-insert=200 --exclude-table-data='grid_*' |
        grep -v '^\\\(un\)\?restrict' | gzip -9n >"$keep"
fi

begin=$(date +%s%N)
"$bin/pg_dump" -p "$first" -d suandian --format=custom --file="$work/suandian.dump"
printf 'pg_dump: %s while the service ran, %s\n' "$(seconds "$begin")" "$(du -h "$work/suandian.dump" | cut -f 1)"
as_postgres "$bin/pg_basebackup" --host=127.0.0.1 --port="$first" --pgdata="$work/server-3" --wal-method=stream --checkpoint=fast
stop_service

new_server "$work/server-2" "$second"
begin=$(date +%s%N)
"$bin/pg_restore" -p "$second" -d suandian --exit-on-error "$work/suandian.dump"
printf 'pg_restore: %s\n' "$(seconds "$begin")"
start_on "$second"
check "pg_dump and pg_restore"
stop_service

serve "$work/server-3" "$third"
start_on "$third"
check "pg_basebackup"
