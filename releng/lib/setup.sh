#!/usr/bin/env bash
# Copyright (c) Yaodian contributors
#
# This program and the accompanying materials are made available under the
# terms of the Eclipse Public License 2.0 which is available at
# https://www.eclipse.org/legal/epl-2.0/
#
# SPDX-License-Identifier: EPL-2.0

# Finds or installs what a build and a start need. Sourced by the scripts of releng/; sets JAVA_HOME,
# MAVEN, ROOT, PRODUCT and PROGRAM_OPTIONS, and stops with one plain message when something cannot be had.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
PRODUCTS=$ROOT/releng/org.yaodian.products
DISTRICT=${YAODIAN_DISTRICT:-municipal}
PRODUCT=$PRODUCTS/target/products/org.yaodian.$DISTRICT/linux/gtk/x86_64/yaodian
PLAIN_PRODUCT=$PRODUCTS/target/products/org.yaodian.plain/linux/gtk/x86_64/yaodian
PROGRAM_OPTIONS="$(sed -n 's:.*<vmArgs>\(.*\)</vmArgs>.*:\1:p' "$PRODUCTS/plain.product") -Dfile.encoding=UTF-8"
SITE=$ROOT/releng/org.yaodian.site/target/repository
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/yaodian
JAVA_WANTED=21
MAVEN_WANTED=3.9
MAVEN_FETCHED=3.9.16

say() { printf '%s\n' "$*" >&2; }
fail() { say "yaodian: $*"; exit 2; }

# A locale that can spell Chinese file names, and the language of what is printed.
use_utf8() {
  case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
    *[Uu][Tt][Ff]8 | *[Uu][Tt][Ff]-8) ;;
    *) export LC_ALL=C.UTF-8 ;;
  esac
}

language() {
  case "${YAODIAN_LANGUAGE:-${LC_MESSAGES:-${LANG:-}}}" in
    en*) echo en ;;
    *) echo zh_CN ;;
  esac
}

java_major() {
  "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p'
}

is_wanted_jdk() { [ -x "$1/bin/javac" ] && [ "$(java_major "$1")" -ge "$JAVA_WANTED" ] 2>/dev/null; }

# Sets JAVA_HOME to a JDK of JAVA_WANTED or newer: JAVA_HOME, then the path, then the usual folders.
find_jdk() {
  local candidates=("${JAVA_HOME:-}") on_path home
  on_path=$(command -v javac 2>/dev/null) && candidates+=("$(dirname "$(dirname "$(readlink -f "$on_path")")")")
  for home in /usr/lib/jvm/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    candidates+=("$home")
  done
  for home in "${candidates[@]}"; do
    if [ -n "$home" ] && is_wanted_jdk "$home"; then
      export JAVA_HOME=$home
      return
    fi
  done
  install_packages openjdk-21-jdk && is_wanted_jdk /usr/lib/jvm/java-21-openjdk-amd64 &&
    export JAVA_HOME=/usr/lib/jvm/java-21-openjdk-amd64 && return
  fail "no JDK $JAVA_WANTED or newer found. Install one (Debian 13, Ubuntu 24.04: apt-get install openjdk-21-jdk;" \
    "elsewhere a Temurin JDK) or set JAVA_HOME to it, then run this again."
}

# True when version $1 is at least version $2.
at_least() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

maven_version() { "$1" -version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1; }

# Sets MAVEN to an mvn of MAVEN_WANTED or newer, fetching one through an older mvn when need be.
find_maven() {
  local candidate
  local fetched=$CACHE/apache-maven-$MAVEN_FETCHED/bin/mvn
  for candidate in "${MAVEN_HOME:+$MAVEN_HOME/bin/mvn}" "$(command -v mvn)" "$fetched"; do
    if [ -x "$candidate" ] && at_least "$(maven_version "$candidate")" "$MAVEN_WANTED"; then
      MAVEN=$candidate
      return
    fi
  done
  command -v mvn >/dev/null || install_packages maven ||
    fail "no Maven found. Install Maven $MAVEN_WANTED or newer (or any older one: Debian: apt-get install maven)" \
      "and run this again."
  say "Fetching Maven $MAVEN_FETCHED ..."
  mkdir -p "$CACHE"
  (fetch_maven) >"$CACHE/fetch.log" 2>&1 || {
    cat "$CACHE/fetch.log" >&2
    fail "Maven $MAVEN_FETCHED could not be fetched; install Maven $MAVEN_WANTED or newer."
  }
  MAVEN=$fetched
}

# Fetches Maven as an artifact, away from this tree, whose extensions an older Maven could not load.
fetch_maven() {
  local artifact=org.apache.maven:apache-maven:$MAVEN_FETCHED:zip:bin
  local archive=apache-maven-$MAVEN_FETCHED-bin.zip
  cd "$CACHE" &&
    mvn -B -q dependency:get -Dartifact="$artifact" -Dtransitive=false &&
    mvn -B -q dependency:copy -Dartifact="$artifact" -DoutputDirectory=. &&
    "$JAVA_HOME/bin/jar" xf "$archive" && rm "$archive" && chmod +x "apache-maven-$MAVEN_FETCHED/bin/mvn"
}

