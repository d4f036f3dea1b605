#!/usr/bin/env bash
# Builds the container image as target/image/suandian.tar, with neither a Docker daemon nor a registry: k8s/image/build.sh
#
# The image is made from nothing: a Java runtime of the modules that are needed (jlink, from the JDK that builds), the C
# library and zlib from Debian's packages, and the service. With BASE_IMAGE=..., which must hold a Java 25 at /opt/java,
# the first two are left out; a base in a registry is then fetched from there.
#   IMAGE      its name (default suandian:0.1.0)
#   AOT=false  leaves out the cache of loaded classes that shortens starts
#   SKIP_BUILD=true  takes target/container/app as it is
# Load it with `docker load --input target/image/suandian.tar`, or push it with any tool that reads such an archive.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
. .mvn/jdk.sh
use_jdk

image=${IMAGE:-suandian:0.1.0}
base=${BASE_IMAGE:-scratch}
root=$PWD/target/container/root
version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$JAVA_HOME/release")

# What the service runs with: found by jdeps and by running it (jdk.* are services that are looked up by name).
modules=java.base,java.compiler,java.datatransfer,java.desktop,java.instrument,java.logging,java.management,java.naming
modules=$modules,java.net.http,java.rmi,java.security.jgss,java.security.sasl,java.sql,java.transaction.xa,java.xml
modules=$modules,jdk.crypto.ec,jdk.jfr,jdk.management,jdk.management.agent,jdk.naming.dns,jdk.net,jdk.unsupported
modules=$modules,jdk.zipfs,jdk.localedata,jdk.charsets

case $(uname -m) in
    x86_64) triplet=x86_64-linux-gnu loader=/lib64/ld-linux-x86-64.so.2 ;;
    aarch64) triplet=aarch64-linux-gnu loader=/lib/ld-linux-aarch64.so.1 ;;
    *) echo "build.sh: this processor ($(uname -m)) must be x86_64 or aarch64." >&2; exit 1 ;;
esac

say() { echo "image: $*" >&2; }

runtime() {
    "$JAVA_HOME/bin/jlink" --add-modules "$modules" --include-locales en,zh --strip-debug --no-header-files --no-man-pages \
        --compress zip-6 --output "$root/opt/java"
    # The archive of the platform's classes remembers the time of the modules; every file of the image gets this one.
    touch --date=@1 "$root/opt/java/lib/modules"
    "$root/opt/java/bin/java" -Xshare:dump >/dev/null
}

# The C library and zlib, as files without links: Jib copies what it finds.
debian() {
    local folder package library
    command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || {
        say "there is no apt-get to take the C library from. Maybe give a BASE_IMAGE."
        exit 1
    }
    folder=$(mktemp -d)
    mkdir -p "$root/lib/$triplet" "$root/var/lib/dpkg/status.d"
    for package in libc6 zlib1g; do
        (cd "$folder" && apt-get -o APT::Sandbox::User=root download -q "$package" >/dev/null)
        dpkg-deb -x "$folder/$package"_*.deb "$folder/$package"
        # Where scanners look for what an image without a package manager holds.
        dpkg-deb -f "$folder/$package"_*.deb >"$root/var/lib/dpkg/status.d/$package"
        mkdir -p "$root/usr/share/doc/$package"
        cp -L "$folder/$package/usr/share/doc/$package/copyright" "$root/usr/share/doc/$package/"
        find "$folder/$package" -path "*/lib/$triplet/*.so*" ! -path '*/gconv/*' ! -path '*/audit/*' |
            while IFS= read -r library; do
                cp -L "$library" "$root/lib/$triplet/"
            done
    done
    mkdir -p "$root$(dirname "$loader")"
    cp "$root/lib/$triplet/$(basename "$loader")" "$root$loader"
    rm -rf "$folder"
}

accounts() {
    mkdir -p "$root/etc" "$root/tmp"
    chmod 1777 "$root/tmp"
    echo 'suandian:x:10001:10001:Suandian:/tmp:/nologin' >"$root/etc/passwd"
    echo 'suandian:x:10001:' >"$root/etc/group"
    echo 'hosts: files dns' >"$root/etc/nsswitch.conf"
}

if [ "${SKIP_BUILD:-}" != true ]; then
    say "building the service"
    ./mvnw -B -ntp -q -Pimage -DskipTests package
fi
rm -rf "$root"
mkdir -p "$root"
if [ "$base" = scratch ]; then
    say "linking a Java $version runtime"
    runtime
    debian
    accounts
fi
# Jib gives every file this time, and the caches compare it.
find "$root" target/container/app -type l | while IFS= read -r link; do
    cp -rL "$link" "$link.copy" && rm "$link" && mv "$link.copy" "$link"
done
rm -f target/container/app/suandian.aot
find "$root" target/container/app -exec touch --date=@1 {} +
if [ "${AOT:-true}" = true ] && [ "$base" = scratch ] && [ "$version" -ge 25 ]; then
    say "recording the classes of a start"
    k8s/image/run.sh -XX:AOTCacheOutput=/tmp/suandian.aot
    mv target/container/scratch/suandian.aot target/container/app/
fi
say "assembling"
./mvnw -B -ntp -q -Pimage jib:buildTar -Dimage.name="$image" -Dimage.base="$base"
cat target/image/digest >&2
echo >&2
