# Shared by run, test, bench and format: finds, or fetches, what they need. Sourced by bash.

set -euo pipefail

root=$(CDPATH='' cd -P "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
tools=$root/releng/.tools
out=$root/releng/target
product=$out/jisr
repository=$root/releng/ma.jisr.product/target/repository
maven_version=3.9.11
pinned() { sed -n "s/.*<$1.version>\(.*\)<.*/\1/p" "$root/pom.xml"; } # a version in the root pom
copy_artifact=org.apache.maven.plugins:maven-dependency-plugin:$(pinned dependency-plugin):copy
mkdir -p "$tools" "$out"

say() { printf '%s\n' "$*" >&2; }

die() {
  say "$*"
  exit 1
}

# --- Debian packages, when this user may install any
apt_updated=
apt_install() { # PACKAGE...
  local sudo=
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || return 1
    sudo="sudo -n"
  fi
  command -v apt-get >/dev/null || return 1
  say "Installing $*"
  if [ -z "$apt_updated" ]; then
    $sudo apt-get -qq update >/dev/null 2>&1 || true
    apt_updated=yes
  fi
  $sudo env DEBIAN_FRONTEND=noninteractive \
    apt-get -qq -y --no-install-recommends install "$@" >/dev/null 2>&1
}

need_command() { # COMMAND PACKAGE
  command -v "$1" >/dev/null && return
  apt_install "$2" && command -v "$1" >/dev/null || die "Install $2: $1 is missing."
}

# --- a JDK 21 or newer
jdk_major() { # DIRECTORY
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/jlink" ] || { echo 0; return; }
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p' | grep . || echo 0
}

find_jdk() {
  local candidate best='' best_major=0 major path_javac
  path_javac=$(command -v javac || true)
  [ -z "$path_javac" ] || path_javac=$(dirname "$(dirname "$(readlink -f "$path_javac")")")
  for candidate in "${JAVA_HOME:-}" "$path_javac" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/*; do
    [ -d "$candidate" ] || continue
    major=$(jdk_major "$candidate")
    if [ "$major" -ge 21 ] && [ "$major" -gt "$best_major" ]; then
      best=$candidate best_major=$major
      [ "$candidate" = "${JAVA_HOME:-}" ] && break # what the caller chose, if it will do
    fi
  done
  printf %s "$best"
}

need_jdk() {
  local jdk package
  jdk=$(find_jdk)
  if [ -z "$jdk" ]; then
    for package in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
      apt_install "$package" && jdk=$(find_jdk) && [ -n "$jdk" ] && break
    done
  fi
  [ -n "$jdk" ] || die "Install a JDK 21 or newer (under /usr/lib/jvm, or named by JAVA_HOME)."
  export JAVA_HOME=$jdk PATH=$jdk/bin:$PATH
  if [ "$(jdk_major "$jdk")" -ge 24 ]; then # Maven's own libraries make newer JDKs complain
    export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
  fi
}

# --- Maven 3.9.9 or newer: the one installed, else one that an older Maven fetches
new_enough() { # MVN
  local version
  version=$("$1" -version 2>/dev/null | sed -n 's/^Apache Maven \([0-9.]*\).*/\1/p')
  [ "$(printf '%s\n' 3.9.9 "${version:-0}" | sort -V | head -n 1)" = 3.9.9 ] &&
    [ "${version%%.*}" = 3 ]
}

need_maven() {
  MVN=$tools/apache-maven-$maven_version/bin/mvn
  [ ! -x "$MVN" ] || return 0
  local installed
  need_command mvn maven
  installed=$(command -v mvn)
  if new_enough "$installed"; then
    MVN=$installed
    return
  fi
  say "Fetching Maven $maven_version"
  # From a folder of its own, away from this project's extensions, which ask for the newer Maven.
  mkdir -p "$tools/.mvn"
  (cd "$tools" && "$installed" -q -B "$copy_artifact" \
    -Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin -DoutputDirectory="$tools" &&
    jar xf "apache-maven-$maven_version-bin.zip" && chmod +x "$MVN") >"$out/maven.log" 2>&1 ||
    die "Maven $maven_version could not be fetched ($out/maven.log): install Maven 3.9.9 or newer."
}

local_repository() {
  local setting
  for setting in ${MAVEN_ARGS:-} ${MAVEN_OPTS:-}; do
    case $setting in -Dmaven.repo.local=*) printf %s "${setting#*=}" && return ;; esac
  done
  printf %s "$HOME/.m2/repository"
}

# Runs Maven on the whole tree. Once a build has brought everything that the present pins name,
# later ones stay offline: they need nothing, and looking for news costs a minute each day.
run_maven() { # ARGUMENT...
  local pins marker log=$out/maven.log status=0
  pins=$(cat "$root/pom.xml" "$root"/.mvn/* "$root"/targetplatform/*.target "$root"/releng/*/pom.xml |
    sha1sum | cut -c1-12)
  marker=$(local_repository)/.jisr-complete-$pins-$(printf '%s' "$*" | grep -c skipTests || true)
  cd "$root"
  if [ -e "$marker" ]; then
    "$MVN" -B -o "$@" >"$log" 2>&1 || status=$?
    grep -qE 'offline mode|has not been downloaded from it before' "$log" || return $status
    status=0
  fi
  "$MVN" -B "$@" >"$log" 2>&1 || status=$?
  [ $status != 0 ] || { mkdir -p "$(dirname "$marker")" && touch "$marker"; }
  return $status
}

# --- the boundaries that the map draws: npm packages, kept as they are, their files beside the code
boundaries=$root/bundles/ma.jisr.geo/boundaries

