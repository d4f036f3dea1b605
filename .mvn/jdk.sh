# Finds a JDK for ./mvnw and ./suandian. Sourced by them, POSIX sh; defines functions and runs nothing.
#
# The default `java` of a machine is often older than 21, so it is asked last. Search roots can be
# replaced by SUANDIAN_JDK_ROOTS (colon-separated folders that hold JDKs), which the tests do.

SUANDIAN_MINIMUM_JAVA=21

# Prints the version of the JDK in folder $1 as one comparable number (21.0.5 -> 21000005); nothing if it is none.
jdk_version() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    sed -n 's/^JAVA_VERSION="\([0-9][0-9.]*\).*/\1/p' "$1/release" |
        awk -F. 'NR == 1 { printf "%d\n", $1 * 1000000 + $2 * 1000 + $3 }'
}

# True if folder $1 holds a JDK that is new enough.
jdk_is_usable() {
    jdk_found_version=$(jdk_version "$1")
    [ -n "$jdk_found_version" ] && [ "$jdk_found_version" -ge $((SUANDIAN_MINIMUM_JAVA * 1000000)) ]
}

# Prints the folders that may be JDKs, one a line.
jdk_candidates() {
    if [ -n "${SUANDIAN_JDK_ROOTS:-}" ]; then
        jdk_roots=$SUANDIAN_JDK_ROOTS
    else
        jdk_roots="/usr/lib/jvm:/opt:/usr/local:${HOME:-/}/.sdkman/candidates/java:${HOME:-/}/.jdks"
        jdk_roots="$jdk_roots:/Library/Java/JavaVirtualMachines:${HOME:-/}/Library/Java/JavaVirtualMachines"
        jdk_roots="$jdk_roots:/opt/homebrew/opt:/usr/local/opt"
    fi
    printf '%s\n' "$jdk_roots" | tr ':' '\n' | while IFS= read -r jdk_root; do
        for jdk_folder in "$jdk_root"/*; do
            printf '%s\n' "$jdk_folder" "$jdk_folder/Contents/Home" "$jdk_folder/libexec/openjdk.jdk/Contents/Home"
        done
    done
}

# Prints the home of the `java` on the PATH, if there is one.
jdk_on_path() {
    command -v java >/dev/null 2>&1 || return 0
    java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p'
}

# Prints the newest usable JDK of the candidates; nothing if there is none.
jdk_newest() {
    jdk_candidates | while IFS= read -r jdk_candidate; do
        if jdk_is_usable "$jdk_candidate"; then
            printf '%s %s\n' "$jdk_found_version" "$jdk_candidate"
        fi
    done | sort -n -k 1,1 | tail -n 1 | cut -d ' ' -f 2-
}

# Sets and exports JAVA_HOME to a JDK that is new enough, or says what to install and returns 1.
use_jdk() {
    if [ -n "${JAVA_HOME:-}" ] && jdk_is_usable "$JAVA_HOME"; then
        export JAVA_HOME
        return 0
    fi
    jdk_choice=$(jdk_newest)
    if [ -z "$jdk_choice" ]; then
        jdk_choice=$(jdk_on_path)
        jdk_is_usable "$jdk_choice" || jdk_choice=
    fi
    if [ -z "$jdk_choice" ]; then
        {
            echo "No JDK of version $SUANDIAN_MINIMUM_JAVA or newer was found."
            [ -z "${JAVA_HOME:-}" ] || echo "JAVA_HOME ($JAVA_HOME) must be such a JDK (with javac), and is not."
            echo "Install one, for example:"
            echo "  Debian, Ubuntu:  sudo apt-get install openjdk-$SUANDIAN_MINIMUM_JAVA-jdk-headless   (or newer)"
            echo "  Fedora:          sudo dnf install java-latest-openjdk-devel"
            echo "  macOS:           brew install openjdk"
            echo "  any, by sdkman:  sdk install java"
            echo "or set JAVA_HOME to the folder of one."
        } >&2
        return 1
    fi
    JAVA_HOME=$jdk_choice
    export JAVA_HOME
}
