# What the scripts of the fault programme share. Sourced by them, in the root of the repository.
# FAULTS_APPLICATION (a built quarkus-run.jar) and FAULTS_CLASSES (built classes, with target/test.classpath) stand in for a build.
. .mvn/jdk.sh
use_jdk

build_service() {
    if [ -z "${FAULTS_APPLICATION:-}" ]; then
        if [ ! -f target/quarkus-app/quarkus-run.jar ] ||
            [ -n "$(find pom.xml src/main -newer target/quarkus-app/quarkus-run.jar -print -quit)" ]; then
            ./mvnw -q -B -ntp -DskipTests package
            touch target/quarkus-app/quarkus-run.jar
        fi
        FAULTS_APPLICATION=target/quarkus-app/quarkus-run.jar
    fi
}

build_tests() {
    if [ -z "${FAULTS_CLASSES:-}" ]; then
        ./mvnw -q -B -ntp test-compile org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath \
            -Dmdep.outputFile=target/test.classpath -Dmdep.includeScope=test
        FAULTS_CLASSES=target/test-classes:target/classes
    fi
}

# An empty data home below target/.
new_home() {
    mkdir -p target/faults
    mktemp -d "$PWD/target/faults/$1-XXXXXX"
}

# Runs a class of the tests.
java_test() {
    "$JAVA_HOME/bin/java" -Xmx768m -Dfaults.application="${FAULTS_APPLICATION:-}" \
        -cp "$FAULTS_CLASSES:$(cat target/test.classpath)" "$@"
}

# Starts the service on port $1 with data home $2 and log $3, waits until it is ready, and sets service_pid.
start_service() {
    SUANDIAN_DATA_HOME=$2 "$JAVA_HOME/bin/java" ${SUANDIAN_JAVA_OPTS:--Xmx512m} -jar "$FAULTS_APPLICATION" --port "$1" \
        >"$3" 2>&1 </dev/null &
    service_pid=$!
    for _ in $(seq 300); do
        if curl -sf -o /dev/null "http://127.0.0.1:$1/q/health/ready"; then
            return 0
        fi
        kill -0 "$service_pid" 2>/dev/null || break
        sleep 1
    done
    echo "The service did not start; see $3" >&2
    return 1
}

stop_service() {
    kill "$service_pid" 2>/dev/null || true
    wait "$service_pid" 2>/dev/null || true
}