need_boundaries() {
  local name version sum files file package folder
  while IFS=$'\t' read -r name version sum files; do
    case $name in '' | '#'*) continue ;; esac
    package=$tools/$name-$version.tgz
    folder=$boundaries/$name
    if ! genuine "$package" "$sum"; then
      need_command npm npm
      say "Fetching $name $version"
      (cd "$tools" && npm pack --silent "$name@$version") >"$out/npm.log" 2>&1 ||
        die "$name $version could not be fetched ($out/npm.log): put $name-$version.tgz into $tools."
      genuine "$package" "$sum" ||
        die "$package is not the package that releng/boundaries.tsv names: remove it and try again."
      rm -rf "$folder"
    fi
    for file in $files; do
      [ ! -e "$folder/$(basename "$file")" ] || continue
      mkdir -p "$folder"
      tar xzOf "$package" "package/$file" >"$folder/.new" && mv "$folder/.new" "$folder/$(basename "$file")"
    done
  done <"$root/releng/boundaries.tsv"
}

genuine() { # FILE SHA-512
  [ -e "$1" ] && [ "$(sha512sum <"$1" | cut -d' ' -f1)" = "$2" ]
}

maven_trouble() {
  grep -E '^\[ERROR\]' "$out/maven.log" | grep -v 'osgi.platform' | head -n "${1:-40}" >&2 || true
  say "The whole log: $out/maven.log"
}

# --- a display
need_display_tools() {
  local missing=()
  command -v Xvfb >/dev/null || missing+=(xvfb)
  if [ -z "$({ ldconfig -p 2>/dev/null || /sbin/ldconfig -p; } | grep 'libgtk-3\.so\.0')" ]; then
    missing+=(libgtk-3-0)
  fi
  command -v fc-list >/dev/null || missing+=(fontconfig)
  if [ -z "$(fc-list :lang=fr 2>/dev/null | head -n 1)" ]; then missing+=(fonts-dejavu-core); fi
  if [ -z "$(fc-list :lang=ar 2>/dev/null | head -n 1)" ]; then missing+=(fonts-noto-core); fi
  [ ${#missing[@]} = 0 ] || apt_install "${missing[@]}" || die "Install ${missing[*]}."
}

cleanup=()
clean_up() {
  local pid
  for pid in "${cleanup[@]:-}"; do
    [ -z "$pid" ] || kill "$pid" 2>/dev/null || true
  done
}
trap clean_up EXIT

start_display() { # a private Xvfb on a free display
  local number
  number=$(mktemp)
  Xvfb -displayfd 5 -screen 0 1600x1000x24 -nolisten tcp 5>"$number" >/dev/null 2>&1 &
  cleanup+=($!)
  for _ in $(seq 100); do
    [ -s "$number" ] && break
    sleep 0.1
  done
  [ -s "$number" ] || die "Xvfb did not start."
  DISPLAY=:$(cat "$number")
  export DISPLAY GDK_BACKEND=x11 NO_AT_BRIDGE=1
  rm -f "$number"
}

# --- PostgreSQL, for the tests of the store
find_postgresql() { # prints the folder of initdb and pg_ctl
  local folder
  for folder in $(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin 2>/dev/null | sort -rV) \
    "$(dirname "$(command -v initdb || echo /none/initdb)")"; do
    [ ! -x "$folder/initdb" ] || [ ! -x "$folder/pg_ctl" ] || { printf %s "$folder" && return; }
  done
}

need_postgresql() {
  pg_bin=$(find_postgresql)
  if [ -z "$pg_bin" ]; then
    apt_install postgresql && pg_bin=$(find_postgresql)
    [ -n "$pg_bin" ] || die "Install postgresql: the tests of the store start a private server."
  fi
}

# --- what the sources are, without the tests
stamp() {
  (
    cd "$root"
    find pom.xml .mvn targetplatform bundles features releng \
      \( -name target -o -name .tools -o -name '*.tests' -o -name '.polyglot*' -o -name '.tycho*' \
      -o -name product-tests -o -name campaign -o -name rules -o -name benchmarks -o -name modelgen \) -prune -o -type f -print0 |
      LC_ALL=C sort -z | xargs -0 sha1sum
    echo "$JAVA_HOME"
  ) | sha1sum
}

# What an earlier build left must not leak into this one.
forget_earlier_build() {
  rm -rf "$root"/bundles/*/target "$root"/features/*/target "$root"/releng/*/target
  rm -f "$out/built"
}

build_product() { # does nothing when it is built already
  local now
  need_boundaries
  now=$(stamp)
  if [ -x "$product/jisr" ] && [ "$(cat "$out/built" 2>/dev/null)" = "$now" ]; then return; fi
  need_maven
  say "Building Jisr"
  forget_earlier_build
  run_maven package -DskipTests || { maven_trouble && die "The build failed."; }
  printf '%s' "$now" >"$out/built"
}

# --- formatting
need_formatter() {
  local version
  version=$(pinned google-java-format)
  formatter=$tools/google-java-format-$version-all-deps.jar
  [ ! -e "$formatter" ] || return 0
  need_maven
  (cd "$tools" && "$MVN" -q -B "$copy_artifact" \
    -Dartifact=com.google.googlejavaformat:google-java-format:"$version":jar:all-deps \
    -DoutputDirectory="$tools") >&2 || die "The formatter could not be fetched."
}

# Every hand-written Java file, through google-java-format.
format() { # --replace | --dry-run --set-exit-if-changed
  need_formatter
  local exports=() package
  for package in api code file parser tree util; do
    exports+=("--add-exports=jdk.compiler/com.sun.tools.javac.$package=ALL-UNNAMED")
  done
  find "$root"/bundles/*/src "$root"/releng/*/src -name '*.java' >"$out/java-files"
  java "${exports[@]}" -jar "$formatter" "$@" "@$out/java-files"
}
