# Every check and every test of the project; « estuaire » reads this file for its commands check and test.

results=()

# Runs one kind of check: its own closing line « N passed, N failed » counts, else its exit status does.
kind() {
  local name=$1 output line status=0
  shift
  echo
  echo "── $name"
  output=$(mktemp)
  "$@" </dev/null 2>&1 | tee "$output" || status=1
  line=$(grep -Eo '^[0-9]+ passed, [0-9]+ failed' "$output" | tail -1 || true)
  rm -f "$output"
  if [[ -z $line ]]; then
    ((status == 0)) && line="1 passed, 0 failed" || line="0 passed, 1 failed"
  elif ((status != 0)) && [[ $line == *", 0 failed" ]]; then
    line+=" (and it ended badly)"
  fi
  results+=("$(printf '%-34s %s' "$name" "$line")")
}

# Prints what each kind came to, and fails when anything failed.
close() {
  echo
  echo "── Result"
  printf '%s\n' "${results[@]}"
  ! printf '%s\n' "${results[@]}" | grep -Evq ', 0 failed$'
}

check_everything() {
  fetch_libraries
  kind "formatting (Java)" ./mvnw --batch-mode --quiet spotless:check
  kind "interface: lint, types, floors" npm --prefix frontend run --silent check
  kind "Java: compilation, architecture" architecture
  close
}

test_everything() {
  local started=$SECONDS
  find_chromium
  fetch_libraries
  kind "formatting (Java)" ./mvnw --batch-mode --quiet spotless:check
  kind "interface: lint, types, floors" npm --prefix frontend run --silent check
  kind "interface: tests" interface_tests
  kind "interface: build and weight" npm --prefix frontend run --silent build
  kind "Java: local parts and backend" java_tests
  kind "contract (Spectral, Redocly)" node local/checks/contract.mjs
  kind "containers (Compose schema)" node local/checks/compose.mjs
  on_running_product
  echo
  echo "Took $(((SECONDS - started) / 60)) minutes."
  close
}

fetch_libraries() {
  npm --prefix frontend ci --no-audit --no-fund
  built interface
  npm --prefix local/checks ci --no-audit --no-fund
}

architecture() {
  ./mvnw --batch-mode --quiet test -Dtest=ArchitectureTest -Dsurefire.failIfNoSpecifiedTests=false
}

interface_tests() {
  local output status=0 passed failed
  output=$(mktemp)
  NO_COLOR=1 npm --prefix frontend test | tee "$output" || status=1
  passed=$(sed -nE 's/^ *Tests .*[^0-9]([0-9]+) passed.*/\1/p' "$output")
  # a test that was skipped did not pass
  failed=$(sed -nE 's/^ *Tests //p' "$output" | grep -Eo '[0-9]+ (failed|skipped|todo)' | awk '{n += $1} END {print n + 0}')
  rm -f "$output"
  echo "${passed:-0} passed, $failed failed"
  return "$status"
}

java_tests() {
  local status=0
  rm -rf local/target/surefire-reports backend/target/surefire-reports
  ./mvnw --batch-mode --no-transfer-progress --fail-at-end verify || status=1
  built product
  # a test that was skipped did not pass
  grep -ho '<testsuite [^>]*' {local,backend}/target/surefire-reports/*.xml |
    sed -nE 's/.* tests="([0-9]+)" errors="([0-9]+)" skipped="([0-9]+)" failures="([0-9]+)".*/\1 \2 \3 \4/p' |
    awk '{bad += $2 + $3 + $4; all += $1} END {print all - bad " passed, " bad + 0 " failed"}'
  return "$status"
}

# What only the packaged product on real parts can show; it runs on free ports and on data of its own.
on_running_product() {
  local data product
  kind "the backend learns to start" train_start
  kind "two backends, and kill -9" "$JAVA_HOME/bin/java" -cp "local/target/classes:local/target/lib/*" brussels.estuaire.local.CheckSurvival
  data=$(mktemp -d)
  ESTUAIRE_DATA=$data "$ESTUAIRE_ROOT/estuaire" run --port 0 >"$data/output" 2>&1 </dev/null &
  product=$!
  trap "kill $product 2>/dev/null || true" EXIT
  until [[ -f $data/run.json ]] || ! kill -0 "$product" 2>/dev/null; do sleep 0.5; done
  cat "$data/output"
  kind "the product starts" test_file "$data/run.json"
  if [[ -f $data/run.json ]]; then
    export RUN_FILE=$data/run.json
    BASE_URL=$(node -p 'JSON.parse(fs.readFileSync(process.env.RUN_FILE)).baseUrl')
    export BASE_URL
    kind "browser (journeys, accessibility)" npm --prefix frontend run --silent e2e
    kind "database (guards)" env ESTUAIRE_DATA="$data" "$JAVA_HOME/bin/java" \
      -cp "local/target/classes:local/target/lib/*" brussels.estuaire.local.CheckDatabase
    # the last one: it locks an account by guessing its password
    WEB_SECRET=$(sed -n 's/^keycloak.web=//p' "$data/secrets")
    export WEB_SECRET
    kind "sign-in (RFC 9700)" node local/checks/sign-in.mjs
  fi
  kill "$product" 2>/dev/null || true
  wait "$product" 2>/dev/null || true
  trap - EXIT
  rm -rf "$data"
}

test_file() {
  [[ -f $1 ]]
}

# Debian's browser; installed when that is possible.
find_chromium() {
  CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)}
  if [[ -z $CHROMIUM && $EUID == 0 && -f /etc/debian_version ]]; then
    apt-get update && apt-get install --yes --no-install-recommends chromium
    CHROMIUM=$(command -v chromium || true)
  fi
  [[ -n $CHROMIUM ]] || fail "The browser tests need Chromium, and found none: install it (on Debian: apt install" \
    "chromium), or name it in CHROMIUM."
  export CHROMIUM
}