# Installs Debian packages when this user may; answers whether they are there now.
install_packages() {
  local missing=() package sudo=()
  command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || return 1
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || return 1
    sudo=(sudo -n)
  fi
  say "Installing ${missing[*]} ..."
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq update >&2 &&
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "${missing[@]}" >&2
}

# GTK 3 under the name this Debian or Ubuntu gives it.
gtk_package() {
  if apt-cache show libgtk-3-0t64 >/dev/null 2>&1; then echo libgtk-3-0t64; else echo libgtk-3-0; fi
}

has_gtk() { ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0'; }
# GTK draws the ticks of check boxes and the icons of its dialogs from SVG, with a package it only recommends.
has_svg() { compgen -G '/usr/lib*/*/gdk-pixbuf-2.0/*/loaders/*svg*' >/dev/null; }
has_chinese_font() { command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh-cn family)" ]; }

# Makes sure of a window toolkit and of fonts with Chinese.
need_desktop() {
  [ "$(uname -s)" = Linux ] || return 0
  has_gtk || install_packages "$(gtk_package)" || has_gtk ||
    fail "GTK 3 is missing. Install it (Debian: apt-get install libgtk-3-0) and run this again."
  has_svg || install_packages librsvg2-common adwaita-icon-theme || true
  need_fonts
}

need_fonts() {
  has_chinese_font || install_packages fontconfig fonts-noto-cjk || has_chinese_font ||
    say "No font with Chinese characters found; install one (Debian: apt-get install fonts-noto-cjk)."
}

# True when the product is there and nothing it is made of is newer.
is_built() {
  local stamp=$ROOT/releng/org.yaodian.products/target/built
  [ -f "$stamp" ] && [ -d "$PRODUCT/plugins" ] &&
    [ -z "$(find "$ROOT/pom.xml" "$ROOT/.mvn" "$ROOT/bundles" "$ROOT/features" "$ROOT/releng/org.yaodian.target" \
      "$ROOT/releng/org.yaodian.products" \( -name target -o -name bin -o -name '*.tests' -o -name '.polyglot.*' \
      -o -name .tycho-consumer-pom.xml \) -prune -o -type f -newer "$stamp" -print -quit)" ]
}

# Builds the products when they are missing or older than their sources.
build_product() {
  is_built && return
  if [ "$DISTRICT" = municipal ]; then build_products; else build_products "-Ddistrict=$DISTRICT"; fi
}

# Builds products and the update site; the options for Maven say which products.
build_products() {
  find_maven
  say "Building Yaodian (the first time also fetches what it is built from) ..."
  local log=$ROOT/target/build.log
  local started
  started=$(mktemp)
  # clean: the incremental compiler does not see every change of what a class is compiled against
  if ! (cd "$ROOT" && "$MAVEN" -B -q clean package -pl :org.yaodian.products,:org.yaodian.site -am -DskipTests "$@") \
    >"$started.log" 2>&1; then
    mkdir -p "$ROOT/target" && mv "$started.log" "$log"
    grep -m 20 ERROR "$log" >&2
    rm -f "$started"
    fail "the build failed; everything it said is in $log"
  fi
  mark_built "$started"
  rm -f "$started" "$started.log"
}

# The ids of all products, such as municipal, plain and those of the districts.
product_ids() { for each in "$PRODUCTS"/*.product; do basename "$each" .product; done; }

# Stops unless there is a product of the city or district $1.
need_product() { [ -f "$PRODUCTS/$1.product" ] || fail "no product $1; there are: $(product_ids | tr '\n' ' ')"; }

# Builds the update site when it is missing; it is built together with the products.
build_site() {
  [ -f "$SITE/content.jar" ] || [ -f "$SITE/content.xml.xz" ] || build_product
}

# Notes that the product was built from what was there at the time of file $1.
mark_built() { touch -r "$1" "$ROOT/releng/org.yaodian.products/target/built"; }

launcher() { echo "$PRODUCT"/plugins/org.eclipse.equinox.launcher_*.jar; }

# Makes sure of an X server without a screen and a window manager for it.
need_virtual_display() {
  need_desktop
  local program
  for program in Xvfb:xvfb openbox:openbox; do
    command -v "${program%:*}" >/dev/null || install_packages "${program#*:}" ||
      fail "${program%:*} is missing. Install it (Debian: apt-get install ${program#*:}) and run this again."
  done
}

# Starts an X server without a screen (of size SCREEN), its files in folder $1; sets and exports DISPLAY, sets XVFB to
# its process.
start_virtual_display() {
  touch "$1/display"
  Xvfb -displayfd 3 -screen 0 "${SCREEN:-1600x1000x24}" -nolisten tcp 3>"$1/display" >"$1/xvfb.log" 2>&1 &
  XVFB=$!
  until [ -s "$1/display" ]; do
    kill -0 "$XVFB" 2>/dev/null || fail "Xvfb did not start: $(cat "$1/xvfb.log")"
    sleep 0.1
  done
  DISPLAY=:$(cat "$1/display")
  export DISPLAY
}
