#!/usr/bin/env bash
# Makes up the passwords of an installation with a database of its own: k8s/make-secrets.sh [folder, by default ./secrets]
# compose.yaml reads the files as they are; with --kubernetes as a second argument, the secrets of the trial overlay are
# printed for `kubectl apply --filename -`. Existing files are kept.
set -euo pipefail

folder=${1:-secrets}
case ${2:-} in
    '' | --kubernetes) ;;
    *) echo "Usage: k8s/make-secrets.sh [FOLDER [--kubernetes]]" >&2; exit 2 ;;
esac
umask 077
mkdir -p "$folder"
# Whoever may not enter the folder cannot read the files, which users within containers must be able to.
chmod 700 "$folder"

password() {
    [ -s "$folder/$1" ] || head -c 24 /dev/urandom | od -An -v -tx1 | tr -d ' \n' >"$folder/$1"
    chmod 444 "$folder/$1"
}

properties() {
    [ -s "$folder/$1" ] || printf '%s\n' "${@:2}" >"$folder/$1"
    chmod 444 "$folder/$1"
}

password superuser-password
password owner-password
password application-password
properties service.properties \
    "quarkus.datasource.username=suandian_app" "quarkus.datasource.password=$(cat "$folder/application-password")"
properties owner.properties \
    "quarkus.flyway.jdbc-url=\${quarkus.datasource.jdbc.url}" \
    "quarkus.flyway.username=suandian_owner" "quarkus.flyway.password=$(cat "$folder/owner-password")"

secret() {
    printf -- '---\napiVersion: v1\nkind: Secret\nmetadata:\n  name: %s\n  namespace: suandian\nstringData:\n' "$1"
    printf '  %s: %s\n' "${@:2}"
}

if [ "${2:-}" = --kubernetes ]; then
    secret suandian-database-superuser password "$(cat "$folder/superuser-password")"
    secret suandian-database-owner username suandian_owner password "$(cat "$folder/owner-password")"
    secret suandian-database username suandian_app password "$(cat "$folder/application-password")"
fi
